package org.quxian.desktop.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.desktop.support.Lookup;
import org.quxian.observation.Area;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Indicator;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/**
 * What the editor offers to choose from. Making it takes a moment, since all names are spelled out.
 *
 * @param areas the areas of the document's day
 * @param indicators the indicators
 * @param units the units
 * @param themes the themes
 */
record Offers(Lookup<Area> areas, Lookup<Indicator> indicators, Lookup<Unit> units, Lookup<Theme> themes) {

    /** No offer, for as long as the real one is being made. */
    static final Offers NONE = new Offers(
            new Lookup<>(List.of()), new Lookup<>(List.of()), new Lookup<>(List.of()), new Lookup<>(List.of()));

    /**
     * What {@code catalogue} offers.
     *
     * @param day the day on which areas are looked for; empty for the latest
     */
    static Offers of(Catalogue catalogue, Optional<LocalDate> day) {
        return new Offers(
                new Lookup<>(catalogue.areas().on(day.orElse(LocalDate.MAX)).stream()
                        .map(area -> new Lookup.Named<>(area, both(area.name(), area.shortName())))
                        .toList()),
                new Lookup<>(catalogue.indicators().stream()
                        .map(indicator -> new Lookup.Named<>(
                                indicator,
                                Stream.concat(both(indicator.name()).stream(), indicator.synonyms().stream())
                                        .toList()))
                        .toList()),
                new Lookup<>(catalogue.units().stream()
                        .filter(unit -> !unit.dimension().equals("multiplier"))
                        .map(unit -> new Lookup.Named<>(unit, List.of(unit.symbol(), unit.name())))
                        .toList()),
                new Lookup<>(catalogue.themes().stream()
                        .map(theme -> new Lookup.Named<>(theme, both(theme.name())))
                        .toList()));
    }

    private static List<String> both(Text... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(name.zh(), name.en()))
                .distinct()
                .toList();
    }
}
