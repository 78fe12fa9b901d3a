package org.quxian.desktop.review;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

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
                ReviewNodes.label(line.conflicts() > 0 ? "⚠ " + line.counts() : line.counts(), "document-counts"));
        words.getStyleClass().add("document-line");
        words.pseudoClassStateChanged(WAITING, line.waiting() > 0);
        setAccessibleText(String.join(" ", line.title(), line.imprint(), line.counts()));
        return words;
    }
}
