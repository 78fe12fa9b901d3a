package org.quxian.desktop.review;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.ListChanges;
import org.quxian.desktop.support.Look;

/** The log, the last step first; every step that counts can be taken back. */
final class LogView extends ListView<LogLine> {
    private final Decisions decisions;
    private final Look look;

    LogView(ReviewModel model, Decisions decisions, Look look) {
        this.decisions = decisions;
        this.look = look;
        ObservableList<LogLine> lines = FXCollections.observableArrayList();
        setItems(lines);
        setId("log");
        getStyleClass().addAll("review-list", "log");
        setCellFactory(flow -> new LineCell());
        Label nothing = new Label();
        nothing.textProperty().bind(look.text(ReviewTexts.NO_LOG));
        nothing.getStyleClass().add("muted");
        setPlaceholder(nothing);
        model.logProperty().subscribe(fresh -> ListChanges.update(lines, fresh));
    }

    private final class LineCell extends WrappingCell<LogLine> {

        LineCell() {
            getStyleClass().add("log-cell");
            setOnMouseClicked(
                    event -> Optional.ofNullable(getItem()).map(LogLine::step).ifPresent(decisions::reveal));
        }

        @Override
        Region content(LogLine line) {
            Label what = ReviewNodes.label(line.what(), line.step().counts() ? "log-what" : "log-undone");
            VBox words = new VBox(what, ReviewNodes.label(line.imprint(), "head-imprint"));
            line.details().forEach(detail -> words.getChildren().add(ReviewNodes.label(detail, "log-detail")));
            if (line.canUndo()) {
                Button undo =
                        ReviewNodes.button(look, ReviewTexts.UNDO_STEP, "flat", () -> decisions.undo(line.step()));
                undo.getStyleClass().add("log-undo");
                words.getChildren().add(undo);
            }
            words.getStyleClass().add("log-line");
            return words;
        }
    }
}
