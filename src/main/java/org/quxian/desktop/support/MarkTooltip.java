package org.quxian.desktop.support;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.quxian.chart.Mark;
import org.quxian.observation.Legible;

/** The small words beside the mouse, which change from mark to mark. */
final class MarkTooltip {
    private static final Duration DELAY = Duration.millis(250);
    private static final double ASIDE = 14;

    private final Node owner;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition wait = new PauseTransition(DELAY);
    private Optional<String> shown = Optional.empty();

    MarkTooltip(Node owner) {
        this.owner = owner;
        // A dialog or another window takes it away; the click that does so still reaches what is below.
        tooltip.setAutoHide(true);
        tooltip.setConsumeAutoHidingEvents(false);
    }

    /** The mouse is at a point of the screen, on {@code mark} or on none. */
    void point(Optional<Mark> mark, double screenX, double screenY) {
        tell(mark.map(MarkWords::tooltip), screenX, screenY);
    }

    /** The mouse is at a point of the screen, on something that is called {@code words} or on nothing. */
    void tell(Optional<String> words, double screenX, double screenY) {
        if (words.equals(shown)) {
            return;
        }
        hide();
        shown = words;
        words.ifPresent(there -> {
            tooltip.setText(Legible.of(there));
            wait.setOnFinished(event -> tooltip.show(owner, screenX + ASIDE, screenY + ASIDE));
            wait.playFromStart();
        });
    }

    void hide() {
        wait.stop();
        tooltip.hide();
        shown = Optional.empty();
    }
}
