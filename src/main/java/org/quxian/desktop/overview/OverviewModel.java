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
    private static final Text NOTHING = new Text("当前筛选下没有数据", "No figures under this filter");

    private static final int ANY_WIDTH = 400;

    private final Desk desk;
    private final Latest latest;
    private final WhenSeen whenSeen = new WhenSeen(this::start);
    private final ReadOnlyObjectWrapper<List<Panel>> panels = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Text>> message = new ReadOnlyObjectWrapper<>(Optional.empty());

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

    /** What to say where there are none; empty where there are some, and before anybody knows. */
    public ReadOnlyObjectProperty<Optional<Text>> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Says whether somebody looks; while nobody does, nothing is made. */
    public void watch(boolean seen) {
        whenSeen.watch(seen);
    }

    /** Series say only why there is nothing. */
    private void refreshEmpty() {
        if (message.get().isPresent()) {
            whenSeen.refresh();
        }
    }

    private void start() {
        Selection selection = desk.selection().get();
        ChartBuilder charts = desk.charts();
        SeriesIndex index = desk.series().indexProperty().get();
        latest.start(DRAWING, progress -> make(charts, index, selection), this::show);
    }

    /** The panels, and where there are none, what to say. */
    private record Made(List<Panel> panels, Optional<Text> message) {}

    /** Measures each panel once, since the first time is slow and the window would stand still for it. */
    private Made make(ChartBuilder charts, SeriesIndex index, Selection selection) {
        List<Panel> made = charts.panels(selection);
        made.forEach(panel -> desk.renderer().preferredSize(panel, ANY_WIDTH));
        return new Made(made, made.isEmpty() ? Optional.of(nothing(index, selection)) : Optional.empty());
    }

    private static Text nothing(SeriesIndex index, Selection selection) {
        return index.topics(selection).findAny().isPresent() ? ONLY_SERIES : NOTHING;
    }

    private void show(Outcome<Made> outcome) {
        switch (outcome) {
            case Outcome.Done<Made> done -> {
                panels.set(done.value().panels());
                message.set(done.value().message());
            }
            case Outcome.Cancelled<Made> replaced -> {}
            case Outcome.Failed<Made> failed -> {
                panels.set(List.of());
                message.set(Optional.of(failed.sentence()));
            }
        }
    }
}
