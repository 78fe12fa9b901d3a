package org.quxian.desktop.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.quxian.chart.Mark;
import org.quxian.chart.Origin;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Standing;

/** Which figure's source is shown, and the way back to those shown before. */
public final class SourceModel {
    private final Desk desk;
    private final ObservableValue<Standing> standing;
    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>(new Subject.Nothing(List.of()));
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final Deque<Asked> earlier = new ArrayDeque<>();
    private Asked asked = new Asked.Nothing();

    /**
     * @param desk the figures and the language
     * @param standing what has been decided on the figures
     */
    public SourceModel(Desk desk, ObservableValue<Standing> standing) {
        this.desk = desk;
        this.standing = standing;
        standing.subscribe((before, now) -> retell());
        desk.figures().subscribe((before, now) -> retell());
        desk.look().languageProperty().subscribe((before, now) -> retell());
        show();
        desk.selection().subscribe((before, now) -> {
            if (asked instanceof Asked.Nothing) {
                show();
            }
        });
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** Whether there is something to go back to. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Shows what is behind {@code mark}: its sentence, or its formula and what went into it. */
    public void open(Mark mark) {
        earlier.clear();
        ask(
                switch (mark.origin()) {
                    case Origin.Read read -> new Asked.Figure(read.observation());
                    case Origin.Derived derived -> new Asked.Computed(mark, derived.formula(), derived.observations());
                });
    }

    /** Shows the figure with this id. */
    public void open(String observation) {
        earlier.clear();
        ask(new Asked.Figure(observation));
    }

    /** Shows the whole of the document with this id; {@link #back} returns to the list. */
    public void read(String document) {
        earlier.push(asked);
        ask(new Asked.Whole(document));
    }

    /** Shows an input of the computed figure that is shown; {@link #back} returns to it. */
    public void follow(Subject.Input input) {
        earlier.push(asked);
        ask(new Asked.Figure(input.id()));
    }

    /** Shows what was shown before; does nothing where there is nothing. */
    public void back() {
        if (!earlier.isEmpty()) {
            ask(earlier.pop());
        }
    }

    /** Shows another figure that speaks of the same; {@link #back} returns. */
    public void compare(Background.Other other) {
        earlier.push(asked);
        ask(new Asked.Figure(other.id()));
    }

    /** Shows nothing. */
    public void close() {
        earlier.clear();
        ask(new Asked.Nothing());
    }

    private void retell() {
        Retelling retelling = new Retelling(desk);
        asked = retelling.of(asked);
        List<Asked> before = List.copyOf(earlier);
        earlier.clear();
        before.forEach(past -> earlier.add(retelling.of(past)));
        show();
    }

    private void ask(Asked what) {
        asked = what;
        show();
    }

    private void show() {
        subject.set(new SubjectWords(desk, standing.getValue(), desk.look().language()).of(asked));
        canGoBack.set(!earlier.isEmpty());
    }
}
