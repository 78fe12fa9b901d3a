package org.quxian.desktop.review;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quxian.observation.Legible;

/** A document in the list. */
final class DocumentCell extends WrappingCell<DocumentLine> {
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    DocumentCell() {
        getStyleClass().add("document-cell");
    }

    @Override
    Region content(DocumentLine line) {
        VBox words = new VBox(
                ReviewNodes.label(line.title(), "document-title"),
                ReviewNodes.label(line.imprint(), "document-imprint"),
                counts(line));
        words.getStyleClass().add("document-line");
        words.pseudoClassStateChanged(WAITING, line.waiting() > 0);
        setAccessibleText(Legible.of(String.join(" ", line.title(), line.imprint(), String.join(" ", line.counts()))));
        return words;
    }

    private static Node counts(DocumentLine line) {
        FlowPane counts = new FlowPane();
        counts.getStyleClass().add("document-flow");
        String before = line.conflicts() > 0 ? "⚠ " : "";
        for (String count : line.counts()) {
            counts.getChildren().add(ReviewNodes.whole(before + count, "document-counts"));
            before = "";
        }
        return counts;
    }
}
