package org.quxian.desktop.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Window;
import org.quxian.desktop.delivery.Deliveries;
import org.quxian.desktop.intake.Intake;
import org.quxian.desktop.intake.IntakeModel;
import org.quxian.desktop.mapping.Mapping;
import org.quxian.desktop.review.Decisions;
import org.quxian.desktop.review.Doors;
import org.quxian.desktop.review.ReviewModel;
import org.quxian.desktop.review.ReviewScreen;
import org.quxian.desktop.review.Teaching;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Lazily;
import org.quxian.desktop.support.Reviews;
import org.quxian.desktop.support.View;
import org.quxian.exchange.mapping.MappingFile;
import org.quxian.observation.Text;
import org.quxian.review.DocumentReview;

/** Documents as the window deals with them: how they come in, and their review. */
final class Documents {
    private final Reviews reviews;
    private final ObjectProperty<View> view;
    private final ReviewModel model;
    private final Decisions decisions;
    private final Intake intake;
    private final Lazily<ReviewScreen> screen;
    private final ReviewMenu menu;

    /**
     * @param desk the names and the look
     * @param reviews the review
     * @param mappings what is remembered of the columns of tables
     * @param window the window that asks for documents
     * @param view the open view
     * @param tell says a sentence at the foot of the window
     * @param picture opens a picture file
     * @param deliveries takes files of series
     */
    Documents(
            Desk desk,
            Reviews reviews,
            MappingFile mappings,
            Window window,
            ObjectProperty<View> view,
            Consumer<Text> tell,
            Consumer<Path> picture,
            Deliveries deliveries) {
        this.reviews = reviews;
        this.view = view;
        this.model = new ReviewModel(desk.look(), reviews);
        this.decisions = new Decisions(model, reviews, tell);
        Mapping mapping = new Mapping(desk, mappings, window, tell);
        this.intake = new Intake(
                new IntakeModel(reviews, desk.tasks()),
                (file, take) -> deliveries.open(file, () -> mapping.open(file, take)),
                desk.look(),
                window,
                tell,
                this::show,
                picture);
        Doors doors = new Doors(intake::open, intake::paste, this::redate);
        this.screen = new Lazily<>(() -> new ReviewScreen(model, decisions, new Teaching(reviews), desk, doors));
        this.menu = new ReviewMenu(model, decisions, desk.look(), view);
    }

    /** How documents come in. */
    Intake intake() {
        return intake;
    }

    /** What is decided on their figures. */
    Decisions decisions() {
        return decisions;
    }

    /** Their review on the screen. */
    Lazily<ReviewScreen> screen() {
        return screen;
    }

    /** Their review as a menu. */
    ReviewMenu menu() {
        return menu;
    }

    private void show(String document) {
        view.set(View.DOCUMENTS);
        model.open(document);
    }

    private void redate(String document) {
        reviews.state().document(document).map(DocumentReview::document).ifPresent(intake::redate);
    }
}
