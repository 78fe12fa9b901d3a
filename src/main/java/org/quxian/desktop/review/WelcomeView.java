package org.quxian.desktop.review;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** What stands in place of a text where no document is open: what the screen is for, and how one begins. */
final class WelcomeView extends VBox {
    private final Look look;

    WelcomeView(ReviewModel model, Doors doors, Look look) {
        this.look = look;
        Label choose = label(ReviewTexts.CHOOSE, "muted");
        choose.visibleProperty().bind(model.documentsProperty().map(documents -> !documents.isEmpty()));
        choose.managedProperty().bind(choose.visibleProperty());
        Button open = ReviewNodes.button(look, ReviewTexts.OPEN, "accent", doors.open());
        Button paste = ReviewNodes.button(look, ReviewTexts.PASTE, "plain", doors.paste());
        HBox ways = ReviewNodes.row("welcome-ways", open, paste);
        getChildren()
                .setAll(
                        label(ReviewTexts.EMPTY_TITLE, "large-title"),
                        label(ReviewTexts.EMPTY, "welcome-words"),
                        label(ReviewTexts.FORMATS, "muted"),
                        ways,
                        choose);
        getStyleClass().add("welcome");
    }

    private Label label(Text words, String style) {
        Label label = new Label();
        label.textProperty().bind(look.text(words));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
