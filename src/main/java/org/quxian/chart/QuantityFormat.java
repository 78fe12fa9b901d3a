package org.quxian.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.quxian.observation.Change;
import org.quxian.observation.Language;
import org.quxian.observation.Quantity;
import org.quxian.observation.Unit;
import org.quxian.series.Figure;

/**
 * Quantities in words: 近5亿元, 20余人次, 80.70%. Up to five digits stand as the text prints them; a number with more is
 * rounded for a label, and {@link #exact} gives all of it.
 */
public final class QuantityFormat {

    private final Language language;
    private final Numbers numbers;
    private final UnitWords units;

    /**
     * @param language the language of the words
     */
    public QuantityFormat(Language language) {
        this.language = language;
        this.numbers = new Numbers(language);
        this.units = new UnitWords(language);
    }

    /** {@code quantity} in {@code unit}, a base unit, as a label says it: 1.12亿元. */
    public String text(Quantity quantity, Unit unit) {
        return parts(quantity, unit, Optional.empty()).text();
    }

    /** The same with the way of a growth figure before it: 下降88%. */
    public String text(Quantity quantity, Unit unit, Optional<Change> change) {
        return parts(quantity, unit, change).text();
    }

    /** The same with all digits: 1.12069亿元. */
    public String exact(Quantity quantity, Unit unit) {
        return parts(quantity, unit, Optional.empty(), true).text();
    }

    /** The same in pieces, for a scorecard. */
    public Parts parts(Quantity quantity, Unit unit, Optional<Change> change) {
        return parts(quantity, unit, change, false);
    }

    private Parts parts(Quantity quantity, Unit unit, Optional<Change> change, boolean exact) {
        String way = change.map(this::way).orElse("");
        return switch (quantity) {
            case Quantity.Exact q -> plain(way, q.number(), unit, exact);
            case Quantity.About q -> plain(way + word("约", "about "), q.number(), unit, exact);
            case Quantity.Nearly q -> plain(way + word("近", "nearly "), q.number(), unit, exact);
            case Quantity.Under q -> plain(way + word("不到", "under "), q.number(), unit, exact);
            case Quantity.Over q -> over(way, q.number(), unit, exact);
            case Quantity.Range q -> range(way, q, unit, exact);
        };
    }

    private Parts plain(String before, BigDecimal number, Unit unit, boolean exact) {
        Numbers.Scaled scaled = scaled(number, unit, exact);
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return new Parts(before, numbers.digits(scaled.mantissa()), scaled.word() + units.behind(unit, one));
    }

    /** 余 stands where the number is open: 8万余元 is less than 9万, 50余万元 less than 60万. */
    private Parts over(String way, BigDecimal number, Unit unit, boolean exact) {
        if (language == Language.EN) {
            return plain(way + "over ", number, unit, exact);
        }
        Numbers.Scaled scaled = scaled(number, unit, exact);
        boolean tens = scaled.mantissa().stripTrailingZeros().scale() < 0;
        String open = tens ? "余" + scaled.word() : scaled.word() + "余";
        return new Parts(way, numbers.digits(scaled.mantissa()), open + units.behind(unit, false));
    }

    private Parts range(String way, Quantity.Range range, Unit unit, boolean exact) {
        Numbers.Scaled from = scaled(range.from(), unit, exact);
        Numbers.Scaled to = scaled(range.to(), unit, exact);
        String scale = from.word().equals(to.word()) ? "" : from.word();
        return new Parts(
                way,
                numbers.digits(from.mantissa()) + scale + "–" + numbers.digits(to.mantissa()),
                to.word() + units.behind(unit, false));
    }

    private Numbers.Scaled scaled(BigDecimal number, Unit unit, boolean exact) {
        boolean count = Figure.counts(unit);
        return exact ? numbers.scaled(number, count) : numbers.labelled(number, count);
    }

    private String way(Change change) {
        return switch (change) {
            case UP -> word("增长", "up ");
            case DOWN -> word("下降", "down ");
            case MINUS -> "−";
        };
    }

    private String word(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
