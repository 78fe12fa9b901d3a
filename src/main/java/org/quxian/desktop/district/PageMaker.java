package org.quxian.desktop.district;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.chart.ChartBuilder;
import org.quxian.desktop.support.FigureWords;
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
 * @param language the language of the words
 */
record PageMaker(Dataset data, ChartBuilder charts, Language language) {

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
                lines(figures));
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
