package org.quxian.desktop.intake;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Legible;
import org.quxian.observation.Text;
import org.quxian.review.TextChange;

/** Shows what has changed in a text that was read in another form before. */
final class ChangesDialog {
    private static final Text TITLE = new Text("文稿有改动", "The text has changed");
    private static final Text CLOSE = new Text("关闭", "Close");
    private static final double WIDTH = 640;
    private static final double HEIGHT = 420;
    private static final int NEAR = 60;

    private final Dialog<ButtonType> dialog = new Dialog<>();

    ChangesDialog(Text sentence, List<TextChange> changes, Look look, Window owner) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("changes");
        changes.forEach(change -> flow.getChildren().add(piece(change)));
        ScrollPane scroll = new ScrollPane(flow);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        Label said = new Label(look.say(sentence));
        said.setWrapText(true);
        VBox page = new VBox(said, scroll);
        page.getStyleClass().add("intake-page");
        dialog.setTitle(look.say(TITLE));
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(page);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(look.say(CLOSE), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane()
                .getStylesheets()
                .add(ChangesDialog.class.getResource("intake.css").toExternalForm());
        Dialogs.dress(dialog, look, owner);
    }

    /** Waits until it has been read. */
    void show() {
        dialog.showAndWait();
    }

    /** What stays is told only by its ends, so that what changes is found. */
    private static javafx.scene.text.Text piece(TextChange change) {
        String words = Legible.of(change.words());
        boolean isLong = change.kind() == TextChange.Kind.UNCHANGED && words.length() > 3 * NEAR;
        javafx.scene.text.Text piece = new javafx.scene.text.Text(
                isLong ? words.substring(0, NEAR) + " …… " + words.substring(words.length() - NEAR) : words);
        piece.getStyleClass().add("change-" + change.kind().name().toLowerCase(Locale.ROOT));
        return piece;
    }
}
