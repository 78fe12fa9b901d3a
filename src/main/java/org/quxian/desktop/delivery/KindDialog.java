package org.quxian.desktop.delivery;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** Asks of a file whether it is one of series or a table of figures, and says what the difference is. */
final class KindDialog {
    private static final double WIDTH = 520;

    private final Look look;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType series;
    private final ButtonType table;

    /** What a person says. */
    enum Answer {
        SERIES,
        TABLE,
        NEITHER
    }

    KindDialog(String file, Look look, Window owner) {
        this.look = look;
        this.series = new ButtonType(look.say(DeliveryWords.AS_SERIES), ButtonBar.ButtonData.OK_DONE);
        this.table = new ButtonType(look.say(DeliveryWords.AS_TABLE), ButtonBar.ButtonData.OTHER);
        VBox page = new VBox(
                label(DeliveryWords.which(file), "delivery-question"),
                kind(DeliveryWords.SERIES, DeliveryWords.SERIES_HINT),
                kind(DeliveryWords.TABLE, DeliveryWords.TABLE_HINT));
        page.setPrefWidth(WIDTH);
        page.getStyleClass().add("delivery-page");
        dialog.setTitle(look.say(DeliveryWords.reading(file)));
        dialog.getDialogPane().setContent(page);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(
                        series,
                        table,
                        new ButtonType(look.say(DeliveryWords.CANCEL), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(series).setId("delivery-series");
        dialog.getDialogPane().lookupButton(table).setId("delivery-table");
        dialog.getDialogPane()
                .getStylesheets()
                .add(KindDialog.class.getResource("delivery.css").toExternalForm());
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        Dialogs.dress(dialog, look, owner);
    }

    private Node kind(Text name, Text hint) {
        VBox kind = new VBox(label(name, "delivery-kind"), label(hint, "delivery-hint"));
        kind.getStyleClass().add("delivery-choice");
        return kind;
    }

    private Label label(Text words, String style) {
        Label label = new Label(look.say(words));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /** Shows itself and waits. */
    Answer ask() {
        Optional<ButtonType> pressed = dialog.showAndWait();
        return pressed.filter(series::equals).isPresent()
                ? Answer.SERIES
                : pressed.filter(table::equals).isPresent() ? Answer.TABLE : Answer.NEITHER;
    }
}
