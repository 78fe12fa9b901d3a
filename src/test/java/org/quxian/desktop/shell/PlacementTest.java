package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.quxian.desktop.support.Settings;

class PlacementTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 24, 1280, 776);

    @Test
    void aWindowThatFitsStaysWhereItIs() {
        Settings.Bounds bounds = new Settings.Bounds(100, 50, 1000, 700, true);
        assertThat(Placement.fit(bounds, SCREEN)).isEqualTo(bounds);
    }

    @Test
    void aWindowThatIsLargerThanTheScreenFillsIt() {
        assertThat(Placement.fit(new Settings.Bounds(0, 33, 1440, 900, false), SCREEN))
                .isEqualTo(new Settings.Bounds(0, 24, 1280, 776, false));
    }

    @Test
    void aWindowThatReachesBeyondAnEdgeIsMovedBack() {
        assertThat(Placement.fit(new Settings.Bounds(900, 500, 1000, 700, false), SCREEN))
                .isEqualTo(new Settings.Bounds(280, 100, 1000, 700, false));
        assertThat(Placement.fit(new Settings.Bounds(-300, 0, 1000, 700, false), SCREEN))
                .isEqualTo(new Settings.Bounds(0, 24, 1000, 700, false));
    }
}
