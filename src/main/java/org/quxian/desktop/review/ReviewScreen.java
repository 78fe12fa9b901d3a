package org.quxian.desktop.review;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.quxian.desktop.support.Desk;

/** The review screen in its three parts, which stand where the window has filter, views and source. */
public final class ReviewScreen {
    private final ReviewModel model;
    private final Decisions decisions;
    private final DocumentsView documents;
    private final TextView text;
    private final FiguresPane figures;

    /**
     * @param model what one looks at
     * @param decisions what is decided on it
     * @param teaching what that teaches
     * @param desk the names and the look
     * @param doors the ways to what lies outside
     */
    public ReviewScreen(ReviewModel model, Decisions decisions, Teaching teaching, Desk desk, Doors doors) {
        this.model = model;
        this.decisions = decisions;
        this.documents = new DocumentsView(model, doors, desk.look());
        this.text = new TextView(model, decisions, doors, desk.look());
        this.figures = new FiguresPane(model, decisions, teaching, new Editors(desk, model, decisions), desk.look());
        String sheet = ReviewScreen.class.getResource("review.css").toExternalForm();
        java.util.List.of(documents, text, figures)
                .forEach(part -> part.getStylesheets().add(sheet));
    }

    /** The documents. */
    public Region documents() {
        return documents;
    }

    /** The text of the open one. */
    public Region text() {
        return text;
    }

    /** Its figures. */
    public Region figures() {
        return figures;
    }

    /** Takes the keys of the review. Letters that are typed into a field are not taken. */
    public void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                if (!decisions.isEditing()) {
                    return;
                }
                decisions.leave();
            }
            case J -> model.next();
            case K -> model.previous();
            case A -> accept(event);
            case E -> decisions.edit();
            case R -> decisions.reject();
            case D -> decisions.doubt();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void accept(KeyEvent event) {
        if (event.isShiftDown()) {
            decisions.acceptSentence();
        } else {
            decisions.accept();
        }
    }
}
