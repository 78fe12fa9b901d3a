package org.quxian.desktop.mapping;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Outcome;
import org.quxian.exchange.mapping.MappingFile;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.review.Incoming;

/** The way by which tables come in: each is read, a person says what its columns are, and that is remembered. */
public final class Mapping {
    private final Desk desk;
    private final MappingFile mappings;
    private final Window window;
    private final Consumer<Text> tell;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isBusy;

    /**
     * @param desk the names and the look
     * @param mappings where what was said is remembered
     * @param window the window that asks
     * @param tell takes a sentence where a file cannot be read
     */
    public Mapping(Desk desk, MappingFile mappings, Window window, Consumer<Text> tell) {
        this.desk = desk;
        this.mappings = mappings;
        this.window = window;
        this.tell = tell;
    }

    /**
     * Reads a table and asks what its columns are; one after another, where several are given.
     *
     * @param file the file
     * @param take takes what is to go into the store
     */
    public void open(Path file, Consumer<Incoming> take) {
        waiting.add(() -> read(file, take));
        next();
    }

    private void next() {
        if (!isBusy && !waiting.isEmpty()) {
            isBusy = true;
            waiting.remove().run();
        }
    }

    private void read(Path file, Consumer<Incoming> take) {
        desk.tasks()
                .<TableFile>start(
                        MappingWords.READING, progress -> TableFile.read(file, mappings, progress), outcome -> {
                            take(outcome, take);
                            isBusy = false;
                            next();
                        });
    }

    private void take(Outcome<TableFile> outcome, Consumer<Incoming> take) {
        switch (outcome) {
            case Outcome.Done<TableFile> done -> {
                switch (done.value()) {
                    case TableFile.Own own -> take.accept(own.text());
                    case TableFile.Foreign tables -> ask(tables, take);
                }
            }
            case Outcome.Cancelled<TableFile> cancelled -> {}
            case Outcome.Failed<TableFile> failed -> tell.accept(failed.sentence());
        }
    }

    private void ask(TableFile.Foreign tables, Consumer<Incoming> take) {
        MappingModel model = new MappingModel(tables, desk);
        new MappingDialog(model, desk.look(), window).ask().ifPresent(text -> {
            try {
                mappings.remember(model.tableProperty().get().mapping());
            } catch (ReportableException unwritable) {
                tell.accept(unwritable.sentence());
            }
            take.accept(text);
        });
    }
}
