package org.quxian.desktop.shell;

import javafx.geometry.HPos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Legible;
import org.quxian.observation.Text;
import org.quxian.store.Space;

/** How much room the files of the store take, and whether what was set aside is to go. */
final class SpaceDialog {
    static final Text TITLE = new Text("占用空间", "Room taken");
    private static final Text DATABASE = new Text("数据库", "Database");
    private static final Text JOURNAL = new Text("日志和文稿（全部历史，只增不减）", "Journal and texts (all history; it only grows)");
    private static final Text DELETE = new Text("删除旧文件", "Delete what was set aside");

    private final Look look;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType delete;
    private final GridPane grid = new GridPane(32, 12);

    SpaceDialog(Look look, Window owner, Space space) {
        this.look = look;
        this.delete = new ButtonType(look.say(DELETE), ButtonBar.ButtonData.LEFT);
        grid.getStyleClass().add("dialog-grid");
        row(DATABASE, space.database());
        row(JOURNAL, space.journal());
        row(backups(space.backupCount()), space.backups());
        row(aside(space.asideCount()), space.aside());
        ButtonType close = new ButtonType(look.say(ShellWords.CLOSE), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.setTitle(look.say(TITLE));
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().setAll(close);
        if (space.asideCount() > 0) {
            Label where = new Label(Legible.line(space.asideFolder().toString()));
            where.getStyleClass().add("muted");
            grid.add(where, 0, grid.getRowCount(), 2, 1);
            dialog.getDialogPane().getButtonTypes().add(delete);
        }
        dialog.setOnShown(event -> dialog.getDialogPane().lookupButton(close).requestFocus());
        Dialogs.dress(dialog, look, owner);
    }

    private void row(Text name, long bytes) {
        Label size = new Label(Space.words(bytes));
        GridPane.setHalignment(size, HPos.RIGHT);
        grid.addRow(grid.getRowCount(), new Label(look.say(name)), size);
    }

    private static Text backups(int count) {
        return new Text("备份 " + count + " 份", count == 1 ? "1 backup" : count + " backups");
    }

    private static Text aside(int count) {
        return new Text(
                "修复、恢复、加密时另行保留的旧文件 " + count + " 份",
                "Set aside when mending, restoring or encrypting, " + (count == 1 ? "once" : count + " times"));
    }

    /** Shows itself and waits; whether what was set aside is to be deleted. */
    boolean ask() {
        return dialog.showAndWait().filter(delete::equals).isPresent();
    }

    static Text deleted(Space before) {
        return new Text(
                "已删除另行保留的旧文件，腾出 " + Space.words(before.aside()) + "。",
                "Deleted what had been set aside, " + Space.words(before.aside()) + ".");
    }
}
