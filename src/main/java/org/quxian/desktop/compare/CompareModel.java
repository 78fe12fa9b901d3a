package org.quxian.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.quxian.chart.AllCharts;
import org.quxian.chart.Compared;
import org.quxian.desktop.support.Choices;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Lookup;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.WhenSeen;
import org.quxian.observation.Indicator;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.series.Basis;
import org.quxian.series.Topic;

/** What the districts of the selection can be compared in, what is chosen, and the rankings, made beside the window. */
public final class CompareModel {
    private static final Text COUNTING = new Text("统计可比指标", "Counting what can be compared");
    private static final Text DRAWING = new Text("绘制对比", "Drawing the comparison");
    private static final int ANY_WIDTH = 600;

    private final Desk desk;
    private final Latest counting;
    private final Latest drawing;
    private final WhenSeen whenSeen = new WhenSeen(this::countNow);
    private final ReadOnlyObjectWrapper<Lookup<Topic.Counted>> topics =
            new ReadOnlyObjectWrapper<>(new Lookup<>(List.of()));
    private final ObjectProperty<Optional<Topic.Counted>> topic = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Basis> basis = new SimpleObjectProperty<>(Basis.TOTAL);
    private final ReadOnlyObjectWrapper<List<Compared>> compared = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Text>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<Choices.Compare> wish;
    private boolean isOffering;

    /**
     * @param desk the figures, the selection and the language
     * @param choices what to begin with
     */
    public CompareModel(Desk desk, Choices choices) {
        this.desk = desk;
        this.wish = choices.compare();
        basis.set(choices.basis());
        this.counting = new Latest(desk.tasks());
        this.drawing = new Latest(desk.tasks());
        desk.figures().subscribe((before, now) -> count());
        desk.series().indexProperty().subscribe((before, now) -> count());
        desk.selection().subscribe((before, now) -> count());
        desk.look().languageProperty().subscribe((before, now) -> count());
        topic.subscribe((before, now) -> choose(now));
        basis.subscribe((before, now) -> draw());
        count();
    }

    /** What can be compared, what most districts have first, to be found by its names. */
    public ReadOnlyObjectProperty<Lookup<Topic.Counted>> topicsProperty() {
        return topics.getReadOnlyProperty();
    }

    /** What is compared, which can be set; empty where there is nothing to compare. */
    public ObjectProperty<Optional<Topic.Counted>> topicProperty() {
        return topic;
    }

    /** What is compared by, which can be set; indicators that do not add up stay totals. */
    public ObjectProperty<Basis> basisProperty() {
        return basis;
    }

    /** The rankings, one for each indicator of what is chosen. */
    public ReadOnlyObjectProperty<List<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** Why there are no rankings, where something has failed. */
    public ReadOnlyObjectProperty<Optional<Text>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** What a person chose to compare; empty where nothing was. */
    public Optional<Choices.Compare> wish() {
        return wish;
    }

    private void choose(Optional<Topic.Counted> now) {
        if (!isOffering) {
            wish = now.map(Topic.Counted::topic).map(CompareModel::choice);
        }
        draw();
    }

    private static Choices.Compare choice(Topic topic) {
        return new Choices.Compare(topic instanceof Topic.OfTheme, topic.id());
    }

    /** Says whether somebody looks; while nobody does, nothing is made. */
    public void watch(boolean seen) {
        whenSeen.watch(seen);
    }

    private void count() {
        whenSeen.refresh();
    }

    private void countNow() {
        AllCharts charts = desk.allCharts();
        Selection selection = desk.selection().get();
        counting.start(COUNTING, progress -> counted(charts, selection), this::offer);
    }

    /** What can be compared, in order, and the same to be found by its names. */
    private record Offer(List<Topic.Counted> topics, Lookup<Topic.Counted> lookup) {}

    private static Offer counted(AllCharts charts, Selection selection) {
        List<Topic.Counted> topics = charts.topics(selection);
        return new Offer(
                topics, new Lookup<>(topics.stream().map(CompareModel::named).toList()));
    }

    private static Lookup.Named<Topic.Counted> named(Topic.Counted counted) {
        Text name = counted.topic().name();
        List<String> names = new ArrayList<>(List.of(name.zh(), name.en()));
        if (counted.topic() instanceof Topic.OfIndicator one) {
            Indicator indicator = one.indicator();
            names.addAll(indicator.synonyms());
        }
        return new Lookup.Named<>(counted, names);
    }

    /**
     * What a person chose is chosen whenever it is there; else what was shown stays while it is there; else what most
     * districts have takes its place.
     */
    private void offer(Outcome<Offer> outcome) {
        if (outcome instanceof Outcome.Done<Offer> done) {
            List<Topic.Counted> offered = done.value().topics();
            Optional<Topic.Counted> chosen = topic.get();
            topics.set(done.value().lookup());
            Optional<Topic.Counted> next = find(offered, wish)
                    .or(() -> find(offered, chosen.map(Topic.Counted::topic).map(CompareModel::choice)))
                    .or(() -> offered.stream().findFirst());
            if (next.equals(chosen)) {
                draw();
            } else {
                isOffering = true;
                topic.set(next);
                isOffering = false;
            }
        }
    }

    private static Optional<Topic.Counted> find(List<Topic.Counted> offered, Optional<Choices.Compare> sought) {
        return offered.stream()
                .filter(counted -> sought.equals(Optional.of(choice(counted.topic()))))
                .findFirst();
    }

    private void draw() {
        AllCharts charts = desk.allCharts();
        Selection selection = desk.selection().get();
        Basis by = basis.get();
        Optional<Topic> of = topic.get().map(Topic.Counted::topic);
        if (of.isEmpty()) {
            drawing.start(DRAWING, progress -> List.<Compared>of(), this::showNone);
        } else {
            Topic one = of.get();
            drawing.start(DRAWING, progress -> make(charts, one, by, selection), this::show);
        }
    }

    /** Measures each chart once, since the first time is slow and the window would stand still for it. */
    private AllCharts.Drawn<List<Compared>> make(AllCharts charts, Topic of, Basis by, Selection selection)
            throws ReportableException {
        AllCharts.Drawn<List<Compared>> made = charts.compared(of, by, selection);
        made.drawn().forEach(one -> desk.renderer().preferredSize(one.chart(), ANY_WIDTH));
        return made;
    }

    private void showNone(Outcome<List<Compared>> outcome) {
        trouble.set(Optional.empty());
        compared.set(List.of());
    }

    private void show(Outcome<AllCharts.Drawn<List<Compared>>> outcome) {
        switch (outcome) {
            case Outcome.Done<AllCharts.Drawn<List<Compared>>> done -> {
                desk.series().keep(done.value().data());
                trouble.set(Optional.empty());
                compared.set(done.value().drawn());
            }
            case Outcome.Cancelled<AllCharts.Drawn<List<Compared>>> replaced -> {}
            case Outcome.Failed<AllCharts.Drawn<List<Compared>>> failed -> {
                trouble.set(Optional.of(failed.sentence()));
                compared.set(List.of());
            }
        }
    }
}
