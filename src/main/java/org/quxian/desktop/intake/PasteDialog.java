package org.quxian.desktop.intake;

import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;
import org.quxian.review.Incoming;

/** Asks for a text to read in, with its title and day. */
final class PasteDialog {
    private static final Text TITLE = new Text("粘贴文字", "Paste text");
    private static final Text WORDS = new Text("文字", "Text");
    private static final Text NAME = new Text("标题", "Title");
    private static final Text DAY = new Text("发布日期", "Published on");
    private static final Text PUBLISHER = new Text("发布者（可不填）", "Publisher (optional)");
    private static final Text HINT =
            new Text("不带年份的日期（如“8月9日”）按发布日期推断是哪一年。", "Days without a year are dated by the day of publication.");
    private static final Text READ = new Text("读入", "Read");
    private static final Text CANCEL = new Text("取消", "Cancel");

    private static final int LONGEST = 100_000;
    private static final int BEGINNING = 2000;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TextArea words = new TextArea();
    private Optional<Incoming> incoming = Optional.empty();

    PasteDialog(PasteForm form, Look look, Window owner) {
        words.setId("paste-text");
        words.setWrapText(true);
        words.setPrefSize(620, 300);
        show(form, look);
        TextField title = IntakeNodes.text("paste-title", form.titleProperty(), "");
        TextField day = IntakeNodes.text("paste-day", form.dayProperty(), "2021-07-31");
        TextField publisher = IntakeNodes.text("paste-publisher", form.publisherProperty(), "");
        HBox second = new HBox(IntakeNodes.field(look, DAY, day), IntakeNodes.field(look, PUBLISHER, publisher));
        second.getStyleClass().add("intake-row");
        second.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        Label hint = new Label(look.say(HINT));
        hint.getStyleClass().add("intake-hint");
        hint.setWrapText(true);
        Label flaw = IntakeNodes.flaw();
        form.flawProperty().subscribe(wrong -> flaw.setText(wrong.map(look::say).orElse("")));
        VBox page = new VBox(
                IntakeNodes.field(look, WORDS, words), IntakeNodes.field(look, NAME, title), second, hint, flaw);
        page.getStyleClass().add("intake-page");
        ButtonType read = new ButtonType(look.say(READ), ButtonBar.ButtonData.OK_DONE);
        dialog.setTitle(look.say(TITLE));
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(page);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(read, new ButtonType(look.say(CANCEL), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().getStyleClass().add("paste-dialog");
        dialog.getDialogPane()
                .getStylesheets()
                .add(PasteDialog.class.getResource("intake.css").toExternalForm());
        Button readButton = (Button) dialog.getDialogPane().lookupButton(read);
        readButton.addEventFilter(ActionEvent.ACTION, event -> {
            incoming = form.incoming();
            if (incoming.isEmpty()) {
                event.consume();
            }
        });
        dialog.setOnShown(event -> words.requestFocus());
        // In the text itself, Enter begins a line.
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                readButton.fire();
                event.consume();
            }
        });
        Dialogs.dress(dialog, look, owner);
    }

    /** A field with a very long text in it would stand still, so that one is only looked at. */
    private void show(PasteForm form, Look look) {
        String text = form.textProperty().get();
        if (text.length() <= LONGEST) {
            words.textProperty().bindBidirectional(form.textProperty());
        } else {
            words.setEditable(false);
            words.setText(look.say(new Text(
                            "剪贴板上共 " + text.length() + " 字，将全部读入，开头如下：",
                            "All " + text.length() + " characters of the clipboard will be read; they begin:"))
                    + "\n\n" + text.substring(0, BEGINNING));
        }
    }

    /** Waits for the text; empty where none is to be read. */
    Optional<Incoming> ask() {
        return dialog.showAndWait()
                .filter(button -> button.getButtonData() == ButtonBar.ButtonData.OK_DONE)
                .flatMap(button -> incoming);
    }
}
