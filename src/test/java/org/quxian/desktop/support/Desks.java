package org.quxian.desktop.support;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Review;
import org.quxian.observation.Selection;
import org.quxian.render.Fonts;
import org.quxian.render.RenderException;
import org.quxian.render.Renderer;
import org.quxian.review.ReviewState;

/** Desks with the shipped figures on them, on which all work is over at once. */
public final class Desks {

    private Desks() {}

    /** A desk in Chinese on a light ground that looks at everything. */
    public static Desk chinese() {
        return of(Language.ZH);
    }

    /** The same in English. */
    public static Desk english() {
        return of(Language.EN);
    }

    /** A desk in Chinese whose figures change with {@code figures}. */
    public static Desk over(ObservableValue<Dataset> figures) {
        return of(Language.ZH, figures);
    }

    /** The same, whose work goes to {@code tasks}. */
    public static Desk over(ObservableValue<Dataset> figures, TaskRunner tasks) {
        return of(Language.ZH, figures, tasks);
    }

    /** A desk in Chinese over a store with series. */
    public static Desk over(TestStore store) {
        return over(store, new SameThreadRunner());
    }

    /** The same, on which work goes to {@code tasks}. */
    public static Desk over(TestStore store, TaskRunner tasks) {
        ObservableValue<Dataset> figures =
                new SimpleObjectProperty<>(store.standing().data());
        try {
            return new Desk(
                    figures,
                    store.rules(),
                    new SimpleObjectProperty<>(Selection.ALL),
                    new Look(Language.ZH, Appearance.LIGHT),
                    tasks,
                    new Renderer(Fonts.load()),
                    new SeriesShelf(store, tasks, figures));
        } catch (RenderException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The shipped figures, which can be changed. */
    public static ObjectProperty<Dataset> shipped() {
        try {
            return new SimpleObjectProperty<>(
                    ShippedData.read(DataFolder.bundled()).dataset());
        } catch (DataException broken) {
            throw new AssertionError(broken);
        }
    }

    /** {@code data} without the figures of the area with this code. */
    public static Dataset without(Dataset data, String area) {
        return new Dataset(
                data.catalogue(),
                data.documents(),
                data.observations().stream()
                        .filter(figure -> !figure.area().equals(area))
                        .toList());
    }

    /** {@code data} in which nobody has looked at the figures of the area with this code. */
    public static Dataset pending(Dataset data, String area) {
        return new Dataset(
                data.catalogue(),
                data.documents(),
                data.observations().stream()
                        .map(figure -> figure.area().equals(area) ? pending(figure) : figure)
                        .toList());
    }

    private static Observation pending(Observation figure) {
        return new Observation(
                figure.id(),
                figure.area(),
                figure.indicator(),
                figure.period(),
                figure.quantity(),
                figure.change(),
                figure.nature(),
                figure.scope(),
                figure.source(),
                Review.PENDING,
                figure.note());
    }

    /** A store with {@code data} in which nobody has decided anything. */
    public static ObservableValue<Standing> undecided(Dataset data) {
        return new SimpleObjectProperty<>(
                new Standing(ReviewState.of(data.documents(), List.of(), List.of()), List.of(), data));
    }

    private static Desk of(Language language) {
        return of(language, shipped());
    }

    private static Desk of(Language language, ObservableValue<Dataset> figures) {
        return of(language, figures, new SameThreadRunner());
    }

    private static Desk of(Language language, ObservableValue<Dataset> figures, TaskRunner tasks) {
        try {
            return new Desk(
                    figures,
                    ShippedData.read(DataFolder.bundled()).rules(),
                    new SimpleObjectProperty<>(Selection.ALL),
                    new Look(language, Appearance.LIGHT),
                    tasks,
                    new Renderer(Fonts.load()));
        } catch (DataException | RenderException broken) {
            throw new AssertionError(broken);
        }
    }
}
