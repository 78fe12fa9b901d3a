package org.quxian.desktop.delivery;

import java.util.stream.Collectors;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;
import org.quxian.store.SeriesReceipt;

/** Says what was read in of a file of series, and offers to look at it. */
final class TakenDialog {
    private static final double WIDTH = 420;

    private final Look look;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType trend;
    private final GridPane grid = new GridPane(28, 8);

    TakenDialog(Delivered.Taken taken, Look look, Window owner) {
        this.look = look;
        this.trend = new ButtonType(look.say(DeliveryWords.TREND), ButtonBar.ButtonData.OK_DONE);
        SeriesReceipt receipt = taken.receipt();
        row(DeliveryWords.POINTS, look.say(DeliveryWords.points(receipt)));
        row(DeliveryWords.AREAS, look.say(DeliveryWords.areas(receipt)));
        row(DeliveryWords.INDICATORS, look.say(DeliveryWords.indicators(receipt)));
        row(DeliveryWords.TIMES, taken.times().stream().map(look::say).collect(Collectors.joining("\n")));
        if (!taken.ignored().isEmpty()) {
            row(DeliveryWords.IGNORED, String.join(look.say(new Text("、", ", ")), taken.ignored()));
        }
        Label done = new Label(look.say(DeliveryWords.taken(taken.file())));
        done.setWrapText(true);
        done.getStyleClass().add("delivery-question");
        VBox page = new VBox(done, grid);
        page.setPrefWidth(WIDTH);
        page.getStyleClass().add("delivery-page");
        dialog.setTitle(look.say(DeliveryWords.CHOOSE));
        dialog.getDialogPane().setContent(page);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(trend, new ButtonType(look.say(DeliveryWords.CLOSE), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(trend).setId("delivery-trend");
        dialog.getDialogPane()
                .getStylesheets()
                .add(TakenDialog.class.getResource("delivery.css").toExternalForm());
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        dialog.getDialogPane().getStyleClass().add("taken-dialog");
        Dialogs.dress(dialog, look, owner);
    }

    private void row(Text name, String words) {
        Label label = new Label(look.say(name));
        label.getStyleClass().add("delivery-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Label value = new Label(words);
        value.setWrapText(true);
        value.getStyleClass().add("delivery-value");
        grid.addRow(grid.getRowCount(), label, value);
    }

    /** Shows itself and waits; whether the series are to be looked at. */
    boolean ask() {
        return dialog.showAndWait().filter(trend::equals).isPresent();
    }
}
