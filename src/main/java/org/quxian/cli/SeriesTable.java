package org.quxian.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Language;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesOrigin;
import org.quxian.observation.Text;

/**
 * Series as a table in a terminal.
 *
 * @param series all series
 * @param names the names of areas
 * @param day the day on which areas bear their names
 * @param language the language of headings and names
 */
record SeriesTable(SeriesCatalogue series, Catalogue names, LocalDate day, Language language) {
    private static final Text AREA = new Text("区县", "Area");
    private static final Text INDICATOR = new Text("指标", "Indicator");
    private static final Text UNIT = new Text("单位", "Unit");
    private static final Text POINTS = new Text("数据", "Points");
    private static final Text FREQUENCY = new Text("频率", "Frequency");
    private static final Text FIRST = new Text("起", "First");
    private static final Text LAST = new Text("止", "Last");
    private static final Text PERIOD = new Text("时间", "Period");
    private static final Text VALUE = new Text("数值", "Value");
    private static final Text STATUS = new Text("状态", "Status");
    private static final Text SOURCE = new Text("来源", "Source");
    private static final Text NONE = new Text("没有序列。", "There are no series.");

    /** Which series there are. */
    List<String> list() {
        if (series.size() == 0) {
            return List.of(NONE.in(language));
        }
        TextTable table = new TextTable(headings(INDICATOR, AREA, FREQUENCY, POINTS, UNIT, FIRST, LAST), 3);
        for (int place = 0; place < series.size(); place++) {
            SeriesIndicator indicator = series.indicators().get(series.indicator()[place]);
            table.add(List.of(
                    indicator.name().in(language),
                    name(series.areas().get(series.area()[place])),
                    indicator.frequency().label().in(language),
                    String.valueOf(series.points()[place]),
                    indicator.unit(),
                    indicator.frequency().timePeriod(series.first()[place]),
                    indicator.frequency().timePeriod(series.last()[place])));
        }
        return table.lines();
    }

    /** The points of some series. */
    List<String> points(List<SeriesColumn> columns) {
        if (columns.isEmpty()) {
            return List.of(NONE.in(language));
        }
        TextTable table = new TextTable(headings(INDICATOR, AREA, PERIOD, VALUE, UNIT, STATUS, SOURCE), 3);
        for (SeriesColumn column : columns) {
            SeriesIndicator indicator = column.indicator();
            String area = name(column.area());
            for (int place = 0; place < column.size(); place++) {
                table.add(List.of(
                        indicator.name().in(language),
                        area,
                        indicator.frequency().timePeriod(column.periods()[place]),
                        column.value(place).map(value -> value.toPlainString()).orElse("–"),
                        indicator.unit(),
                        column.status(place).label().in(language),
                        series.origin(column.origins()[place])
                                .map(SeriesOrigin::words)
                                .orElse("?")));
            }
        }
        return table.lines();
    }

    private List<String> headings(Text... texts) {
        return List.of(texts).stream().map(text -> text.in(language)).toList();
    }

    private String name(String code) {
        return names.areas()
                .bearing(code, Optional.of(day))
                .map(area -> area.shortName().in(language))
                .orElse(code);
    }
}
