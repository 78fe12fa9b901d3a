package org.quxian.desktop.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.Progress;
import org.quxian.desktop.support.Reviewing;
import org.quxian.desktop.support.Reviews;
import org.quxian.desktop.support.TaskRunner;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DocumentReader;
import org.quxian.exchange.DocumentText;
import org.quxian.exchange.ReadingCancelledException;
import org.quxian.observation.Document;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.review.Incoming;
import org.quxian.review.Receipt;

/** Reads texts into the store, beside the window; what one file holds is seen before the next is read. */
public final class IntakeModel {
    private static final Text READING = new Text("读入文稿", "Reading documents");

    private final Reviews reviews;
    private final TaskRunner tasks;
    private final DocumentReader reader = new DocumentReader();

    /** A text that can be had, if it can be. */
    @FunctionalInterface
    private interface Supply {
        Incoming get(Progress progress) throws ReportableException;
    }

    private record Named(String name, Supply supply) {}

    /**
     * @param reviews the review
     * @param tasks where the work goes
     */
    public IntakeModel(Reviews reviews, TaskRunner tasks) {
        this.reviews = reviews;
        this.tasks = tasks;
    }

    /**
     * Reads files in. One that cannot be read keeps none of the others out.
     *
     * @param files the files
     * @param ended takes what became of them
     */
    public void read(List<Path> files, Consumer<IntakeReport> ended) {
        start(files.stream().map(this::named).toList(), ended);
    }

    /**
     * Reads a pasted text in.
     *
     * @param text the text, not blank
     * @param ended takes what became of it
     */
    public void read(Incoming text, Consumer<IntakeReport> ended) {
        start(List.of(new Named(text.title().zh(), progress -> text)), ended);
    }

    /**
     * Reads a document anew as published on {@code day}; what has been decided stays.
     *
     * @param document the document
     * @param day the day
     * @param ended takes what became of it
     */
    public void redate(Document document, LocalDate day, Consumer<IntakeReport> ended) {
        read(
                new Incoming(
                        document.title(), document.publisher(), Optional.of(day), document.file(), document.text()),
                ended);
    }

    private Named named(Path file) {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        return new Named(name, progress -> incoming(reader.read(file, progress::isCancelled)));
    }

    private static Incoming incoming(DocumentText text) {
        return new Incoming(
                Text.same(text.title()), Optional.empty(), text.published(), Optional.of(text.name()), text.text());
    }

    private void start(List<Named> texts, Consumer<IntakeReport> ended) {
        tasks.start(READING, progress -> readAll(texts, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<IntakeReport> done -> ended.accept(done.value());
                case Outcome.Cancelled<IntakeReport> stopped -> ended.accept(stopped.partial());
                case Outcome.Failed<IntakeReport> failed ->
                    ended.accept(new IntakeReport(
                            List.of(), List.of(new Fault(texts.getFirst().name(), failed.sentence())), false));
            }
        });
    }

    private IntakeReport readAll(List<Named> texts, Progress progress) {
        List<Taken> taken = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Named text : texts) {
            if (progress.isCancelled()) {
                break;
            }
            progress.report(taken.size() + faults.size(), texts.size());
            try {
                take(text, progress).ifPresent(taken::add);
            } catch (ReadingCancelledException stopped) {
                break;
            } catch (DataException broken) {
                faults.add(broken.fault());
            } catch (ReportableException failure) {
                faults.add(new Fault(text.name(), failure.sentence()));
            }
        }
        return new IntakeReport(taken, faults, progress.isCancelled());
    }

    private Optional<Taken> take(Named named, Progress progress) throws ReportableException {
        Incoming text = named.supply().get(progress);
        Reviewing.Done<Receipt> done =
                reviews.store().at(desk -> desk.read(text, reviews.who(), progress::isCancelled));
        progress.tell(() -> reviews.take(done.standing()));
        return done.result() instanceof Receipt.Stopped
                ? Optional.empty()
                : Optional.of(new Taken(text.title().zh(), done.result()));
    }
}
