package org.quxian.desktop.delivery;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.SeriesStore;
import org.quxian.exchange.bulk.SeriesCsv;
import org.quxian.observation.Fault;
import org.quxian.observation.Language;
import org.quxian.observation.Text;

/** The way by which files of series come in, one after another; what could be either is asked about. */
public final class Deliveries {
    private final DeliveryModel model;
    private final Desk desk;
    private final Window window;
    private final Consumer<Text> tell;
    private final Consumer<String> open;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Optional<File> folder = Optional.empty();
    private boolean isBusy;

    /**
     * @param store the way to the series of the store
     * @param desk the names, the look, and where the work goes
     * @param window the window that asks
     * @param tell says a sentence at the foot of the window
     * @param open shows the series with this key through time
     */
    public Deliveries(SeriesStore store, Desk desk, Window window, Consumer<Text> tell, Consumer<String> open) {
        this.model = new DeliveryModel(store, desk);
        this.desk = desk;
        this.window = window;
        this.tell = tell;
        this.open = open;
    }

    /** Asks for files and reads them in as series. */
    public void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.look().say(DeliveryWords.CHOOSE));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(desk.look().say(DeliveryWords.KINDS), "*.csv"));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showOpenMultipleDialog(window)).ifPresent(files -> {
            folder = files.stream().findFirst().map(File::getParentFile);
            files.stream().map(File::toPath).forEach(this::read);
        });
    }

    /** Reads a file in as series. */
    public void read(Path file) {
        add(() -> bring(file));
    }

    /**
     * Reads a file in if it is one of series.
     *
     * @param file the file
     * @param other goes on with it where it is none, or is not to be
     */
    public void open(Path file, Runnable other) {
        add(() -> model.look(file, likeness -> go(file, likeness, other)));
    }

    private void add(Runnable job) {
        waiting.add(job);
        if (!isBusy) {
            next();
        }
    }

    private void next() {
        isBusy = !waiting.isEmpty();
        if (isBusy) {
            waiting.remove().run();
        }
    }

    private void go(Path file, SeriesCsv.Likeness likeness, Runnable other) {
        KindDialog.Answer answer = switch (likeness) {
            case SERIES -> KindDialog.Answer.SERIES;
            case OTHER -> KindDialog.Answer.TABLE;
            case EITHER -> new KindDialog(String.valueOf(file.getFileName()), desk.look(), window).ask();
        };
        switch (answer) {
            case SERIES -> bring(file);
            case TABLE -> {
                other.run();
                next();
            }
            case NEITHER -> next();
        }
    }

    private void bring(Path file) {
        model.read(file, delivered -> {
            show(delivered);
            next();
        });
    }

    private void show(Delivered delivered) {
        switch (delivered) {
            case Delivered.Taken taken -> {
                if (new TakenDialog(taken, desk.look(), window).ask()) {
                    open.accept(taken.indicator());
                }
            }
            case Delivered.Faulty faulty -> show(faulty.file(), faulty.faults());
            case Delivered.Refused refused -> Dialogs.say(desk.look(), window, refused.sentence());
            case Delivered.Cancelled cancelled -> tell.accept(DeliveryWords.cancelled(cancelled.file()));
        }
    }

    private void show(String file, List<Fault> faults) {
        if (faults.size() > 1) {
            Dialogs.list(desk.look(), window, DeliveryWords.notTaken(file), faults);
        } else {
            Fault fault = faults.getFirst();
            Dialogs.say(
                    desk.look(),
                    window,
                    DeliveryWords.nothingTaken(new Text(fault.line(Language.ZH), fault.line(Language.EN))));
        }
    }
}
