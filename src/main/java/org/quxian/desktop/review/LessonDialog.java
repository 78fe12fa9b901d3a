package org.quxian.desktop.review;

import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;
import org.quxian.review.LessonPreview;

/** Shows what a lesson would change before it is taught. */
final class LessonDialog {
    private static final Text TITLE = new Text("记为规则", "Make it a rule");
    private static final Text ADOPT = new Text("采用规则", "Adopt the rule");
    private static final double WIDTH = 560;
    private static final double HEIGHT = 260;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType adopt;

    LessonDialog(LessonPreview preview, LessonWords words, Look look, Window owner) {
        this.adopt = new ButtonType(look.say(ADOPT), ButtonBar.ButtonData.OK_DONE);
        VBox page = new VBox(
                ReviewNodes.label(words.sentence(preview.lesson()), "lesson-title"),
                ReviewNodes.label(words.summary(preview), "muted"));
        List<LessonWords.Row> rows = words.rows(preview);
        if (!rows.isEmpty()) {
            page.getChildren().add(rows(rows));
        }
        page.getStyleClass().add("lesson-page");
        page.setPrefWidth(WIDTH);
        dialog.setTitle(look.say(TITLE));
        dialog.getDialogPane().setContent(page);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(adopt, new ButtonType(look.say(ReviewTexts.CANCEL), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane()
                .getStylesheets()
                .add(LessonDialog.class.getResource("review.css").toExternalForm());
        dialog.getDialogPane().getStyleClass().add("lesson-dialog");
        Dialogs.dress(dialog, look, owner);
    }

    /** Waits for an answer: whether the lesson is wanted. */
    boolean ask() {
        return dialog.showAndWait().filter(adopt::equals).isPresent();
    }

    private static ScrollPane rows(List<LessonWords.Row> rows) {
        VBox lines = new VBox();
        for (LessonWords.Row row : rows) {
            VBox line = new VBox(
                    ReviewNodes.label(row.before() + " → " + row.after(), "lesson-change"),
                    ReviewNodes.label(
                            row.note().isEmpty() ? row.document() : row.document() + " · " + row.note(),
                            "head-imprint"));
            lines.getChildren().add(line);
        }
        lines.getStyleClass().add("lesson-rows");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        return scroll;
    }
}
