package org.quxian.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quxian.observation.Area;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Review;
import org.quxian.observation.Rules;
import org.quxian.observation.Scope;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;
import org.quxian.series.Figure;
import org.quxian.series.Latest;

/** Makes the fact sheet of a district. Rejected figures are not on it, and of each indicator only the newest. */
public final class FactSheetBuilder {
    private final Dataset data;
    private final ChartBuilder charts;
    private final AreaCharts areaCharts;
    private final Wording wording;

    /**
     * @param data the figures and their names
     * @param rules what the figures have to do with each other
     * @param language the language of all words
     */
    public FactSheetBuilder(Dataset data, Rules rules, Language language) {
        this.data = data;
        this.charts = new ChartBuilder(data, rules, language);
        this.wording = new Wording(language);
        this.areaCharts = new AreaCharts(data.catalogue(), rules.relations(), new Captions(wording));
    }

    /**
     * The sheet of one district.
     *
     * @param area its code
     * @param selection what to look at; other districts in it do not matter
     * @throws NothingToDrawException where the district has no figure in the selection
     */
    public FactSheet of(String area, Selection selection) throws NothingToDrawException {
        Selection own = selection.withAreas(Set.of(area));
        List<Figure> figures = data.select(own).stream()
                .filter(observation -> observation.review() != Review.REJECTED)
                .map(observation -> Figure.of(observation, data))
                .filter(figure -> figure.indicator().charted())
                .toList();
        if (figures.isEmpty()) {
            throw new NothingToDrawException(
                    new Text("这个区县没有可写入简报的数据。", "This district has no figure for a fact sheet."));
        }
        Area named = figures.getFirst().area();
        SheetSources sources = new SheetSources(wording);
        return new FactSheet(
                area,
                wording.language(),
                wording.language() == Language.ZH ? wording.area(named) + "情况简报" : wording.area(named) + ": Fact Sheet",
                dateline(figures, own),
                paragraphs(figures, named, new SheetProse(wording, sources)),
                charts.panels(own).getFirst().charts(),
                sources.all());
    }

    private List<FactSheet.Paragraph> paragraphs(List<Figure> figures, Area area, SheetProse prose) {
        List<FactSheet.Paragraph> paragraphs = new ArrayList<>();
        for (Theme theme : areaCharts.themes(figures)) {
            List<Figure> ofTheme = newest(figures).stream()
                    .filter(figure -> figure.indicator().theme().equals(theme.id()))
                    .toList();
            paragraphs.add(prose.paragraph(
                    wording.of(theme.name()), Optional.of(area).filter(first -> paragraphs.isEmpty()), ofTheme));
        }
        return paragraphs;
    }

    /** The newest figures of each subject, those of the whole area first, then in the order of the catalogue. */
    private List<Figure> newest(List<Figure> figures) {
        List<Scope> subjects = figures.stream()
                .map(figure -> figure.observation().scope())
                .distinct()
                .toList();
        return subjects.stream()
                .flatMap(scope ->
                        Latest.of(figures.stream()
                                        .filter(figure ->
                                                figure.observation().scope().equals(scope))
                                        .toList())
                                .stream())
                .sorted(Comparator.<Figure>comparingInt(
                                figure -> figure.observation().scope().isWholeArea() ? 0 : 1)
                        .thenComparingInt(
                                figure -> subjects.indexOf(figure.observation().scope()))
                        .thenComparingInt(
                                figure -> data.catalogue().indicators().indexOf(figure.indicator())))
                .toList();
    }

    /** The day that was asked for, else that of the newest document. */
    private String dateline(List<Figure> figures, Selection selection) {
        Optional<LocalDate> day = selection
                .asOf()
                .or(() -> figures.stream()
                        .flatMap(figure -> figure.document().published().stream())
                        .max(Comparator.naturalOrder()));
        return day.map(date -> wording.say(Phrase.AS_OF, wording.periods().day(date)))
                .map(Labels::capital)
                .orElse("");
    }
}
