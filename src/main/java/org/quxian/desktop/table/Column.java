package org.quxian.desktop.table;

import java.util.function.Function;
import org.quxian.observation.Text;

/** The columns of the table, in order. */
public enum Column {
    /** The area. */
    DISTRICT(new Text("区县", "District"), FigureRow::district, 96),
    /** The theme. */
    THEME(new Text("主题", "Theme"), FigureRow::theme, 104),
    /** The indicator. */
    INDICATOR(new Text("指标", "Indicator"), FigureRow::indicator, 220),
    /** The number. */
    VALUE(new Text("数值", "Value"), FigureRow::value, 104),
    /** The unit. */
    UNIT(new Text("单位", "Unit"), FigureRow::unit, 80),
    /** The qualifier. */
    QUALIFIER(new Text("概数", "Qualifier"), FigureRow::qualifier, 72),
    /** Actual, forecast, target. */
    NATURE(new Text("性质", "Nature"), FigureRow::nature, 72),
    /** Whose figure it is. */
    SUBJECT(new Text("范围", "Scope"), FigureRow::subject, 120),
    /** The time. */
    PERIOD(new Text("时期", "Period"), FigureRow::period, 168),
    /** What was said of it. */
    REVIEW(new Text("审核", "Review"), FigureRow::review, 80);

    private final Text label;
    private final Function<FigureRow, String> cell;
    private final double width;

    Column(Text label, Function<FigureRow, String> cell, double width) {
        this.label = label;
        this.cell = cell;
        this.width = width;
    }

    /** Its title. */
    public Text label() {
        return label;
    }

    /** What it shows of {@code row}. */
    public String cell(FigureRow row) {
        return cell.apply(row);
    }

    double width() {
        return width;
    }
}
