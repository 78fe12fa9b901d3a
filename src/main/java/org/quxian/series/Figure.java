package org.quxian.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Area;
import org.quxian.observation.Bound;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Interval;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.observation.Reading;
import org.quxian.observation.Unit;

/**
 * An observation together with all that it refers to.
 *
 * @param observation the observation
 * @param area its area, as it was called then
 * @param indicator its indicator
 * @param unit the base unit of its quantity
 * @param document the document it stands in
 */
public record Figure(Observation observation, Area area, Indicator indicator, Unit unit, Document document) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** {@code observation}, which is in {@code data}, with all that it refers to. */
    public static Figure of(Observation observation, Dataset data) {
        Indicator indicator = data.indicatorOf(observation);
        Unit unit = data.catalogue().unit(indicator.unit()).orElseThrow();
        return new Figure(observation, data.areaOf(observation), indicator, unit, data.documentOf(observation));
    }

    /** The same of many: what several refer to is looked up once. */
    public static List<Figure> all(List<Observation> observations, Dataset data) {
        Map<Reference, Figure> known = new HashMap<>();
        return observations.stream()
                .map(observation -> {
                    Figure like = known.computeIfAbsent(Reference.of(observation), fresh -> of(observation, data));
                    return new Figure(observation, like.area, like.indicator, like.unit, like.document);
                })
                .toList();
    }

    /** What an observation refers to. */
    private record Reference(String area, String indicator, String document) {
        static Reference of(Observation observation) {
            return new Reference(
                    observation.area(),
                    observation.indicator(),
                    observation.source().document());
        }
    }

    /** Whether things are counted in {@code unit}, so that there are only whole numbers of them. */
    public static boolean counts(Unit unit) {
        return unit.dimension().startsWith("count");
    }

    /** The values it can have: none below zero, and only whole ones of things that are counted. */
    public Interval interval() {
        Interval all = Intervals.notNegative(observation.quantity().interval());
        return counts(unit) ? Intervals.whole(all).orElse(all) : all;
    }

    /** The values a rate in % can have: a printed one was rounded to its last digit, and none is above 100. */
    public Interval rate() {
        boolean asPrinted = observation.quantity() instanceof Quantity.Exact
                && (observation.source().reading() == Reading.NUMBER
                        || observation.source().reading() == Reading.SERIES);
        if (!asPrinted) {
            return interval();
        }
        BigDecimal printed = observation.quantity().reach();
        BigDecimal half = BigDecimal.ONE.movePointLeft(printed.scale()).multiply(new BigDecimal("0.5"));
        Interval rounded = Intervals.notNegative(
                Interval.between(Bound.closed(printed.subtract(half)), Bound.open(printed.add(half))));
        return Intervals.atMost(rounded, HUNDRED).orElse(rounded);
    }

    /** The day it speaks of: the last of its period, or its publication; empty where neither is known. */
    public Optional<LocalDate> day() {
        return observation.period().to().or(document::published);
    }

    /**
     * Whether it may be put into one formula with {@code other}: both speak of the same subject at the same time, and
     * neither is a target.
     */
    public boolean combinesWith(Figure other) {
        return observation.area().equals(other.observation.area())
                && observation.scope().equals(other.observation.scope())
                && observation.nature() != Nature.TARGET
                && other.observation.nature() != Nature.TARGET
                && speaksOfTheTimeOf(other);
    }

    /** A text that names a time once means it for all its figures, so an end that is not named does not part them. */
    private boolean speaksOfTheTimeOf(Figure other) {
        Period mine = observation.period();
        Period theirs = other.observation.period();
        return mine.equals(theirs)
                ? mine.to().isPresent() || document.published().equals(other.document.published())
                : document.id().equals(other.document.id())
                        && agree(mine.from(), theirs.from())
                        && agree(mine.to(), theirs.to());
    }

    private static boolean agree(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /** It as a number in a formula. */
    Formula.Operand operand() {
        return new Formula.Operand.Printed(observation.quantity(), unit);
    }
}
