package org.quxian.desktop.progress;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.FollowUp;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.WhenSeen;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/**
 * Every target of the selection on a day. The day begins at the selection's, or at that of the newest figure on the way to
 * a target, and is moved here without moving the selection's.
 */
public final class ProgressModel {
    private static final Text DRAWING = new Text("绘制进度", "Drawing the progress");
    private static final int BEFORE = 60;
    private static final int BEHIND = 30;
    private static final int WITHOUT_DEADLINE = 180;

    private final Desk desk;
    private final Latest latest;
    private final WhenSeen whenSeen = new WhenSeen(this::make);
    private final ObjectProperty<FollowUp.Order> order = new SimpleObjectProperty<>(FollowUp.Order.DEADLINE);
    private final ReadOnlyObjectWrapper<Optional<FollowUp>> followed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Span>> span = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<LocalDate> wanted = Optional.empty();

    /**
     * Between which days one looks.
     *
     * @param first the first day
     * @param last the last day
     */
    public record Span(LocalDate first, LocalDate last) {}

    /**
     * @param desk the figures, the selection and the language
     */
    public ProgressModel(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk.tasks());
        desk.figures().subscribe((before, now) -> whenSeen.refresh());
        desk.selection().subscribe((before, now) -> {
            if (!before.asOf().equals(now.asOf())) {
                wanted = Optional.empty();
            }
            whenSeen.refresh();
        });
        desk.look().languageProperty().subscribe((before, now) -> whenSeen.refresh());
        order.subscribe((before, now) -> whenSeen.refresh());
        whenSeen.refresh();
    }

    /** The targets on the day; empty where the selection has none. */
    public ReadOnlyObjectProperty<Optional<FollowUp>> followedProperty() {
        return followed.getReadOnlyProperty();
    }

    /** In what order they stand, which can be set. */
    public ObjectProperty<FollowUp.Order> orderProperty() {
        return order;
    }

    /** The days worth looking at, from some time before the beginning to some time behind the last deadline. */
    public ReadOnlyObjectProperty<Optional<Span>> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** Looks on {@code day}. */
    public void look(LocalDate day) {
        if (!followed.get().map(FollowUp::day).equals(Optional.of(day))) {
            wanted = Optional.of(day);
            whenSeen.refresh();
        }
    }

    /** Moves the day by so many days, back where they are negative. */
    public void move(int days) {
        followed.get().map(FollowUp::day).ifPresent(day -> look(day.plusDays(days)));
    }

    /** Looks on the day one began at. */
    public void begin() {
        wanted = Optional.empty();
        whenSeen.refresh();
    }

    /** The targets on the day that is wanted, and the days around the one that one begins at. */
    private record Made(Optional<FollowUp> followed, Optional<Span> span) {}

    /** Says whether somebody looks; while nobody does, nothing is made. */
    public void watch(boolean seen) {
        whenSeen.watch(seen);
    }

    private void make() {
        ChartBuilder charts = desk.charts();
        Selection selection = desk.selection().get();
        Optional<LocalDate> day = wanted;
        FollowUp.Order by = order.get();
        latest.start(
                DRAWING,
                progress -> {
                    Optional<FollowUp> begun = charts.followUp(selection, Optional.empty(), by);
                    Optional<FollowUp> looked = day.isPresent() ? charts.followUp(selection, day, by) : begun;
                    return new Made(looked, begun.map(ProgressModel::around));
                },
                this::show);
    }

    private static Span around(FollowUp begun) {
        LocalDate first = begun.day().minusDays(BEFORE);
        LocalDate end = begun.last()
                .filter(deadline -> deadline.isAfter(begun.day()))
                .orElse(begun.day().plusDays(WITHOUT_DEADLINE));
        return new Span(first, end.plusDays(BEHIND));
    }

    private void show(Outcome<Made> outcome) {
        if (outcome instanceof Outcome.Done<Made> done) {
            span.set(done.value().span());
            followed.set(done.value().followed());
        }
    }
}
