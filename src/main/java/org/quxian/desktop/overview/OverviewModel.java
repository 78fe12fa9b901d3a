package org.quxian.desktop.overview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.Panel;
import org.quxian.chart.SeriesIndex;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.WhenSeen;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/** The panels of the selection, made beside the window and anew whenever figures, selection or language change. */
public final class OverviewModel {
    private static final Text DRAWING = new Text("绘制总览", "Drawing the overview");

    private static final Text ONLY_SERIES = new Text(
            "当前筛选下没有数据，只有统计序列；请看对比、趋势或地图。",
            "No figures under this filter, only statistical series; see comparison, trend or map.");

    private static final int ANY_WIDTH = 400;

    private final Desk desk;
    private final Latest latest;
    private final WhenSeen whenSeen = new WhenSeen(this::start);
    private final ReadOnlyObjectWrapper<List<Panel>> panels = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Text>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Whether panels were made, and there was none. */
    private boolean isEmpty;

    /**
     * @param desk the figures, the selection and the language
     */
    public OverviewModel(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk.tasks());
        desk.figures().subscribe((before, now) -> whenSeen.refresh());
        desk.series().indexProperty().subscribe((before, now) -> refreshEmpty());
        desk.selection().subscribe((before, now) -> whenSeen.refresh());
        desk.look().languageProperty().subscribe((before, now) -> whenSeen.refresh());
        whenSeen.refresh();
    }

    /** The panels, in the order of the catalogue. */
    public ReadOnlyObjectProperty<List<Panel>> panelsProperty() {
        return panels.getReadOnlyProperty();
    }

    /** Why there are none, where drawing failed or there are only series. */
    public ReadOnlyObjectProperty<Optional<Text>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Says whether somebody looks; while nobody does, nothing is made. */
    public void watch(boolean seen) {
        whenSeen.watch(seen);
    }

    /** Series say only why there is nothing. */
    private void refreshEmpty() {
        if (isEmpty) {
            whenSeen.refresh();
        }
    }

    private void start() {
        Selection selection = desk.selection().get();
        ChartBuilder charts = desk.charts();
        SeriesIndex index = desk.series().indexProperty().get();
        latest.start(DRAWING, progress -> make(charts, index, selection), this::show);
    }

    /** The panels, and where there are none, whether there are series. */
    private record Made(List<Panel> panels, boolean onlySeries) {}

    /** Measures each panel once, since the first time is slow and the window would stand still for it. */
    private Made make(ChartBuilder charts, SeriesIndex index, Selection selection) {
        List<Panel> made = charts.panels(selection);
        made.forEach(panel -> desk.renderer().preferredSize(panel, ANY_WIDTH));
        return new Made(
                made, made.isEmpty() && index.topics(selection).findAny().isPresent());
    }

    private void show(Outcome<Made> outcome) {
        switch (outcome) {
            case Outcome.Done<Made> done -> {
                trouble.set(done.value().onlySeries() ? Optional.of(ONLY_SERIES) : Optional.empty());
                isEmpty = done.value().panels().isEmpty();
                panels.set(done.value().panels());
            }
            case Outcome.Cancelled<Made> replaced -> {}
            case Outcome.Failed<Made> failed -> {
                panels.set(List.of());
                trouble.set(Optional.of(failed.sentence()));
            }
        }
    }
}
