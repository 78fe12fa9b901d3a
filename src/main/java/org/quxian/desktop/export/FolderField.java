package org.quxian.desktop.export;

import java.io.File;
import java.nio.file.Files;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.quxian.desktop.support.Look;

/** A folder, to be written or looked for. */
final class FolderField extends HBox {
    private final StringProperty folder;

    FolderField(StringProperty folder, Look look, Window owner) {
        this.folder = folder;
        TextField field = new TextField();
        field.setId("export-folder");
        field.textProperty().bindBidirectional(folder);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button browse = new Button(look.say(ExportWords.BROWSE));
        browse.setOnAction(event -> browse(look, owner));
        getChildren().setAll(field, browse);
        getStyleClass().add("export-row");
    }

    private void browse(Look look, Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(look.say(ExportWords.FOLDER));
        Optional.of(new File(folder.get()))
                .filter(there -> Files.isDirectory(there.toPath()))
                .ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showDialog(owner)).ifPresent(chosen -> folder.set(chosen.getPath()));
    }
}
