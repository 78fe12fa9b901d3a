package org.quxian.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.quxian.desktop.shell.FirstSight;
import org.quxian.desktop.shell.QuxianWindow;
import org.quxian.desktop.shell.Services;
import org.quxian.desktop.shell.Sight;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;

/** Starts JavaFX and the window, and waits until it is closed. */
final class WindowStart {
    private static final System.Logger LOG = System.getLogger(WindowStart.class.getName());

    /** JavaFX warns whenever it is on the class path; kept here, since loggers are forgotten when nobody holds them. */
    private final Logger javaFx = Logger.getLogger("javafx");

    private final Contents contents;
    private final Optional<String> store;
    private final String version;
    private final Runnable onLostDisplay;

    /**
     * @param contents opens the stores
     * @param store where the figures are kept; empty for the user's own store
     * @param version the program's version
     * @param onLostDisplay what is said before the program ends because its display went away
     */
    WindowStart(Contents contents, Optional<String> store, String version, Runnable onLostDisplay) {
        this.contents = contents;
        this.store = store;
        this.version = version;
        this.onLostDisplay = onLostDisplay;
    }

    /**
     * Shows the window.
     *
     * @param asked the language to show it in; empty for the one it had last
     * @param picture a picture file to be opened in it; empty for none
     * @return why there was no window; empty if there was one
     */
    Optional<Throwable> run(Optional<Language> asked, Optional<Path> picture) {
        javaFx.setLevel(Level.SEVERE);
        CompletableFuture<Void> closed = new CompletableFuture<>();
        LastSight sights = new LastSight(
                contents.keepsake(store),
                SettingsFile.ofThisPerson().file(),
                version,
                store.orElse(""),
                InstantSource.system());
        boolean isUsual = asked.isEmpty() && picture.isEmpty();
        // JavaFX takes its time to start; meanwhile the figures and the settings are read.
        try (StoreReviewing reviewing = new StoreReviewing(contents, store, InstantSource.system());
                EarlyOpening opening = new EarlyOpening(new StoreOpening(contents, store, reviewing));
                Ahead<SettingsFile.Found> settings = new Ahead<>("settings", () -> settings(asked));
                BackgroundRunner tasks = new BackgroundRunner(Platform::runLater)) {
            Services services =
                    new Services(tasks, SettingsFile.ofThisPerson(), opening, System.getProperty("user.name"), version);
            Ahead.Making<Optional<Sight>> last = () -> isUsual ? sights.last() : Optional.empty();
            begin(closed, last, opening, (stage, before) -> {
                QuxianWindow window = new QuxianWindow(stage, services, settings.get(), before, sights::keep);
                picture.ifPresent(window::open);
                window.show();
                Thread.ofPlatform().name("display").daemon().start(this::watchDisplay);
            });
            closed.join();
        } catch (CompletionException e) {
            return Optional.ofNullable(e.getCause());
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(e);
        }
        sights.write();
        return Optional.empty();
    }

    private void watchDisplay() {
        DisplayLoss.listen(onLostDisplay);
        LOG.log(System.Logger.Level.DEBUG, "The window of Quxian {0} is open.", version);
    }

    /** Makes the window on a stage that shows, or does not yet, how it was left. */
    @FunctionalInterface
    private interface Making {
        void make(Stage stage, Optional<FirstSight> before) throws ReportableException;
    }

    /**
     * Starts JavaFX and the window. Where there is a picture of it, that comes first and the store after it, since processors
     * are few; its pixels are not held any longer than they are shown.
     */
    private static void begin(
            CompletableFuture<Void> closed,
            Ahead.Making<Optional<Sight>> reading,
            EarlyOpening opening,
            Making window) {
        Ahead<Optional<Sight>> last = new Ahead<>("sight", () -> {
            Optional<Sight> seen = reading.make();
            if (seen.isEmpty()) {
                opening.begin();
            }
            return seen;
        });
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(WindowStart::logFault);
            try {
                Stage stage = new Stage();
                stage.setOnHidden(event -> closed.complete(null));
                FirstSight.show(stage, last.get(), before -> make(closed, stage, before, window));
                opening.begin();
            } catch (RuntimeException | LinkageError | ReportableException e) {
                closed.completeExceptionally(e);
            }
        });
    }

    private static void make(CompletableFuture<Void> closed, Stage stage, Optional<FirstSight> before, Making window) {
        try {
            window.make(stage, before);
        } catch (RuntimeException | LinkageError | ReportableException e) {
            closed.completeExceptionally(e);
        }
    }

    /** What goes wrong between two clicks ends neither the window nor the program. */
    private static void logFault(Thread window, Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, "a fault in the window", fault);
    }

    private static SettingsFile.Found settings(Optional<Language> asked) throws ReportableException {
        SettingsFile file = SettingsFile.ofThisPerson();
        if (asked.isPresent()) {
            var last = file.read().settings();
            file.write(last.looking(asked.get(), last.appearance()));
        }
        return file.read();
    }
}
