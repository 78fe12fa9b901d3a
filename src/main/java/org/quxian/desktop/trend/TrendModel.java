package org.quxian.desktop.trend;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.quxian.chart.Chart;
import org.quxian.chart.TrendStyle;
import org.quxian.chart.Trendable;
import org.quxian.desktop.support.Choices;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.WhenSeen;

/** Which indicator is looked at through time, and its chart, made beside the window whenever anything changes. */
public final class TrendModel {
    private final Desk desk;
    private final Latest latest;
    private final WhenSeen whenSeen = new WhenSeen(this::make);
    private final ReadOnlyObjectWrapper<TrendPage> page = new ReadOnlyObjectWrapper<>(TrendPage.EMPTY);
    private final ObjectProperty<Optional<Trendable>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty apart = new SimpleBooleanProperty(false);
    private final BooleanProperty revisions = new SimpleBooleanProperty(true);
    private Optional<String> wanted;
    private Optional<TrendMaker.Offer> offer = Optional.empty();

    /**
     * @param desk the figures, the selection and the language
     * @param choices the indicator to begin with, and how it is shown
     */
    public TrendModel(Desk desk, Choices choices) {
        this.desk = desk;
        this.wanted = choices.trend();
        apart.set(choices.trendApart());
        this.latest = new Latest(desk.tasks());
        desk.figures().subscribe((before, now) -> whenSeen.refresh());
        desk.series().indexProperty().subscribe((before, now) -> whenSeen.refresh());
        desk.selection().subscribe((before, now) -> whenSeen.refresh());
        desk.look().languageProperty().subscribe((before, now) -> whenSeen.refresh());
        apart.subscribe((before, now) -> whenSeen.refresh());
        revisions.subscribe((before, now) -> whenSeen.refresh());
        chosen.subscribe((before, now) -> choose(now));
        whenSeen.refresh();
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<TrendPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The indicator that is shown, which can be set; none gives way to the one that was shown before. */
    public ObjectProperty<Optional<Trendable>> chosenProperty() {
        return chosen;
    }

    /** Whether every line has a small chart of its own. */
    public BooleanProperty apartProperty() {
        return apart;
    }

    /** Whether figures are shown that have been revised since. */
    public BooleanProperty revisionsProperty() {
        return revisions;
    }

    /** The chart that is shown; empty where there is none. */
    public Optional<Chart> chart() {
        return page.get().chart();
    }

    /** The id of the indicator that a person chose; empty where none was. */
    public Optional<String> wanted() {
        return wanted;
    }

    /** Shows the indicator with this id, as soon as there is one. */
    public void open(String indicator) {
        wanted = Optional.of(indicator);
        whenSeen.refresh();
    }

    private void choose(Optional<Trendable> now) {
        Optional<Trendable> shown = page.get().chosen();
        if (now.equals(shown)) {
            return;
        }
        if (now.isEmpty()) {
            chosen.set(shown);
            return;
        }
        wanted = now.map(choice -> choice.indicator().id());
        whenSeen.refresh();
    }

    /** Says whether somebody looks; while nobody does, nothing is made. */
    public void watch(boolean seen) {
        whenSeen.watch(seen);
    }

    private void make() {
        TrendStyle style = new TrendStyle(apart.get(), revisions.get());
        TrendMaker maker = new TrendMaker(desk.allCharts(), desk.selection().get(), style);
        Optional<String> indicator = wanted;
        Optional<TrendMaker.Offer> before = offer;
        latest.start(TrendTexts.DRAWING, progress -> maker.page(indicator, before), this::show);
    }

    private void show(Outcome<TrendMaker.Made> outcome) {
        switch (outcome) {
            case Outcome.Done<TrendMaker.Made> done -> {
                offer = Optional.of(done.value().offer());
                done.value().data().ifPresent(desk.series()::keep);
                show(done.value().page());
            }
            case Outcome.Cancelled<TrendMaker.Made> replaced -> {}
            case Outcome.Failed<TrendMaker.Made> failed ->
                show(new TrendPage(
                        page.get().choices(),
                        page.get().lookup(),
                        page.get().chosen(),
                        Optional.empty(),
                        Optional.of(failed.sentence())));
        }
    }

    private void show(TrendPage now) {
        page.set(now);
        chosen.set(now.chosen());
    }
}
