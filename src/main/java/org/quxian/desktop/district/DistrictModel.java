package org.quxian.desktop.district;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quxian.chart.Chart;
import org.quxian.chart.ChartBuilder;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.FigureWords;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.observation.Area;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/** Which district is open, and its charts under the selection's themes, natures and day. */
public final class DistrictModel {
    private static final Text DRAWING = new Text("绘制图表", "Drawing the charts");

    private final Desk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<String>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DistrictPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param desk the figures, the selection and the language
     */
    public DistrictModel(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk.tasks());
        desk.selection().subscribe((before, now) -> refresh());
        desk.look().languageProperty().subscribe((before, now) -> refresh());
    }

    /** The code of the district that is open; empty where none is. */
    public ReadOnlyObjectProperty<Optional<String>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The open district with its charts; empty until they are made. */
    public ReadOnlyObjectProperty<Optional<DistrictPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Opens the district with this code; one that there is not leaves things as they are. */
    public void open(String area) {
        if (area(area).isPresent()) {
            open.set(Optional.of(area));
            refresh();
        }
    }

    /** Closes it. */
    public void close() {
        open.set(Optional.empty());
        page.set(Optional.empty());
    }

    private void refresh() {
        open.get().ifPresent(code -> {
            Selection selection = desk.selection().get().withAreas(Set.of(code));
            ChartBuilder charts = desk.charts();
            Language language = desk.look().language();
            latest.start(DRAWING, progress -> page(code, selection, charts, language), this::show);
        });
    }

    private DistrictPage page(String code, Selection selection, ChartBuilder charts, Language language) {
        List<Chart> made = charts.charts(code, selection);
        return new DistrictPage(
                code,
                area(code).orElseThrow().name().in(language),
                subtitle(selection, language),
                made,
                lines(selection, language));
    }

    private void show(Outcome<DistrictPage> outcome) {
        if (outcome instanceof Outcome.Done<DistrictPage> done
                && open.get().equals(Optional.of(done.value().area()))) {
            page.set(Optional.of(done.value()));
        }
    }

    private String subtitle(Selection selection, Language language) {
        Dataset data = desk.data();
        List<Observation> figures = data.select(selection);
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

    private List<DistrictPage.Line> lines(Selection selection, Language language) {
        FigureWords words = new FigureWords(desk.data(), language);
        return desk.data().select(selection).stream()
                .map(figure -> new DistrictPage.Line(
                        figure.id(),
                        desk.data().indicatorOf(figure).name().in(language),
                        context(figure, words),
                        words.value(figure)))
                .toList();
    }

    private static String context(Observation figure, FigureWords words) {
        return figure.scope().isWholeArea()
                ? words.period(figure)
                : words.subject(figure) + " · " + words.period(figure);
    }

    private Optional<Area> area(String code) {
        Dataset data = desk.data();
        return data.observations().stream()
                .filter(figure -> figure.area().equals(code))
                .findFirst()
                .map(data::areaOf)
                .or(() -> data.catalogue().areas().all().stream()
                        .filter(area -> area.code().equals(code))
                        .findFirst());
    }
}
