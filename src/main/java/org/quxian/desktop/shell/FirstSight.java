package org.quxian.desktop.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * The window as it was left, shown at once; what is to be used comes behind it. It has no style sheet and no control, which
 * would take longer to begin with than all the rest.
 */
public final class FirstSight {
    /** When whatever is behind it is shown, finished or not. */
    private static final Duration LONGEST = Duration.seconds(2);

    /** What is done is painted within this. */
    private static final Duration REST = Duration.millis(100);

    /** Until the window system has asked for the picture and got it, the JavaFX thread must have nothing else to do. */
    private static final Duration PAINTING = Duration.millis(80);

    private final ImageView picture;

    private FirstSight(Sight sight) {
        picture = new ImageView(sight.image());
        picture.setFitWidth(sight.width() / sight.scale());
        picture.setFitHeight(sight.height() / sight.scale());
        picture.setMouseTransparent(true);
    }

    /**
     * Shows {@code stage} with the last sight, and goes on when that has been painted; goes on at once where there is none
     * that fits the screen, and not at all where somebody closes the window before.
     *
     * @param stage the window, not shown yet
     * @param last what the window looked like when it was left
     * @param then takes what is shown
     */
    public static void show(Stage stage, Optional<Sight> last, Consumer<Optional<FirstSight>> then) {
        Optional<Sight> fitting = last.filter(sight -> Screen.getScreensForRectangle(
                        sight.bounds().x(),
                        sight.bounds().y(),
                        sight.bounds().width(),
                        sight.bounds().height())
                .stream()
                .findFirst()
                .map(screen -> screen.getOutputScaleX() == sight.scale())
                .orElse(false));
        if (fitting.isEmpty()) {
            then.accept(Optional.empty());
            return;
        }
        FirstSight shown = new FirstSight(fitting.get());
        Scene scene = new Scene(new Group(shown.picture), Color.WHITE);
        scene.setCursor(Cursor.WAIT);
        Placement.restore(stage, Optional.of(fitting.get().bounds()));
        stage.setTitle(fitting.get().title());
        stage.setScene(scene);
        stage.show();
        PauseTransition painted = new PauseTransition(PAINTING);
        painted.setOnFinished(event -> {
            if (stage.isShowing()) {
                then.accept(Optional.of(shown));
            }
        });
        painted.play();
    }

    /**
     * Stays before {@code content}, which is painted behind it, until nothing is {@code running} any more or the window
     * changes; to be called when {@code content} has its size. Then its pixels are let go of.
     */
    void giveWayTo(Pane content, ObservableList<?> running) {
        picture.setManaged(false);
        content.getChildren().add(picture);
        BooleanProperty over = new SimpleBooleanProperty();
        PauseTransition rest = pause(REST, over);
        PauseTransition end = pause(LONGEST, over);
        InvalidationListener work = change -> {
            if (running.isEmpty()) {
                rest.playFromStart();
            } else {
                rest.stop();
            }
        };
        Subscription size = content.layoutBoundsProperty().subscribe((before, now) -> over.set(true));
        running.addListener(work);
        work.invalidated(running);
        end.play();
        over.subscribe((before, now) -> {
            size.unsubscribe();
            running.removeListener(work);
            content.getChildren().remove(picture);
            picture.setImage(null);
        });
    }

    private static PauseTransition pause(Duration time, BooleanProperty over) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(event -> over.set(true));
        return pause;
    }
}
