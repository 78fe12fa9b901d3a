package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class AreaWalkTest {
    private static final PlacedArea WEST = area("west", 0, 50);
    private static final PlacedArea MIDDLE = area("middle", 50, 50);
    private static final PlacedArea EAST = area("east", 100, 60);
    private static final PlacedArea NORTH = area("north", 60, 0);
    private static final List<PlacedArea> ALL = List.of(WEST, MIDDLE, EAST, NORTH);

    @Test
    void anArrowGoesToTheNearestAreaInItsDirection() {
        assertThat(step(WEST, KeyCode.RIGHT)).contains(MIDDLE);
        assertThat(step(MIDDLE, KeyCode.RIGHT)).contains(EAST);
        assertThat(step(MIDDLE, KeyCode.UP)).contains(NORTH);
        assertThat(step(NORTH, KeyCode.DOWN)).contains(MIDDLE);
        assertThat(step(EAST, KeyCode.LEFT)).contains(MIDDLE);
    }

    @Test
    void atTheEdgeItStays() {
        assertThat(step(EAST, KeyCode.RIGHT)).contains(EAST);
    }

    @Test
    void fromNowhereItBeginsWithTheFirst() {
        assertThat(AreaWalk.step(ALL, Optional.empty(), KeyCode.LEFT)).contains(WEST);
        assertThat(AreaWalk.step(List.of(), Optional.empty(), KeyCode.LEFT)).isEmpty();
    }

    private static Optional<PlacedArea> step(PlacedArea from, KeyCode key) {
        return AreaWalk.step(ALL, Optional.of(from), key);
    }

    private static PlacedArea area(String code, double x, double y) {
        return new PlacedArea(code, code, Optional.empty(), new Rectangle2D.Double(x, y, 10, 10));
    }
}
