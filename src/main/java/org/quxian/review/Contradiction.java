package org.quxian.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.quxian.observation.Bound;
import org.quxian.observation.Document;
import org.quxian.observation.Interval;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;

/** Whether two figures of the same area, indicator, nature, subject and direction cannot both be right. */
final class Contradiction {

    private Contradiction() {}

    static boolean between(Conflict.Side one, Conflict.Side other) {
        return !sameSentence(one, other)
                && sameTime(one, other)
                && !agree(
                        one.figure().claim().quantity(), other.figure().claim().quantity());
    }

    /** One sentence does not contradict itself: 由2.3次降至1次 speaks of two times, 整改率83.5%和42.5% of two things. */
    private static boolean sameSentence(Conflict.Side one, Conflict.Side other) {
        return one.document().id().equals(other.document().id())
                && one.figure()
                        .candidate()
                        .sentence()
                        .equals(other.figure().candidate().sentence());
    }

    /**
     * Whether both speak of the same time: the same days; up to the same day, one of them without saying since when; or
     * no time, inside one document or in documents of the same day.
     */
    private static boolean sameTime(Conflict.Side one, Conflict.Side other) {
        Period first = one.figure().claim().period();
        Period second = other.figure().claim().period();
        boolean sameDocument = one.document().id().equals(other.document().id());
        boolean unstated = first instanceof Period.Unstated || second instanceof Period.Unstated;
        if (sameDocument && unstated) {
            return true;
        }
        Optional<LocalDate> end = end(first, one.document());
        boolean sameStart = first.from().equals(second.from());
        boolean openStart = first.from().isEmpty() || second.from().isEmpty();
        return end.equals(end(second, other.document())) && (sameStart || (openStart && end.isPresent()));
    }

    /** The last day; where none is named, how things stood when the document was published. */
    private static Optional<LocalDate> end(Period period, Document document) {
        return period.to().or(document::published);
    }

    private static boolean agree(Quantity one, Quantity other) {
        if (one instanceof Quantity.Exact exact && other instanceof Quantity.Exact second) {
            return rounded(exact.number(), second.number());
        }
        return same(one, other) || meet(meant(one), meant(other));
    }

    private static boolean same(Quantity one, Quantity other) {
        return one.qualifier() == other.qualifier() && equal(one.interval(), other.interval());
    }

    private static boolean equal(Interval one, Interval other) {
        return equal(one.low(), other.low()) && equal(one.high(), other.high());
    }

    private static boolean equal(Optional<Bound> one, Optional<Bound> other) {
        return one.isPresent() == other.isPresent()
                && one.map(bound -> bound.value().compareTo(other.orElseThrow().value()) == 0)
                        .orElse(true);
    }

    /** Whether two printed numbers can be one: the coarser print is the finer one rounded, 2.74亿 and 27393.5万. */
    private static boolean rounded(BigDecimal one, BigDecimal other) {
        BigDecimal coarser = one.scale() <= other.scale() ? one : other;
        BigDecimal half = BigDecimal.ONE.movePointLeft(coarser.scale()).divide(BigDecimal.TWO);
        return coarser.scale() == Math.max(one.scale(), other.scale())
                ? one.compareTo(other) == 0
                : one.subtract(other).abs().compareTo(half) <= 0;
    }

    /** What a text means that says 41000余: more than 41000, so that 41000 itself contradicts it. */
    private static Interval meant(Quantity quantity) {
        return quantity instanceof Quantity.Over over
                ? Interval.between(
                        Bound.open(over.number()), Bound.open(over.number().add(over.step())))
                : quantity.interval();
    }

    private static boolean meet(Interval one, Interval other) {
        return below(one.low(), other.high()) && below(other.low(), one.high());
    }

    private static boolean below(Optional<Bound> low, Optional<Bound> high) {
        if (low.isEmpty() || high.isEmpty()) {
            return true;
        }
        int order = low.get().value().compareTo(high.get().value());
        return order < 0 || (order == 0 && low.get().closed() && high.get().closed());
    }
}
