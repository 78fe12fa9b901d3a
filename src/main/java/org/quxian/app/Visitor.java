package org.quxian.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.quxian.desktop.support.View;

/** Looks at every view of the window, opens a district, and closes the window: the part of a person in {@link Rehearsal}. */
final class Visitor {
    private static final long GLANCE = 700;
    private static final long PAUSE = 50;

    private Visitor() {}

    /** Waits for the window, goes through it, and closes it. */
    static void visit() {
        try {
            await(() -> find(".panel"));
            Thread.sleep(2 * GLANCE);
            for (View view : Arrays.asList(View.values()).reversed()) {
                String tab = "#tab-" + view.name().toLowerCase(Locale.ROOT);
                inWindow(() -> find(tab).map(ToggleButton.class::cast))
                        .ifPresent(button -> Platform.runLater(button::fire));
                Thread.sleep(GLANCE);
            }
            await(() -> find(".panel"));
            inWindow(() -> find(".panel")).ifPresent(panel -> Platform.runLater(() -> Event.fireEvent(panel, enter())));
            Thread.sleep(2 * GLANCE);
            Platform.runLater(() -> window().ifPresent(Window::hide));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static KeyEvent enter() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    private static void await(Supplier<Optional<Node>> thing) throws InterruptedException {
        while (inWindow(thing).isEmpty()) {
            Thread.sleep(PAUSE);
        }
    }

    /** What {@code thing} is on the JavaFX thread; empty where JavaFX has not started. */
    private static <T> Optional<T> inWindow(Supplier<Optional<T>> thing) {
        try {
            return CompletableFuture.supplyAsync(thing, Platform::runLater).join();
        } catch (CompletionException | IllegalStateException notYet) {
            return Optional.empty();
        }
    }

    private static Optional<Node> find(String query) {
        return window().map(Window::getScene).map(Scene::getRoot).map(root -> root.lookup(query));
    }

    private static Optional<Window> window() {
        return Window.getWindows().stream().findFirst();
    }
}
