package org.quxian.desktop.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.quxian.chart.AllCharts;
import org.quxian.chart.Chart;
import org.quxian.chart.NothingToDrawException;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Lookup;
import org.quxian.desktop.support.Outcome;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;

/**
 * The map of one indicator, and the indicators that a map of the selection can show. It is made beside the window, and
 * anew whenever figures, selection or language change, as long as somebody looks at it.
 */
public final class MapModel {
    private static final Text DRAWING = new Text("绘制地图", "Drawing the map");
    private static final int ANY_WIDTH = 400;

    private final Desk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Lookup<Indicator>> indicators =
            new ReadOnlyObjectWrapper<>(new Lookup<>(List.of()));
    private final ObjectProperty<Optional<Indicator>> indicator = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Chart>> map = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Text>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> wish;
    private Optional<Offer> offer = Optional.empty();
    private boolean isWatched;
    private boolean isShowing;

    /**
     * @param desk the figures, the selection and the language
     * @param wish the id of the indicator to begin with; where there is none, the one that most areas have
     */
    public MapModel(Desk desk, Optional<String> wish) {
        this.desk = desk;
        this.wish = wish;
        this.latest = new Latest(desk.tasks());
        desk.figures().subscribe((before, now) -> refresh());
        desk.series().indexProperty().subscribe((before, now) -> refresh());
        desk.selection().subscribe((before, now) -> refresh());
        desk.look().languageProperty().subscribe((before, now) -> refresh());
        indicator.subscribe((before, now) -> choose(now));
    }

    /** The indicators that a map of the selection can show, by theme. */
    public ReadOnlyObjectProperty<Lookup<Indicator>> indicatorsProperty() {
        return indicators.getReadOnlyProperty();
    }

    /** The indicator that is shown, which can be set; where none is set, the one that most areas have. */
    public ObjectProperty<Optional<Indicator>> indicatorProperty() {
        return indicator;
    }

    /** The id of the indicator that a person chose; empty where none was. */
    public Optional<String> wish() {
        return wish;
    }

    /** The map; empty where there is none. */
    public ReadOnlyObjectProperty<Optional<Chart>> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /** Why there is no map. */
    public ReadOnlyObjectProperty<Optional<Text>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Says whether somebody looks at the map. */
    public void watch(boolean watched) {
        isWatched = watched;
        refresh();
    }

    private void choose(Optional<Indicator> chosen) {
        if (!isShowing) {
            wish = chosen.map(Indicator::id);
            refresh();
        }
    }

    private void refresh() {
        if (isWatched) {
            AllCharts charts = desk.allCharts();
            Dataset data = desk.data();
            Selection selection = desk.selection().get();
            Optional<String> wanted = wish;
            Optional<Offer> before = offer;
            latest.start(DRAWING, progress -> make(charts, data, selection, wanted, before), this::show);
        }
    }

    /**
     * The indicators there are.
     *
     * @param charts of which figures
     * @param selection of which selection
     * @param there the indicators, by theme
     * @param lookup the same, to be found by their names
     */
    private record Offer(AllCharts charts, Selection selection, List<Indicator> there, Lookup<Indicator> lookup) {
        Optional<Indicator> indicator(String id) {
            return there.stream().filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /**
     * What was made.
     *
     * @param offer what a map can show
     * @param shown what the map shows
     * @param map the map, with the figures behind it
     * @param trouble why there is none
     */
    private record Made(
            Offer offer, Optional<Indicator> shown, Optional<AllCharts.Drawn<Chart>> map, Optional<Text> trouble) {}

    private Made make(
            AllCharts charts, Dataset data, Selection selection, Optional<String> wanted, Optional<Offer> before)
            throws ReportableException {
        Offer now = before.filter(last ->
                        last.selection().equals(selection) && last.charts().offersAs(charts))
                .orElseGet(() -> offer(charts, data, selection));
        Optional<Indicator> there = wanted.flatMap(now::indicator);
        Selection narrowed =
                there.map(one -> selection.withIndicators(Set.of(one.id()))).orElse(selection);
        try {
            AllCharts.Drawn<Chart> map = charts.map(narrowed);
            // Words are measured once here, since the first time is slow and the window would stand still for it.
            desk.renderer().preferredSize(map.drawn(), ANY_WIDTH);
            Optional<Indicator> shown = there.or(() -> map.drawn().marks().stream()
                    .flatMap(mark -> mark.origin().observations().stream())
                    .flatMap(id -> map.data().observation(id).stream())
                    .findFirst()
                    .map(map.data()::indicatorOf));
            return new Made(now, shown, Optional.of(map), Optional.empty());
        } catch (NothingToDrawException nothing) {
            // Where there are no reviewed figures, the first indicator of series is shown.
            boolean isLast = there.isPresent() || now.there().isEmpty();
            return isLast
                    ? new Made(now, there, Optional.empty(), Optional.of(nothing.sentence()))
                    : make(
                            charts,
                            data,
                            selection,
                            Optional.of(now.there().getFirst().id()),
                            Optional.of(now));
        }
    }

    private static Offer offer(AllCharts charts, Dataset data, Selection selection) {
        List<Indicator> there = byTheme(charts.mapped(selection), data);
        return new Offer(charts, selection, there, lookup(there));
    }

    private static List<Indicator> byTheme(List<Indicator> indicators, Dataset data) {
        List<String> themes = data.catalogue().themes().stream().map(Theme::id).toList();
        return indicators.stream()
                .sorted(Comparator.comparingInt(
                        one -> themes.contains(one.theme()) ? themes.indexOf(one.theme()) : themes.size()))
                .toList();
    }

    private static Lookup<Indicator> lookup(List<Indicator> indicators) {
        return new Lookup<>(indicators.stream()
                .map(one -> new Lookup.Named<>(
                        one,
                        Stream.concat(Stream.of(one.name().zh(), one.name().en()), one.synonyms().stream())
                                .toList()))
                .toList());
    }

    private void show(Outcome<Made> outcome) {
        switch (outcome) {
            case Outcome.Done<Made> done -> show(done.value());
            case Outcome.Cancelled<Made> replaced -> {}
            case Outcome.Failed<Made> failed -> {
                map.set(Optional.empty());
                trouble.set(Optional.of(failed.sentence()));
            }
        }
    }

    private void show(Made made) {
        isShowing = true;
        offer = Optional.of(made.offer());
        made.map().ifPresent(drawn -> desk.series().keep(drawn.data()));
        indicators.set(made.offer().lookup());
        indicator.set(made.shown());
        isShowing = false;
        trouble.set(made.trouble());
        map.set(made.map().map(AllCharts.Drawn::drawn));
    }
}
