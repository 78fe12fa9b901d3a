package org.quxian.series;

import java.util.List;
import java.util.Set;
import org.quxian.observation.Indicator;
import org.quxian.observation.Relation;
import org.quxian.observation.Unit;

/** Which figures add up, so that they can be spread over residents or land: amounts and counts, not rates or durations. */
public final class Summing {
    /** What measures a size; every other dimension is a rate, a time, a grade or a place in an order. */
    private static final Set<String> SIZES =
            Set.of("length", "area", "area_land", "area_territory", "mass", "mass_bulk", "volume", "energy", "power");

    private static final Set<String> MONEY = Set.of("currency", "currency_usd", "currency_eur", "currency_hkd");

    private Summing() {}

    /**
     * Whether figures of {@code indicator} add up.
     *
     * @param unit its base unit
     * @param relations what is known of indicators, single ones that do not add up among it
     */
    public static boolean adds(Indicator indicator, Unit unit, List<Relation> relations) {
        String dimension = unit.dimension();
        boolean sized = Figure.counts(unit) || SIZES.contains(dimension) || MONEY.contains(dimension);
        return sized
                && indicator.charted()
                && relations.stream()
                        .noneMatch(relation -> relation instanceof Relation.Unsummed unsummed
                                && unsummed.indicators().contains(indicator.id()));
    }
}
