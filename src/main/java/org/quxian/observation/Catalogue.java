package org.quxian.observation;

import java.util.List;
import java.util.Optional;

/**
 * The names that observations refer to.
 *
 * @param areas all areas, past and present
 * @param themes in the order in which they are shown
 * @param indicators in the order in which they are shown
 * @param units every unit, base units among them
 */
public record Catalogue(Areas areas, List<Theme> themes, List<Indicator> indicators, List<Unit> units) {

    public Catalogue {
        themes = List.copyOf(themes);
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
    }

    /** The theme with this id. */
    public Optional<Theme> theme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The indicator with this id. */
    public Optional<Indicator> indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /** The unit with this symbol. */
    public Optional<Unit> unit(String symbol) {
        return units.stream().filter(unit -> unit.symbol().equals(symbol)).findFirst();
    }
}
