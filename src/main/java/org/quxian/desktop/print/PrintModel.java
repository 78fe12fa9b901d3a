package org.quxian.desktop.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.quxian.chart.FactSheet;
import org.quxian.chart.FactSheetBuilder;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.render.Theme;
import org.quxian.render.sheet.Paper;
import org.quxian.render.sheet.PdfPages;
import org.quxian.render.sheet.PicturePage;
import org.quxian.render.sheet.Printing;
import org.quxian.render.sheet.SheetDocx;
import org.quxian.render.sheet.SheetPdf;

/** What is about to be printed, and how. It knows no control. */
public final class PrintModel {
    private static final int DPI = 96;

    private final Desk desk;
    private final Latest latest;
    private final List<Printable> choices;
    private final List<String> printers;
    private final ObjectProperty<Printable> what;
    private final ObjectProperty<Paper.Format> format = new SimpleObjectProperty<>(Paper.Format.A4);
    private final ObjectProperty<Boolean> landscape = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Integer> margin = new SimpleObjectProperty<>(15);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Drawing());

    /** How far the pages are. */
    public sealed interface State {

        /** They are being drawn. */
        record Drawing() implements State {}

        /**
         * There are none.
         *
         * @param sentence why
         */
        record None(Text sentence) implements State {}

        /**
         * They are there.
         *
         * @param title what they are called
         * @param file the pages, as a PDF and to be looked at
         * @param sheet what they say, where they are a fact sheet
         */
        record Drawn(String title, PdfPages file, Optional<FactSheet> sheet) implements State {}
    }

    /**
     * @param desk the figures, the selection and the language
     * @param choices what can be printed, at least one
     * @param first what to begin with
     * @param printers the names of the printers, the usual one first
     */
    public PrintModel(Desk desk, List<Printable> choices, Printable first, List<String> printers) {
        this.desk = desk;
        this.latest = new Latest(desk.tasks());
        this.choices = List.copyOf(choices);
        this.printers = List.copyOf(printers);
        this.what = new SimpleObjectProperty<>(first);
        this.landscape.set(first instanceof Printable.InView);
        what.subscribe((before, now) -> draw());
        format.subscribe((before, now) -> draw());
        landscape.subscribe((before, now) -> draw());
        margin.subscribe((before, now) -> draw());
        draw();
    }

    List<Printable> choices() {
        return choices;
    }

    List<String> printers() {
        return printers;
    }

    ObjectProperty<Printable> whatProperty() {
        return what;
    }

    ObjectProperty<Paper.Format> formatProperty() {
        return format;
    }

    ObjectProperty<Boolean> landscapeProperty() {
        return landscape;
    }

    /** What stays free on every side, in millimetres. */
    ObjectProperty<Integer> marginProperty() {
        return margin;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private void draw() {
        state.set(new State.Drawing());
        Printable wanted = what.get();
        Paper paper = new Paper(format.get(), landscape.get(), margin.get());
        latest.<State.Drawn>start(PrintWords.DRAWING, progress -> drawn(wanted, paper), outcome -> {
            switch (outcome) {
                case Outcome.Done<State.Drawn> done -> state.set(done.value());
                case Outcome.Cancelled<State.Drawn> cancelled -> {}
                case Outcome.Failed<State.Drawn> failed -> state.set(new State.None(failed.sentence()));
            }
        });
    }

    private State.Drawn drawn(Printable wanted, Paper paper) throws ReportableException {
        return switch (wanted) {
            case Printable.InView view -> {
                byte[] pdf = new PicturePage(desk.renderer()).bytes(view.picture(), paper);
                yield new State.Drawn(view.picture().words().title(), new PdfPages(pdf, DPI), Optional.empty());
            }
            case Printable.Sheet asked -> {
                FactSheet sheet = new FactSheetBuilder(
                                desk.data(), desk.rules(), desk.look().language())
                        .of(asked.area(), desk.selection().get());
                byte[] pdf = new SheetPdf(desk.renderer()).bytes(sheet, Theme.LIGHT);
                yield new State.Drawn(sheet.title(), new PdfPages(pdf, DPI), Optional.of(sheet));
            }
        };
    }

    /**
     * Prints all pages beside the window.
     *
     * @param printer the name of the printer
     * @param ended takes a sentence about how it ended
     */
    void print(String printer, Consumer<Text> ended) {
        if (state.get() instanceof State.Drawn drawn) {
            run(
                    PrintWords.PRINTING,
                    () -> Printing.print(drawn.file().pdf(), drawn.title(), printer),
                    PrintWords.PRINTED,
                    ended);
        }
    }

    /**
     * Saves the pages beside the window, as PDF, or a fact sheet as DOCX where the file's name ends so.
     *
     * @param file where to; it is replaced only once the new one is complete
     * @param ended takes a sentence about how it ended
     */
    void save(Path file, Consumer<Text> ended) {
        if (state.get() instanceof State.Drawn drawn) {
            run(PrintWords.SAVING, () -> write(file, bytes(drawn, file)), PrintWords.saved(file), ended);
        }
    }

    private byte[] bytes(State.Drawn drawn, Path file) {
        boolean word = file.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
        return drawn.sheet()
                .filter(sheet -> word)
                .map(sheet -> new SheetDocx(desk.renderer()).bytes(sheet, Theme.LIGHT))
                .orElseGet(drawn.file()::pdf);
    }

    private static void write(Path file, byte[] bytes) throws ReportableException {
        Path aside = file.resolveSibling("." + file.getFileName() + "." + System.nanoTime() + ".part");
        try {
            try {
                Files.write(aside, bytes);
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException failure) {
            throw new ReportableException(PrintWords.unwritable(file), failure);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws ReportableException;
    }

    private void run(Text name, Step step, Text done, Consumer<Text> ended) {
        desk.tasks()
                .<Text>start(
                        name,
                        progress -> {
                            step.run();
                            return done;
                        },
                        outcome -> ended.accept(
                                switch (outcome) {
                                    case Outcome.Done<Text> end -> end.value();
                                    case Outcome.Cancelled<Text> end -> end.partial();
                                    case Outcome.Failed<Text> failed -> failed.sentence();
                                }));
    }
}
