package org.quxian.desktop.review;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
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
        List.of(documents, text, figures).forEach(part -> part.getStylesheets().add(sheet));
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
        if (event.getCode() == KeyCode.ESCAPE && decisions.isEditing()) {
            decisions.leave();
            event.consume();
        } else if (!event.isShortcutDown()
                && !event.isAltDown()
                && !decisions.isEditing()
                && !(event.getTarget() instanceof TextInputControl)) {
            letter(event);
        }
    }

    private void letter(KeyEvent event) {
        switch (event.getCode()) {
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
