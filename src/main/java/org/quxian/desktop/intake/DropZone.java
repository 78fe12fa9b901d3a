package org.quxian.desktop.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** What covers the window while something that can be read is held over it, and says what letting go will do. */
public final class DropZone extends StackPane {
    private static final Text TEXT = new Text("松开鼠标，读入这段文字", "Let go to read this text");
    private static final Text HINT = new Text("找出其中的数据，在“文稿”中等您审核。", "Its figures will wait for you under Documents.");
    private static final Text FILES_HINT = new Text(
            "文稿中的数据等您审核；数据表和统计序列成批入库。",
            "Figures in documents wait for you; tables and statistical series go in as a whole.");

    private final Look look;
    private final Label words = new Label();
    private final Label hint = new Label();

    /**
     * @param look the language
     */
    public DropZone(Look look) {
        this.look = look;
        hint.getStyleClass().add("muted");
        words.getStyleClass().add("large-title");
        VBox middle = new VBox(new FontIcon(Feather.DOWNLOAD), words, hint);
        middle.getStyleClass().add("drop-middle");
        getChildren().setAll(middle);
        getStyleClass().add("drop-zone");
        getStylesheets().add(DropZone.class.getResource("intake.css").toExternalForm());
        setMouseTransparent(true);
        setVisible(false);
    }

    /**
     * Watches what is held over {@code window}.
     *
     * @param window where it may be let go
     * @param files takes files
     * @param text takes words
     */
    public void watch(Node window, Consumer<List<Path>> files, Consumer<String> text) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (isWanted(event)) {
                show(event.getDragboard());
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> {
            if (window.equals(event.getTarget())) {
                setVisible(false);
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            setVisible(false);
            if (isWanted(event)) {
                event.setDropCompleted(true);
                take(event.getDragboard(), files, text);
                event.consume();
            }
        });
    }

    private void show(Dragboard held) {
        words.setText(look.say(held.hasFiles() ? files(held.getFiles().size()) : TEXT));
        hint.setText(look.say(held.hasFiles() ? FILES_HINT : HINT));
        setVisible(true);
    }

    /** What is dragged inside the window is no business of this. */
    private static boolean isWanted(DragEvent event) {
        return event.getGestureSource() == null
                && (event.getDragboard().hasFiles() || event.getDragboard().hasString());
    }

    private static void take(Dragboard held, Consumer<List<Path>> files, Consumer<String> text) {
        if (held.hasFiles()) {
            files.accept(held.getFiles().stream().map(File::toPath).toList());
        } else {
            text.accept(held.getString());
        }
    }

    private static Text files(int count) {
        return new Text(
                "松开鼠标，读入 " + count + " 个文件",
                "Let go to read " + (count == 1 ? "this file" : "these " + count + " files"));
    }
}
