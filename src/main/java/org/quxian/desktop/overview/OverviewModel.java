package org.quxian.desktop.overview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.Panel;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.WhenSeen;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/** The panels of the selection, made beside the window and anew whenever figures, selection or language change. */
public final class OverviewModel {
    private static final Text DRAWING = new Text("绘制总览", "Drawing the overview");

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

    private void start() {
        Selection selection = desk.selection().get();
        ChartBuilder charts = desk.charts();
        latest.start(DRAWING, progress -> make(charts, selection), this::show);
    }

    /** Measures each panel once, since the first time is slow and the window would stand still for it. */
    private List<Panel> make(ChartBuilder charts, Selection selection) {
        List<Panel> made = charts.panels(selection);
        made.forEach(panel -> desk.renderer().preferredSize(panel, ANY_WIDTH));
        return made;
    }

    private void show(Outcome<List<Panel>> outcome) {
        switch (outcome) {
            case Outcome.Done<List<Panel>> done -> {
                panels.set(done.value());
                message.set(done.value().isEmpty() ? Optional.of(NOTHING) : Optional.empty());
            }
            case Outcome.Cancelled<List<Panel>> replaced -> {}
            case Outcome.Failed<List<Panel>> failed -> {
                panels.set(List.of());
                message.set(Optional.of(failed.sentence()));
            }
        }
    }
}
