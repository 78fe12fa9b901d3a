package org.quxian.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.quxian.desktop.intake.DropZone;
import org.quxian.desktop.support.Fonts;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.render.Renderer;
import org.quxian.store.PasswordNeededException;

/** The window: it opens the figures beside itself, and appears with them; where they take long, it says so until then. */
public final class QuxianWindow {
    private static final System.Logger LOG = System.getLogger(QuxianWindow.class.getName());

    /** How long a person looks at nothing without wondering. */
    private static final Duration MOMENT = Duration.millis(400);

    /** The same, where one looks at the window as it was left. */
    private static final Duration LONG_MOMENT = Duration.seconds(4);

    private final Stage stage;
    private final Services services;
    private final SettingsFile.Found found;
    private final Look look;
    private final StackPane ground = new StackPane();
    private final Scene scene;
    private final Optional<FirstSight> before;
    private final Consumer<Sight> keeper;
    private Optional<Workbench> workbench = Optional.empty();
    private Optional<Path> picture = Optional.empty();
    private boolean hasAppeared;
    private boolean isLeft;

    /**
     * Made on the JavaFX thread; reads the settings.
     *
     * @param stage the stage to show it on
     * @param services what it needs from outside
     */
    public QuxianWindow(Stage stage, Services services) {
        this(stage, services, services.settings().read());
    }

    /**
     * Made on the JavaFX thread.
     *
     * @param stage the stage to show it on
     * @param services what it needs from outside
     * @param found the settings, as they have just been read
     */
    public QuxianWindow(Stage stage, Services services, SettingsFile.Found found) {
        this(stage, services, found, Optional.empty(), sight -> {});
    }

    /**
     * Made on the JavaFX thread.
     *
     * @param stage the stage to show it on
     * @param services what it needs from outside
     * @param found the settings, as they have just been read
     * @param before what the stage shows already
     * @param keeper takes what the window looks like when it is left
     */
    public QuxianWindow(
            Stage stage,
            Services services,
            SettingsFile.Found found,
            Optional<FirstSight> before,
            Consumer<Sight> keeper) {
        Fonts.load();
        this.before = before;
        this.scene = before.isPresent() ? sizedAs(stage.getScene()) : new Scene(ground);
        this.keeper = keeper;
        this.stage = stage;
        this.services = services;
        this.found = found;
        this.look = new Look(found.settings().language(), found.settings().appearance());
        look.appearanceProperty().subscribe(appearance -> {
            Application.setUserAgentStylesheet(appearance.stylesheet());
            scene.getStylesheets().setAll(appearance.colours());
            scene.getStylesheets()
                    .add(QuxianWindow.class.getResource("shell.css").toExternalForm());
        });
        ground.getStyleClass().add("ground");
        stage.titleProperty().bind(look.text(ShellWords.TITLE));
        if (before.isEmpty()) {
            stage.setScene(scene);
            Placement.restore(stage, found.settings().bounds());
        }
        stage.setOnHiding(event -> leave());
    }

    /** A scene of a window that is there already does not take its size from it. */
    private Scene sizedAs(Scene shown) {
        return new Scene(ground, shown.getWidth(), shown.getHeight());
    }

    /** Opens the chart that a picture file carries as soon as the figures are there. */
    public void open(Path file) {
        picture = Optional.of(file);
    }

    /** Begins to open the figures, and shows the window with them; without them where that takes more than a moment. */
    public void show() {
        PauseTransition moment = new PauseTransition(before.isPresent() ? LONG_MOMENT : MOMENT);
        moment.setOnFinished(event -> {
            if (!hasAppeared && !isLeft) {
                put(new OpeningView(look));
                appear();
            }
        });
        moment.play();
        open(services.opening());
    }

    /** Once only. */
    private void appear() {
        if (!hasAppeared) {
            hasAppeared = true;
            stage.setScene(scene);
            stage.show();
            before.filter(sight -> workbench.isPresent())
                    .ifPresent(sight -> sight.giveWayTo(ground, services.tasks().running()));
            Platform.runLater(() -> stage.getIcons().setAll(Emblem.images()));
        }
    }

    /** How opening went. */
    private sealed interface Way {}

    private record Ready(Opened opened, Renderer renderer) implements Way {}

    private record Locked(PasswordNeededException lock, Opening opening) implements Way {}

    private record Closed(Text sentence, List<Remedy> remedies) implements Way {}

    private void open(Opening opening) {
        if (hasAppeared) {
            put(new OpeningView(look));
        }
        services.tasks().start(ShellWords.OPENING, progress -> tryOut(opening), this::opened);
    }

    private Way tryOut(Opening opening) throws ReportableException {
        Renderer renderer = new Renderer(org.quxian.render.Fonts.load());
        try {
            return new Ready(opening.open(), renderer);
        } catch (PasswordNeededException lock) {
            return new Locked(lock, opening);
        } catch (ReportableException failure) {
            return new Closed(failure.sentence(), services.opening().remedies(failure));
        }
    }

    private void opened(Outcome<Way> outcome) {
        switch (outcome) {
            case Outcome.Done<Way> done -> enter(done.value());
            case Outcome.Cancelled<Way> stopped -> enter(stopped.partial());
            case Outcome.Failed<Way> failed -> enter(new Closed(failed.sentence(), List.of()));
        }
    }

    private void enter(Way way) {
        if (isLeft) {
            return;
        }
        switch (way) {
            case Ready ready -> begin(ready);
            case Locked locked ->
                put(new PasswordView(
                        look, services.tasks(), locked.lock(), () -> open(locked.opening()), stage::close));
            case Closed closed ->
                put(new FailureView(look, closed.sentence(), services.opening(), closed.remedies(), this::open));
        }
        appear();
    }

    private void begin(Ready ready) {
        Workbench bench = new Workbench(
                stage,
                services,
                look,
                found.settings(),
                ready.opened(),
                ready.renderer(),
                () -> open(services.opening()));
        workbench = Optional.of(bench);
        DropZone drops = new DropZone(look);
        ground.getChildren().setAll(bench, drops);
        drops.watch(ground, bench.intake()::read, bench.intake()::paste);
        bench.enter();
        found.notice().ifPresent(bench::notify);
        picture.ifPresent(bench::openPicture);
    }

    private void put(Parent content) {
        ground.getChildren().setAll(content);
    }

    private void leave() {
        isLeft = true;
        save();
        if (hasAppeared && workbench.map(Workbench::isOwnSight).orElse(false)) {
            keeper.accept(Sight.of(stage));
        }
    }

    private void save() {
        Settings now = workbench
                .map(Workbench::settings)
                .orElse(found.settings())
                .within(Placement.of(stage))
                .looking(look.language(), look.appearance());
        try {
            services.settings().write(now);
        } catch (ReportableException unwritable) {
            // The window is closing: there is nobody left to tell, and nothing is lost but its state.
            LOG.log(System.Logger.Level.WARNING, unwritable.getMessage(), unwritable);
        }
    }
}
