package org.quxian.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quxian.chart.PeriodFormat;
import org.quxian.chart.QuantityFormat;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/** Figures as a table for a person at a terminal, with a line below it that counts them. */
final class FigureTable {
    private static final List<Text> HEADINGS = List.of(
            new Text("区县", "Area"),
            new Text("主题", "Theme"),
            new Text("指标", "Indicator"),
            new Text("数值", "Value"),
            new Text("时间", "Time"),
            new Text("性质", "Nature"),
            new Text("主体", "Whose"));
    private static final int VALUE = 3;

    private final Dataset data;
    private final Language language;
    private final QuantityFormat quantities;
    private final PeriodFormat periods;

    FigureTable(Dataset data, Language language) {
        this.data = data;
        this.language = language;
        this.quantities = new QuantityFormat(language);
        this.periods = new PeriodFormat(language);
    }

    List<String> lines(List<Observation> figures) {
        TextTable table = new TextTable(
                HEADINGS.stream().map(heading -> heading.in(language)).toList(), VALUE);
        figures.forEach(figure -> table.add(cells(figure)));
        return Stream.concat(
                        table.lines().stream(), Stream.of("", count(figures).in(language)))
                .toList();
    }

    private List<String> cells(Observation figure) {
        Indicator indicator = data.indicatorOf(figure);
        return List.of(
                area(data.areaOf(figure)),
                data.catalogue().theme(indicator.theme()).orElseThrow().name().in(language),
                indicator.name().in(language),
                value(figure, data.catalogue().unit(indicator.unit()).orElseThrow()),
                periods.text(figure.period()).orElse(""),
                figure.nature().label().in(language),
                figure.scope().subject().map(subject -> subject.in(language)).orElse(""));
    }

    private String value(Observation figure, Unit unit) {
        return quantities.text(figure.quantity(), unit, figure.change());
    }

    private String area(Area area) {
        return (area.kind() == AreaKind.ZONE ? area.shortName() : area.name()).in(language);
    }

    private Text count(List<Observation> figures) {
        Map<String, Long> areas = Dataset.count(figures, Observation::area);
        return new Text(
                "%d 个数据 · %d 个区县".formatted(figures.size(), areas.size()),
                "%d figures · %d areas".formatted(figures.size(), areas.size()));
    }
}
