package org.quxian.desktop.review;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Candidate;

/** The text in the middle: its title, what contradicts it, and its paragraphs with every figure marked. */
final class TextView extends BorderPane {
    static final double PARAGRAPH_GAP = 12;
    private static final double WIDEST = 760;
    private static final double EDGE = 32;

    private final ReviewModel model;
    private final ObservableList<Paragraph> paragraphs = FXCollections.observableArrayList();
    private final ListView<Paragraph> list = new ListView<>(paragraphs);
    private final List<ParagraphCell> cells = new ArrayList<>();
    private final VBox top = new VBox();

    TextView(ReviewModel model, Decisions decisions, Doors doors, Look look) {
        this.model = model;
        list.setId("review-text");
        list.getStyleClass().addAll("review-list", "paragraphs");
        list.setCellFactory(flow -> cell());
        list.setFocusTraversable(true);
        top.getChildren()
                .setAll(new HeadView(model, decisions, doors, look), new ConflictsView(model, decisions, look));
        top.getStyleClass().add("text-top");
        getStyleClass().add("text-view");
        WelcomeView welcome = new WelcomeView(model, doors, look);
        model.headProperty().subscribe(head -> {
            setTop(head.isPresent() ? top : null);
            setCenter(head.isPresent() ? list : welcome);
        });
        model.paragraphsProperty().subscribe(fresh -> {
            paragraphs.setAll(fresh);
            list.scrollTo(0);
        });
        model.marksProperty().subscribe(marks -> repaint());
        model.chosenProperty().subscribe(chosen -> {
            repaint();
            InView.bringLater(list, this::indexOfChosen);
        });
    }

    /** How wide lines are in a room of this width. */
    static double measure(double width) {
        return Math.max(0, Math.min(WIDEST, width - 2 * EDGE));
    }

    private ParagraphCell cell() {
        ParagraphCell cell = new ParagraphCell(this::paint, model::choose);
        cells.add(cell);
        return cell;
    }

    private Painted paint(Paragraph paragraph) {
        return Painted.of(
                paragraph,
                model.marksProperty().get(),
                model.chosenProperty().get(),
                model.candidate().map(Candidate::sentence));
    }

    private void repaint() {
        cells.forEach(ParagraphCell::repaint);
    }

    private int indexOfChosen() {
        return model.candidate()
                .map(candidate -> indexOf(candidate.source().spans().getFirst().start()))
                .orElse(-1);
    }

    private int indexOf(int place) {
        for (int index = 0; index < paragraphs.size(); index++) {
            if (place < paragraphs.get(index).end()) {
                return index;
            }
        }
        return -1;
    }
}
