package org.quxian.desktop.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Legible;

/** Lists what was found before pictures are written, and asks whether to write them all the same. */
public final class PreflightDialog {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;

    private final Dialog<Answer> dialog = new Dialog<>();
    private final Look look;

    /** What the person wants. */
    public sealed interface Answer {
        /** Write the pictures as they are. */
        record GoOn() implements Answer {}

        /**
         * Write nothing, and look at a figure first.
         *
         * @param figure its id
         */
        record Open(String figure) implements Answer {}
    }

    /**
     * @param findings what was found, not empty
     * @param look the language
     * @param owner the window below
     */
    public PreflightDialog(List<Finding> findings, Look look, Window owner) {
        this.look = look;
        ButtonType on = new ButtonType(look.say(ExportWords.GO_ON), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(look.say(ExportWords.CANCEL), ButtonBar.ButtonData.CANCEL_CLOSE);
        VBox list = new VBox();
        list.getStyleClass().add("preflight-list");
        findings.forEach(finding -> list.getChildren().add(row(finding)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        VBox page = new VBox(words(look.say(ExportWords.found(findings.size())), "preflight-title"), scroll);
        page.getStyleClass().add("preflight-page");
        dialog.setTitle(look.say(ExportWords.PREFLIGHT));
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(page);
        dialog.getDialogPane().getButtonTypes().setAll(on, cancel);
        dialog.getDialogPane().getStyleClass().add("preflight");
        dialog.setResultConverter(pressed -> pressed == on ? new Answer.GoOn() : null);
        Dialogs.dress(dialog, look, owner);
        dialog.getDialogPane()
                .getStylesheets()
                .add(ExportDialog.class.getResource("export.css").toExternalForm());
    }

    /** Shows itself and waits; empty where the export was cancelled. */
    public Optional<Answer> ask() {
        return dialog.showAndWait();
    }

    private Node row(Finding finding) {
        VBox row = new VBox(
                words(finding.file(), "preflight-file"), words(look.say(finding.sentence()), "preflight-words"));
        finding.warning().figures().stream().findFirst().ifPresent(figure -> {
            Button open = new Button(look.say(ExportWords.OPEN_FIGURE));
            open.getStyleClass().addAll("flat", "preflight-open");
            open.setOnAction(event -> {
                dialog.setResult(new Answer.Open(figure));
                dialog.close();
            });
            row.getChildren().add(open);
        });
        row.getStyleClass().add("preflight-row");
        return row;
    }

    private static Label words(String words, String style) {
        Label label = new Label(Legible.of(words));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
