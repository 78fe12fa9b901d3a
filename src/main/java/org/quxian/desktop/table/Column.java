package org.quxian.desktop.table;

import java.util.function.Function;
import org.quxian.observation.Text;

/** The columns of the table, in order. */
public enum Column {
    /** The area. */
    DISTRICT(new Text("区县", "District"), FigureRow::district),
    /** The theme. */
    THEME(new Text("主题", "Theme"), FigureRow::theme),
    /** The indicator. */
    INDICATOR(new Text("指标", "Indicator"), FigureRow::indicator),
    /** The number. */
    VALUE(new Text("数值", "Value"), FigureRow::value),
    /** The unit. */
    UNIT(new Text("单位", "Unit"), FigureRow::unit),
    /** The qualifier. */
    QUALIFIER(new Text("概数", "Qualifier"), FigureRow::qualifier),
    /** Actual, forecast, target. */
    NATURE(new Text("性质", "Nature"), FigureRow::nature),
    /** Whose figure it is. */
    SUBJECT(new Text("范围", "Scope"), FigureRow::subject),
    /** The time. */
    PERIOD(new Text("时期", "Period"), FigureRow::period),
    /** What was said of it. */
    REVIEW(new Text("审核", "Review"), FigureRow::review);

    private final Text label;
    private final Function<FigureRow, String> cell;

    Column(Text label, Function<FigureRow, String> cell) {
        this.label = label;
        this.cell = cell;
    }

    /** Its title. */
    public Text label() {
        return label;
    }

    /** What it shows of {@code row}. */
    public String cell(FigureRow row) {
        return cell.apply(row);
    }
}
