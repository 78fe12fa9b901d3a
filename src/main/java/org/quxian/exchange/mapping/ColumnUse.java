package org.quxian.exchange.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Text;

/** What a column of a table holds. */
public enum ColumnUse {
    /** Nothing that is read. */
    IGNORED("不用", "Not used"),
    /** The area, by its name or code. */
    AREA("区县", "Area"),
    /** The indicator, by its name or id. */
    INDICATOR("指标", "Indicator"),
    /** The number, with or without the words that qualify it and its unit. */
    VALUE("数值", "Value"),
    /** The lower number of a range. */
    LOW("下限", "Lower bound"),
    /** The upper number of a range. */
    HIGH("上限", "Upper bound"),
    /** The unit. */
    UNIT("单位", "Unit"),
    /** The power of ten that values are to be multiplied with, as SDMX has it. */
    MULTIPLIER("倍数（10 的几次方）", "Multiplier (power of ten)"),
    /** The time, in one cell. */
    PERIOD("时间", "Period"),
    /** The first day. */
    PERIOD_FROM("起", "From"),
    /** The last day. */
    PERIOD_TO("止", "To"),
    /** How far the time was stated, or is only the day of publication, as this program's SDMX-CSV has it. */
    PERIOD_BASIS("时间依据", "Basis of the period"),
    /** Actual, forecast or target. */
    NATURE("性质", "Nature"),
    /** The word that qualifies the number. */
    QUALIFIER("概数", "Qualifier"),
    /** Which way a growth figure goes. */
    CHANGE("增减", "Change"),
    /** Whether the figure is the area's, an organisation's or a person's. */
    SCOPE("主体类别", "Kind of subject"),
    /** Whose figure it is inside the area. */
    SUBJECT("主体", "Subject"),
    /** Where the figure comes from. */
    SOURCE("来源", "Source"),
    /** What a reader should know beside it. */
    NOTE("说明", "Note"),
    /** Values of the indicator that the heading names. */
    VALUES_OF_INDICATOR("数值，列名是指标", "Values; the heading is an indicator"),
    /** Values of the time that the heading names. */
    VALUES_OF_PERIOD("数值，列名是时间", "Values; the heading is a period"),
    /** Values of the area that the heading names. */
    VALUES_OF_AREA("数值，列名是区县", "Values; the heading is an area");

    private final Text label;

    ColumnUse(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** Its name in a list. */
    public Text label() {
        return label;
    }

    /** Whether the column holds values, of which a table has one column or several alike. */
    public boolean holdsValues() {
        return this == VALUE || isWide();
    }

    /** Whether the column's heading says a part of what its values mean. */
    public boolean isWide() {
        return named().isPresent();
    }

    /** What the column's heading says of its values. */
    public Optional<ColumnUse> named() {
        return switch (this) {
            case VALUES_OF_INDICATOR -> Optional.of(INDICATOR);
            case VALUES_OF_PERIOD -> Optional.of(PERIOD);
            case VALUES_OF_AREA -> Optional.of(AREA);
            default -> Optional.empty();
        };
    }

    /** Its name in files: {@code values-of-period}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this code. */
    public static Optional<ColumnUse> coded(String code) {
        return Stream.of(values()).filter(use -> use.code().equals(code)).findFirst();
    }
}
