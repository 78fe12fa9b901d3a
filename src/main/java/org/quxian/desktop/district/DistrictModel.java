package org.quxian.desktop.district;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quxian.chart.SeriesIndex;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/** Which district is open, and its charts under the selection's themes, natures and day. */
public final class DistrictModel {
    private static final Text DRAWING = new Text("绘制图表", "Drawing the charts");

    private final Desk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<String>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DistrictPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private SeriesIndex shown = SeriesIndex.EMPTY;

    /**
     * @param desk the figures, the selection and the language
     */
    public DistrictModel(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk.tasks());
        desk.figures().subscribe((before, now) -> refresh());
        desk.series().indexProperty().subscribe((before, now) -> follow(now));
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
        if (PageMaker.area(desk.data(), area).isPresent()) {
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
            SeriesIndex series = desk.series().indexProperty().get();
            PageMaker maker = new PageMaker(
                    desk.data(), desk.charts(), series, desk.look().language());
            Selection selection = desk.selection().get();
            latest.start(DRAWING, progress -> maker.page(code, selection), outcome -> show(outcome, series));
        });
    }

    private void show(Outcome<DistrictPage> outcome, SeriesIndex series) {
        if (outcome instanceof Outcome.Done<DistrictPage> done
                && open.get().equals(Optional.of(done.value().area()))) {
            shown = series;
            page.set(Optional.of(done.value()));
            follow(desk.series().indexProperty().get());
        }
    }

    /** A page that is being made is shown first, without the series that have come in the meantime. */
    private void follow(SeriesIndex now) {
        boolean isOther = !now.equals(shown) && !(now.isEmpty() && shown.isEmpty());
        if (page.get().isPresent() && isOther) {
            refresh();
        }
    }
}
