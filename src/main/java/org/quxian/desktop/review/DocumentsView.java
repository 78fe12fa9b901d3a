package org.quxian.desktop.review;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.ListChanges;
import org.quxian.desktop.support.Look;

/** The documents at the left, the one that was read in last at the top. */
final class DocumentsView extends BorderPane {
    private final ReviewModel model;
    private final ObservableList<DocumentLine> lines = FXCollections.observableArrayList();
    private final ListView<DocumentLine> list = new ListView<>(lines);

    DocumentsView(ReviewModel model, Doors doors, Look look) {
        this.model = model;
        Label title = new Label();
        title.textProperty().bind(look.text(ReviewTexts.DOCUMENTS));
        title.getStyleClass().add("small-title");
        Button open = ReviewNodes.button(look, ReviewTexts.OPEN, "accent-outline", doors.open());
        open.setId("review-open");
        Button paste = ReviewNodes.button(look, ReviewTexts.PASTE, "accent-outline", doors.paste());
        paste.setId("review-paste");
        VBox ways = new VBox(open, paste);
        open.setMaxWidth(Double.MAX_VALUE);
        paste.setMaxWidth(Double.MAX_VALUE);
        ways.getStyleClass().add("documents-ways");
        VBox top = new VBox(title, ways);
        top.getStyleClass().add("documents-top");
        list.setId("documents");
        list.getStyleClass().addAll("review-list", "documents");
        list.setCellFactory(cells -> new DocumentCell());
        list.accessibleTextProperty().bind(look.text(ReviewTexts.DOCUMENTS));
        setTop(top);
        setCenter(list);
        getStyleClass().add("documents-view");
        model.documentsProperty().subscribe(fresh -> {
            ListChanges.update(lines, fresh);
            select();
        });
        model.documentProperty().subscribe(now -> select());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> Optional.ofNullable(line).ifPresent(this::open));
    }

    private void open(DocumentLine line) {
        if (!model.documentProperty().get().equals(Optional.of(line.id()))) {
            model.open(line.id());
        }
    }

    private void select() {
        Optional<String> open = model.documentProperty().get();
        lines.stream()
                .filter(line -> open.equals(Optional.of(line.id())))
                .findFirst()
                .ifPresentOrElse(
                        line -> list.getSelectionModel().select(line),
                        () -> list.getSelectionModel().clearSelection());
    }
}
