package org.quxian.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Indicator;
import org.quxian.observation.Relation;
import org.quxian.observation.Unit;

/**
 * Indicators that are told one behind the other, the second by half its name: 可燃雨棚整改615户，整改率80.2%. Which ones
 * follows from the relations of count and rate, and of count and amount.
 */
final class Kin {
    private final Map<String, Indicator> kin = new HashMap<>();

    Kin(Catalogue catalogue, List<Relation> relations) {
        for (Relation relation : relations) {
            switch (relation) {
                case Relation.Rate rate -> add(catalogue, rate.count(), rate.rate());
                case Relation.Average average -> add(catalogue, average.count(), average.amount());
                default -> {}
            }
        }
    }

    private void add(Catalogue catalogue, String first, String second) {
        catalogue.indicator(second).ifPresent(indicator -> kin.put(first, indicator));
    }

    /**
     * What a figure measures that stands behind one of {@code before}.
     *
     * @param unit the figure's unit
     * @param name what the text calls it; empty where it says nothing: 102笔、11206.9万元
     * @return empty where it is not told by half a name
     */
    Optional<Indicator> behind(Indicator before, Unit unit, String name) {
        return Optional.ofNullable(kin.get(before.id()))
                .filter(indicator -> indicator.unit().equals(unit.base()))
                .filter(indicator -> indicator.name().zh().endsWith(name));
    }
}
