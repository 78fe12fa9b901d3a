package org.quxian.desktop.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;
import org.quxian.render.sheet.Paper;
import org.quxian.render.sheet.Printing;

/** The pages as they will look, and beside them how they are printed. */
final class PrintView extends BorderPane {
    private static final double PAGE_WIDTH = 460;
    private static final int MARGIN_STEP = 5;

    private final PrintModel model;
    private final Look look;
    private final VBox pages = new VBox();
    private final Label count = new Label();
    private final ComboBox<String> printers = new ComboBox<>();

    PrintView(PrintModel model, Look look) {
        this.model = model;
        this.look = look;
        pages.getStyleClass().add("print-pages");
        ScrollPane scroll = new ScrollPane(pages);
        scroll.setId("print-preview");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("print-preview");
        setCenter(scroll);
        setRight(side());
        getStyleClass().add("print");
        model.stateProperty().subscribe(this::show);
    }

    /** The printer that is chosen; blank where there is none. */
    ComboBox<String> printers() {
        return printers;
    }

    private Node side() {
        VBox paper = new VBox(
                field(
                        PrintWords.PAPER,
                        Dialogs.chooser(
                                "print-format",
                                List.of(Paper.Format.values()),
                                model.formatProperty(),
                                format -> look.say(PrintWords.format(format)))),
                field(
                        PrintWords.ORIENTATION,
                        Dialogs.chooser(
                                "print-orientation",
                                List.of(false, true),
                                model.landscapeProperty(),
                                wide -> look.say(wide ? PrintWords.LANDSCAPE : PrintWords.PORTRAIT))),
                field(
                        PrintWords.MARGIN,
                        Dialogs.chooser(
                                "print-margin",
                                IntStream.rangeClosed(0, Paper.MOST_MARGIN / MARGIN_STEP)
                                        .mapToObj(step -> step * MARGIN_STEP)
                                        .toList(),
                                model.marginProperty(),
                                Object::toString)));
        paper.getStyleClass().add("print-side-part");
        Label fixed = note(PrintWords.SHEET_PAPER);
        VBox side = new VBox(
                field(
                        PrintWords.WHAT,
                        Dialogs.chooser(
                                "print-what",
                                model.choices(),
                                model.whatProperty(),
                                choice -> look.say(choice.label()))),
                paper,
                fixed,
                printer(),
                count);
        model.whatProperty().subscribe(what -> {
            boolean sheet = what instanceof Printable.Sheet;
            show(paper, !sheet);
            show(fixed, sheet);
        });
        count.setId("print-count");
        count.getStyleClass().add("print-note");
        side.getStyleClass().add("print-side");
        return side;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node printer() {
        if (model.printers().isEmpty()) {
            Label none = note(Printing.NO_PRINTER);
            none.setId("print-no-printer");
            return none;
        }
        printers.setId("print-printer");
        printers.getItems().setAll(model.printers());
        printers.getSelectionModel().selectFirst();
        return field(PrintWords.PRINTER, printers);
    }

    private Label note(Text words) {
        Label note = new Label(look.say(words));
        note.setWrapText(true);
        note.getStyleClass().add("print-note");
        return note;
    }

    private VBox field(Text name, Node content) {
        Label label = new Label(look.say(name));
        label.getStyleClass().add("print-label");
        label.setLabelFor(content);
        content.setAccessibleText(look.say(name));
        VBox field = new VBox(label, content);
        field.getStyleClass().add("print-field");
        return field;
    }

    private void show(PrintModel.State state) {
        switch (state) {
            case PrintModel.State.Drawing drawing -> count.setText(look.say(PrintWords.DRAWING));
            case PrintModel.State.None none -> {
                pages.getChildren().clear();
                count.setText(look.say(none.sentence()));
            }
            case PrintModel.State.Drawn drawn -> {
                pages.getChildren()
                        .setAll(drawn.file().png().stream()
                                .map(page -> page(page, drawn.title()))
                                .toList());
                count.setText(look.say(PrintWords.pages(drawn.file().png().size())));
            }
        }
    }

    private static Node page(byte[] png, String title) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(png)));
        view.setFitWidth(PAGE_WIDTH);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(title);
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("print-page");
        sheet.setMaxWidth(PAGE_WIDTH);
        return sheet;
    }
}
