package org.quxian.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Bound;
import org.quxian.observation.Interval;
import org.quxian.observation.Language;
import org.quxian.series.Figure;
import org.quxian.series.Measure;

/**
 * Derived figures in words, with no digits that their inputs do not carry: whole things that are counted, one decimal
 * for shares and for a pace, three digits for averages. An interval whose ends read the same is one number.
 */
public final class IntervalFormat {

    private final Language language;
    private final Numbers numbers;
    private final UnitWords units;

    /**
     * @param language the language of the words
     */
    public IntervalFormat(Language language) {
        this.language = language;
        this.numbers = new Numbers(language);
        this.units = new UnitWords(language);
    }

    /** {@code interval} in {@code measure}: 95.4%–100%, 1685–1688户. */
    public String text(Interval interval, Measure measure) {
        return parts(interval, measure, false).text();
    }

    /** The same with all digits of sums and differences, for a formula. */
    public String exact(Interval interval, Measure measure) {
        return parts(interval, measure, true).text();
    }

    /** The same in pieces, for a scorecard. */
    public Parts parts(Interval interval, Measure measure) {
        return parts(interval, measure, false);
    }

    /** The number or numbers of {@code interval} alone: 16.0. */
    public String number(Interval interval, Measure measure) {
        Parts parts = parts(interval, measure, false);
        return parts.before() + parts.number();
    }

    /** Whether its words say exactly what it is, and nothing is rounded. */
    boolean isExact(Interval interval, Measure measure) {
        return Stream.of(interval.low(), interval.high())
                .flatMap(Optional::stream)
                .allMatch(bound -> rounded(bound.value(), measure).compareTo(bound.value()) == 0);
    }

    private Parts parts(Interval interval, Measure measure, boolean exact) {
        Optional<Numbers.Scaled> low = interval.low().map(bound -> scaled(bound, measure, exact));
        Optional<Numbers.Scaled> high = interval.high().map(bound -> scaled(bound, measure, exact));
        if (low.isEmpty() && high.isEmpty()) {
            return new Parts("", language == Language.ZH ? "不详" : "unknown", "");
        }
        if (low.isEmpty()) {
            return one(language == Language.ZH ? "不超过" : "at most ", high.orElseThrow(), measure);
        }
        if (high.isEmpty()) {
            return one(language == Language.ZH ? "不少于" : "at least ", low.orElseThrow(), measure);
        }
        return low.equals(high) ? one("", low.get(), measure) : range(low.get(), high.get(), measure);
    }

    private Parts one(String before, Numbers.Scaled number, Measure measure) {
        boolean one = number.word().isEmpty() && number.mantissa().compareTo(BigDecimal.ONE) == 0;
        return new Parts(before, numbers.digits(number.mantissa()), number.word() + units.behind(measure, one));
    }

    private Parts range(Numbers.Scaled low, Numbers.Scaled high, Measure measure) {
        String percent = measure instanceof Measure.Percent ? "%" : "";
        String scale = low.word().equals(high.word()) ? "" : low.word();
        return new Parts(
                "",
                numbers.digits(low.mantissa()) + scale + percent + "–" + numbers.digits(high.mantissa()),
                high.word() + units.behind(measure, false));
    }

    private Numbers.Scaled scaled(Bound bound, Measure measure, boolean exact) {
        BigDecimal value = rounded(bound.value(), measure);
        return switch (measure) {
            case Measure.In in -> {
                boolean count = Figure.counts(in.unit());
                yield exact || count ? numbers.scaled(value, count) : numbers.labelled(value, false);
            }
            case Measure.Per per -> numbers.scaled(value, false);
            case Measure.Daily daily -> new Numbers.Scaled(value, "");
            case Measure.Percent percent -> new Numbers.Scaled(value, "");
            case Measure.Days days -> new Numbers.Scaled(value, "");
        };
    }

    private static BigDecimal rounded(BigDecimal value, Measure measure) {
        return switch (measure) {
            case Measure.In in -> value;
            case Measure.Per per -> Numbers.threeDigits(value);
            case Measure.Daily daily -> value.setScale(1, RoundingMode.HALF_UP);
            case Measure.Percent percent ->
                value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
            case Measure.Days days -> value.setScale(0, RoundingMode.HALF_UP);
        };
    }
}
