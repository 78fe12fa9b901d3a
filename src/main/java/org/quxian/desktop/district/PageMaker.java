package org.quxian.desktop.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.SeriesIndex;
import org.quxian.chart.SeriesTopic;
import org.quxian.desktop.support.FigureWords;
import org.quxian.desktop.support.SeriesWords;
import org.quxian.observation.Area;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/**
 * Makes the page of a district from the figures of one moment, so that it can work beside the window.
 *
 * @param data the figures
 * @param charts makes charts of them
 * @param index what there are series of
 * @param language the language of the words
 */
record PageMaker(Dataset data, ChartBuilder charts, SeriesIndex index, Language language) {

    /** Series that have a line of their own; a trend has all of them to choose from. */
    static final int MOST_LINES = 12;

    /** The area with this code, as it was called when a figure of it was published, if there is one. */
    static Optional<Area> area(Dataset data, String code) {
        return data.observations().stream()
                .filter(figure -> figure.area().equals(code))
                .findFirst()
                .map(data::areaOf)
                .or(() -> data.catalogue().areas().all().stream()
                        .filter(area -> area.code().equals(code))
                        .findFirst());
    }

    /** The page of the area with this code, which there is. */
    DistrictPage page(String code, Selection looked) {
        Selection selection = looked.withAreas(Set.of(code));
        List<Observation> figures = data.select(selection);
        return new DistrictPage(
                code,
                area(data, code).orElseThrow().name().in(language),
                subtitle(figures),
                charts.charts(code, selection),
                lines(figures),
                series(code));
    }

    private DistrictPage.Series series(String code) {
        int count = 0;
        List<DistrictPage.Line> first = new ArrayList<>();
        for (SeriesTopic topic : index.topics()) {
            Optional<SeriesTopic.Held> held = topic.held(code);
            if (held.isPresent()) {
                count++;
                if (first.size() < MOST_LINES) {
                    first.add(line(topic, held.get()));
                }
            }
        }
        return new DistrictPage.Series(count, first);
    }

    private DistrictPage.Line line(SeriesTopic topic, SeriesTopic.Held held) {
        String unit = topic.series().unit();
        String span = SeriesWords.span(topic.series().frequency(), held.first(), held.last())
                .in(language);
        return new DistrictPage.Line(
                topic.indicator().id(),
                topic.indicator().name().in(language),
                unit.isEmpty() ? span : span + " · " + unit,
                new Text(held.points() + " 个数据", held.points() + (held.points() == 1 ? " point" : " points"))
                        .in(language));
    }

    private String subtitle(List<Observation> figures) {
        if (figures.isEmpty()) {
            return new Text("无数据", "No data").in(language);
        }
        String themes = figures.stream()
                .map(figure -> data.indicatorOf(figure).theme())
                .distinct()
                .flatMap(id -> data.catalogue().theme(id).stream())
                .map(theme -> theme.name().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        return figures.size() + (language == Language.ZH ? " 个数据 · " : " figures · ") + themes;
    }

    private List<DistrictPage.Line> lines(List<Observation> figures) {
        FigureWords words = new FigureWords(data, language);
        return figures.stream()
                .map(figure -> new DistrictPage.Line(
                        figure.id(),
                        data.indicatorOf(figure).name().in(language),
                        context(figure, words),
                        words.value(figure)))
                .toList();
    }

    private static String context(Observation figure, FigureWords words) {
        return figure.scope().isWholeArea()
                ? words.period(figure)
                : words.subject(figure) + " · " + words.period(figure);
    }
}
