package org.quxian.desktop.support;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** How the arrow keys go from area to area: to the nearest one in their direction. */
final class AreaWalk {

    private AreaWalk() {}

    /** Where {@code key} leads from {@code at}; from nowhere to the first area that has a figure. */
    static Optional<PlacedArea> step(List<PlacedArea> areas, Optional<PlacedArea> at, KeyCode key) {
        if (at.isEmpty()) {
            return areas.stream()
                    .filter(area -> area.mark().isPresent())
                    .findFirst()
                    .or(() -> areas.stream().findFirst());
        }
        PlacedArea from = at.get();
        return areas.stream()
                .filter(area -> ahead(from, area, key) > Math.abs(aside(from, area, key)))
                .min(Comparator.comparingDouble(area -> Math.hypot(ahead(from, area, key), aside(from, area, key))))
                .or(() -> at);
    }

    private static double ahead(PlacedArea from, PlacedArea to, KeyCode key) {
        return switch (key) {
            case RIGHT -> to.middleX() - from.middleX();
            case LEFT -> from.middleX() - to.middleX();
            case DOWN -> to.middleY() - from.middleY();
            default -> from.middleY() - to.middleY();
        };
    }

    private static double aside(PlacedArea from, PlacedArea to, KeyCode key) {
        return key == KeyCode.LEFT || key == KeyCode.RIGHT
                ? to.middleY() - from.middleY()
                : to.middleX() - from.middleX();
    }
}
