package org.quxian.desktop.shell;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.quxian.chart.Mark;
import org.quxian.desktop.district.DistrictModel;
import org.quxian.desktop.search.Hit;
import org.quxian.desktop.source.SourceModel;
import org.quxian.desktop.source.Subject;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.View;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;

/** Where in the window one is, and how one gets elsewhere. It knows no control. */
final class Navigation {
    private final Desk desk;
    private final DistrictModel district;
    private final SourceModel source;
    private final Consumer<String> trend;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.OVERVIEW);
    private final BooleanProperty filterShown = new SimpleBooleanProperty(true);
    private final BooleanProperty sourceShown = new SimpleBooleanProperty(true);

    /**
     * @param desk the selection
     * @param district the open district
     * @param source what is said of a figure
     * @param trend chooses the indicator with an id to be shown through time
     */
    Navigation(Desk desk, DistrictModel district, SourceModel source, Consumer<String> trend) {
        this.desk = desk;
        this.district = district;
        this.source = source;
        this.trend = trend;
        desk.selection().subscribe(this::follow);
    }

    ObjectProperty<View> viewProperty() {
        return view;
    }

    /** The code of the district that is open; empty where none is. */
    ReadOnlyObjectProperty<Optional<String>> districtProperty() {
        return district.openProperty();
    }

    BooleanProperty filterShownProperty() {
        return filterShown;
    }

    BooleanProperty sourceShownProperty() {
        return sourceShown;
    }

    /** Goes where {@code settings} say one was. */
    void restore(Settings settings) {
        view.set(settings.view());
        filterShown.set(settings.filterShown());
        sourceShown.set(settings.sourceShown());
        settings.district().ifPresent(district::open);
    }

    void openDistrict(String code) {
        view.set(View.OVERVIEW);
        district.open(code);
    }

    /** Shows an indicator of series through time, in all districts. */
    void openSeries(String indicator) {
        openTrend(Selection.ALL, indicator);
    }

    /** Shows an indicator of series through time, in the district that is open. */
    void openSeriesOfDistrict(String indicator) {
        openTrend(
                Selection.ALL.withAreas(district.openProperty().get().stream().collect(Collectors.toSet())), indicator);
    }

    private void openTrend(Selection looked, String indicator) {
        desk.selection().set(looked);
        trend.accept(indicator);
        view.set(View.TREND);
    }

    void openMark(Mark mark) {
        sourceShown.set(true);
        source.open(mark);
    }

    void openFigure(String observation) {
        sourceShown.set(true);
        source.open(observation);
    }

    /** Goes to what a search has found. */
    void open(Hit hit) {
        switch (hit) {
            case Hit.District there -> openDistrict(there.code());
            case Hit.Subject theme -> look(Selection.ALL.withThemes(Set.of(theme.id())));
            case Hit.Measure measure -> look(Selection.ALL.withIndicators(Set.of(measure.id())));
            case Hit.Series series -> openSeries(series.indicator());
            case Hit.Figure figure -> {
                desk.data().observation(figure.observation()).ifPresent(this::reveal);
                openFigure(figure.observation());
            }
        }
    }

    /** One step out: of the district, then of the source. */
    void back() {
        if (view.get() == View.OVERVIEW && district.openProperty().get().isPresent()) {
            district.close();
        } else if (!(source.subjectProperty().get() instanceof Subject.Nothing)) {
            source.close();
        }
    }

    private void look(Selection selection) {
        district.close();
        view.set(View.OVERVIEW);
        desk.selection().set(selection);
    }

    /** A figure that the filter hides could not be shown, so the filter gives way. */
    private void reveal(Observation figure) {
        if (!desk.selection().get().admits(figure, desk.data())) {
            desk.selection().set(Selection.ALL);
        }
        openDistrict(figure.area());
    }

    /** An open district gives way to the one that is chosen now, and closes where it is not among those chosen. */
    private void follow(Selection before, Selection now) {
        Optional<String> open = district.openProperty().get();
        if (open.isEmpty() || before.areas().equals(now.areas()) || now.areas().isEmpty()) {
            return;
        }
        if (now.areas().size() == 1) {
            district.open(now.areas().iterator().next());
        } else if (!now.areas().contains(open.get())) {
            district.close();
        }
    }
}
