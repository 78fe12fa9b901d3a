package org.quxian.desktop.intake;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.quxian.desktop.support.Days;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Document;
import org.quxian.observation.Text;

/** Asks for the day on which a document was published. */
final class DayDialog {
    private static final Text TITLE = new Text("发布日期", "Day of publication");
    private static final Text HINT = new Text(
            "文稿按新的日期重新读一遍：没有审过的数据随之更新，审过的保持不变。",
            "The document is read anew with that day: what nobody has decided on follows, decisions stay.");
    private static final Text WRONG = new Text("日期请写成 2021-07-31 这样。", "Write the day like 2021-07-31.");
    private static final Text READ = new Text("重新读", "Read anew");
    private static final Text CANCEL = new Text("取消", "Cancel");
    private static final double WIDTH = 420;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final SimpleStringProperty day;

    DayDialog(Document document, Look look, Window owner) {
        this.day = new SimpleStringProperty(
                document.published().map(LocalDate::toString).orElse(""));
        TextField field = IntakeNodes.text("day-field", day, "2021-07-31");
        Label hint = new Label(look.say(HINT));
        hint.setWrapText(true);
        hint.getStyleClass().add("intake-hint");
        Label flaw = IntakeNodes.flaw();
        VBox page = new VBox(IntakeNodes.field(look, document.title(), field), hint, flaw);
        page.setPrefWidth(WIDTH);
        page.getStyleClass().add("intake-page");
        ButtonType read = new ButtonType(look.say(READ), ButtonBar.ButtonData.OK_DONE);
        dialog.setTitle(look.say(TITLE));
        dialog.getDialogPane().setContent(page);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(read, new ButtonType(look.say(CANCEL), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().getStyleClass().add("day-dialog");
        dialog.getDialogPane()
                .getStylesheets()
                .add(DayDialog.class.getResource("intake.css").toExternalForm());
        dialog.getDialogPane().lookupButton(read).addEventFilter(ActionEvent.ACTION, event -> {
            if (Days.parse(day.get()).isEmpty()) {
                flaw.setText(look.say(WRONG));
                event.consume();
            }
        });
        dialog.setOnShown(event -> field.requestFocus());
        Dialogs.dress(dialog, look, owner);
    }

    /** Waits for the day; empty where it is to stay as it is. */
    Optional<LocalDate> ask() {
        return dialog.showAndWait()
                .filter(button -> button.getButtonData() == ButtonBar.ButtonData.OK_DONE)
                .flatMap(button -> Days.parse(day.get()));
    }
}
