package org.quxian.desktop.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.exchange.GridReader;
import org.quxian.observation.Document;
import org.quxian.observation.Text;
import org.quxian.render.payload.PayloadFile;
import org.quxian.review.Incoming;

/** The ways by which documents come in, each asking what it has to ask. */
public final class Intake {
    private static final Text OPEN = new Text("打开", "Open");
    private static final Text KINDS = new Text(
            "文稿、数据表和导出的图片（txt、md、docx、pdf、html、csv、xlsx、png）",
            "Documents, tables and exported pictures (txt, md, docx, pdf, html, csv, xlsx, png)");
    private static final Text ANY = new Text("所有文件", "All files");
    private static final Text UNREAD = new Text("没有读入的文件", "Files that could not be read");

    private final IntakeModel model;
    private final Tables tables;
    private final Look look;
    private final Window window;
    private final Consumer<Text> tell;
    private final Consumer<String> reveal;
    private final Consumer<Path> picture;
    private Optional<File> folder = Optional.empty();

    /** The way by which tables of figures come in, which asks what their columns are. */
    @FunctionalInterface
    public interface Tables {

        /**
         * Opens a file.
         *
         * @param file the file
         * @param take takes what is to go into the store
         */
        void open(Path file, Consumer<Incoming> take);
    }

    /**
     * @param model reads texts in
     * @param tables takes files of tables
     * @param look the language
     * @param window the window that asks
     * @param tell takes a sentence about what became of them
     * @param reveal shows the document with this id
     * @param picture opens a picture file
     */
    public Intake(
            IntakeModel model,
            Tables tables,
            Look look,
            Window window,
            Consumer<Text> tell,
            Consumer<String> reveal,
            Consumer<Path> picture) {
        this.model = model;
        this.tables = tables;
        this.look = look;
        this.window = window;
        this.tell = tell;
        this.reveal = reveal;
        this.picture = picture;
    }

    /** Asks for files and reads them in. */
    public void open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(look.say(OPEN));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                look.say(KINDS),
                                "*.txt",
                                "*.md",
                                "*.docx",
                                "*.pdf",
                                "*.html",
                                "*.htm",
                                "*.csv",
                                "*.tsv",
                                "*.xlsx",
                                "*.png"),
                        new FileChooser.ExtensionFilter(look.say(ANY), "*.*"));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showOpenMultipleDialog(window)).ifPresent(files -> {
            folder = files.stream().findFirst().map(File::getParentFile);
            read(files.stream().map(File::toPath).toList());
        });
    }

    /** Reads files in: documents at once, tables when their columns are known; pictures open, known by their content. */
    public void read(List<Path> files) {
        List<Path> pictures = files.stream().filter(PayloadFile::isPng).toList();
        List<Path> documents = files.stream()
                .filter(file -> !isTable(file) && !pictures.contains(file))
                .toList();
        pictures.forEach(picture);
        if (!documents.isEmpty()) {
            model.read(documents, this::end);
        }
        files.stream().filter(Intake::isTable).forEach(file -> tables.open(file, text -> model.read(text, this::end)));
    }

    private static boolean isTable(Path file) {
        return GridReader.isTable(file.toString());
    }

    /** Asks for a text, what is on the clipboard to begin with, and reads it in. */
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        paste(clipboard.hasString() ? clipboard.getString() : "");
    }

    /** Asks for a text, {@code words} to begin with, and reads it in. */
    public void paste(String words) {
        new PasteDialog(new PasteForm(words), look, window).ask().ifPresent(text -> model.read(text, this::end));
    }

    /** Asks when {@code document} was published, and reads it anew. */
    public void redate(Document document) {
        new DayDialog(document, look, window).ask().ifPresent(day -> model.redate(document, day, this::end));
    }

    private void end(IntakeReport report) {
        tell.accept(report.sentence());
        report.document().ifPresent(reveal);
        report.changes().ifPresent(changes -> new ChangesDialog(report.sentence(), changes, look, window).show());
        if (!report.faults().isEmpty()) {
            Dialogs.list(look, window, UNREAD, report.faults());
        }
    }
}
