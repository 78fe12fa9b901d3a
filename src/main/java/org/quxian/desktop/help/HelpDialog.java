package org.quxian.desktop.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Text;

/** The help, on one page that scrolls. */
public final class HelpDialog {
    private static final Text TITLE = new Text("帮助", "Help");
    private static final Text KEYS = new Text("按键", "Keys");
    private static final Text REVIEW = new Text("审核时的按键", "Keys of the review");
    private static final Text QUALIFIERS = new Text("概数用语", "Words that qualify numbers");
    private static final Text QUALIFIERS_HINT = new Text(
            "程序按下表理解概数。n 为原文数字，s 为其最后一个非零数位的单位。",
            "How the program reads them. n is the number as printed, s the place of its last digit that is not zero.");
    private static final Text WORKS = new Text("所用作品与许可", "Works used, and their licences");
    private static final Text CLOSE = new Text("关闭", "Close");

    private final Look look;
    private final Dialog<ButtonType> dialog = new Dialog<>();

    /**
     * @param look the language
     * @param words the words that qualify numbers
     * @param version the program's version
     * @param owner the window below
     */
    public HelpDialog(Look look, List<QualifierWord> words, String version, Window owner) {
        this.look = look;
        VBox page = new VBox(
                title(KEYS),
                keys(Key.ALL),
                title(REVIEW),
                keys(Key.REVIEW),
                title(QUALIFIERS),
                words(look.say(QUALIFIERS_HINT), "muted"),
                qualifiers(words),
                words(look.say(new Text("区县 Quxian " + version, "Quxian " + version)), "help-title"),
                words(look.say(Works.OWN), "muted"),
                title(WORKS),
                works());
        page.getStyleClass().add("help-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setMinSize(640, 480);
        scroll.setPrefSize(720, 560);
        dialog.setResizable(true);
        dialog.setTitle(look.say(TITLE));
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(look.say(CLOSE), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane()
                .getStylesheets()
                .add(HelpDialog.class.getResource("help.css").toExternalForm());
        Dialogs.dress(dialog, look, owner);
    }

    /** Shows itself and waits until it is closed. */
    public void show() {
        dialog.showAndWait();
    }

    private Node keys(List<Key> keys) {
        GridPane grid = grid();
        for (int row = 0; row < keys.size(); row++) {
            Key key = keys.get(row);
            grid.addRow(row, words(key.keys(), "help-key"), words(look.say(key.does()), "help-words"));
        }
        return grid;
    }

    private Node qualifiers(List<QualifierWord> qualifiers) {
        GridPane grid = grid();
        for (int row = 0; row < qualifiers.size(); row++) {
            QualifierWord word = qualifiers.get(row);
            grid.addRow(
                    row,
                    words(word.word(), "help-key"),
                    words(word.interval(), "help-words"),
                    words(look.say(word.example()), "muted"));
        }
        return grid;
    }

    private Node works() {
        GridPane grid = grid();
        List<Works.Part> parts = Works.parts();
        for (int row = 0; row < Works.ALL.size(); row++) {
            Works.Work work = Works.ALL.get(row);
            grid.addRow(
                    row,
                    words(work.name(), "help-words"),
                    words(work.versions(parts), "muted"),
                    words(work.licence(), "muted"));
        }
        return grid;
    }

    private static GridPane grid() {
        return new GridPane(28, 8);
    }

    private Label title(Text words) {
        return words(look.say(words), "help-title");
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(style.equals("help-key") ? Label.USE_PREF_SIZE : 0);
        label.getStyleClass().add(style);
        return label;
    }
}
