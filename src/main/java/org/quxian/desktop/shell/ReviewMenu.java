package org.quxian.desktop.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.quxian.desktop.review.Decisions;
import org.quxian.desktop.review.ReviewModel;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.View;
import org.quxian.observation.Text;

/**
 * What can be decided on the figure one looks at. The keys stand in the names and are none of the menu's, since they would
 * work while one types.
 */
final class ReviewMenu extends Menu {
    private final Look look;

    ReviewMenu(ReviewModel model, Decisions decisions, Look look, ObservableValue<View> view) {
        this.look = look;
        CheckMenuItem log = new CheckMenuItem();
        log.textProperty().bind(look.text(ShellWords.LOG));
        log.selectedProperty().bindBidirectional(model.logShownProperty());
        List<MenuItem> items = List.of(
                item(ShellWords.ACCEPT, "A", decisions::accept),
                item(ShellWords.ACCEPT_SENTENCE, "Shift+A", decisions::acceptSentence),
                item(ShellWords.CORRECT, "E", decisions::edit),
                item(ShellWords.REJECT, "R", decisions::reject),
                item(ShellWords.DOUBT, "D", decisions::doubt),
                new SeparatorMenuItem(),
                item(ShellWords.NEXT, "J", model::next),
                item(ShellWords.PREVIOUS, "K", model::previous),
                new SeparatorMenuItem(),
                item(ShellWords.CLOSE_DOCUMENT, "", decisions::closeDocument),
                log);
        items.forEach(item -> item.disableProperty().bind(view.map(open -> open != View.DOCUMENTS)));
        textProperty().bind(look.text(ShellWords.REVIEW));
        getItems().setAll(items);
    }

    private MenuItem item(Text name, String key, Runnable action) {
        MenuItem item = new MenuItem();
        Text words = key.isEmpty() ? name : new Text(name.zh() + "（" + key + "）", name.en() + " (" + key + ")");
        item.textProperty().bind(look.text(words));
        item.setOnAction(event -> action.run());
        return item;
    }
}
