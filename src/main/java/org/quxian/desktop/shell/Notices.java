package org.quxian.desktop.shell;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.quxian.observation.Text;

/** What was said last at the foot of the window; it goes after a while. */
final class Notices {
    private static final Duration STAY = Duration.seconds(10);

    private final ReadOnlyObjectWrapper<Optional<Text>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PauseTransition stay = new PauseTransition(STAY);

    Notices() {
        stay.setOnFinished(event -> latest.set(Optional.empty()));
    }

    void say(Text sentence) {
        latest.set(Optional.of(sentence));
        stay.playFromStart();
    }

    ReadOnlyObjectProperty<Optional<Text>> latestProperty() {
        return latest.getReadOnlyProperty();
    }
}
