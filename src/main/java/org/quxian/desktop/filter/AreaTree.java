package org.quxian.desktop.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Areas;
import org.quxian.observation.Text;

/**
 * The municipality with its districts and zones below it. A zone stands below the district that it lies in, where that has
 * figures, and beside the districts otherwise; its figures are never the district's.
 */
final class AreaTree {
    private static final Text ITSELF = new Text("全市", "The municipality itself");

    private AreaTree() {}

    /** The items of {@code filled}, areas with figures in the order wanted, below their municipality. */
    static List<FacetItem<String>> of(List<Area> filled, Areas areas) {
        Set<String> districts = filled.stream()
                .filter(area -> area.kind() != AreaKind.MUNICIPALITY)
                .map(Area::code)
                .collect(Collectors.toSet());
        List<FacetItem<String>> items = new ArrayList<>();
        areas.all().stream()
                .filter(area -> area.kind() == AreaKind.MUNICIPALITY)
                .findFirst()
                .map(root -> new FacetItem<>(root.code(), root.shortName(), FacetItem.Place.ROOT))
                .ifPresent(items::add);
        for (Area area : filled) {
            if (!isBelow(area, districts)) {
                Text name = area.kind() == AreaKind.MUNICIPALITY ? ITSELF : area.shortName();
                items.add(new FacetItem<>(area.code(), name, FacetItem.Place.below(1)));
                filled.stream()
                        .filter(zone ->
                                isBelow(zone, districts) && zone.parent().equals(Optional.of(area.code())))
                        .map(zone -> new FacetItem<>(zone.code(), zone.shortName(), FacetItem.Place.below(2)))
                        .forEach(items::add);
            }
        }
        return List.copyOf(items);
    }

    private static boolean isBelow(Area area, Set<String> districts) {
        return area.kind() == AreaKind.ZONE
                && area.parent().filter(districts::contains).isPresent();
    }
}
