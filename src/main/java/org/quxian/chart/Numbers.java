package org.quxian.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.quxian.observation.Language;

/** Numbers as a language writes them: 万 and 亿 from 10000 up in Chinese, commas, million and billion in English. */
final class Numbers {

    private static final int AS_PRINTED = 5;
    private static final int ROUNDED = 3;
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private final Language language;

    Numbers(Language language) {
        this.language = language;
    }

    /**
     * A number and the word for its scale.
     *
     * @param mantissa the number to be written
     * @param word 万, 亿, million, billion, with a space in front in English; empty for none
     */
    record Scaled(BigDecimal mantissa, String word) {}

    /** {@code value} in the scale that it is written in, with all its digits. {@code count} where things are counted. */
    Scaled scaled(BigDecimal value, boolean count) {
        return switch (language) {
            case ZH -> {
                if (value.compareTo(YI) >= 0) {
                    yield new Scaled(stripped(value.movePointLeft(8)), "亿");
                }
                boolean plain = value.compareTo(WAN) < 0
                        || (count
                                && value.compareTo(BigDecimal.valueOf(100_000)) < 0
                                && value.remainder(WAN).signum() != 0);
                yield plain ? new Scaled(plain(value), "") : new Scaled(stripped(value.movePointLeft(4)), "万");
            }
            case EN -> {
                if (value.compareTo(BILLION) >= 0) {
                    yield new Scaled(stripped(value.movePointLeft(9)), " billion");
                }
                yield value.compareTo(MILLION) >= 0
                        ? new Scaled(stripped(value.movePointLeft(6)), " million")
                        : new Scaled(plain(value), "");
            }
        };
    }

    /** The same with the digits that a label has: as printed where they are few, else rounded. */
    Scaled labelled(BigDecimal value, boolean count) {
        Scaled whole = scaled(value, count);
        return new Scaled(rounded(whole), whole.word());
    }

    private BigDecimal rounded(Scaled whole) {
        BigDecimal mantissa = whole.mantissa();
        if (mantissa.stripTrailingZeros().precision() <= AS_PRINTED
                || (mantissa.scale() <= 0 && whole.word().isEmpty())) {
            return mantissa;
        }
        int integers = mantissa.precision() - mantissa.scale();
        return plain(mantissa.round(new MathContext(Math.max(ROUNDED, integers), RoundingMode.HALF_UP)));
    }

    /** {@code value} with three significant digits, as derived figures are shown. */
    static BigDecimal threeDigits(BigDecimal value) {
        return value.round(new MathContext(ROUNDED, RoundingMode.HALF_UP)).stripTrailingZeros();
    }

    /** The digits of {@code number}, all of them. */
    String digits(BigDecimal number) {
        BigDecimal shown = plain(number);
        if (language == Language.ZH) {
            return shown.toPlainString();
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(shown.scale());
        format.setMaximumFractionDigits(shown.scale());
        return format.format(shown);
    }

    private static BigDecimal stripped(BigDecimal value) {
        return plain(value.stripTrailingZeros());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
