package org.quxian.desktop.review;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Document;
import org.quxian.observation.Text;
import org.quxian.review.DocumentReview;

/** Makes editors, and keeps at hand what they offer to choose from. */
final class Editors {
    private static final Text SPELLING = new Text("准备指标清单", "Listing the indicators");

    private final Desk desk;
    private final ReviewModel model;
    private final Decisions decisions;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NONE);
    private Optional<Wanted> known = Optional.empty();

    private record Wanted(Catalogue catalogue, Optional<LocalDate> day) {}

    Editors(Desk desk, ReviewModel model, Decisions decisions) {
        this.desk = desk;
        this.model = model;
        this.decisions = decisions;
        this.latest = new Latest(desk.tasks());
        desk.figures().subscribe(now -> refresh());
        model.documentProperty().subscribe((before, now) -> refresh());
    }

    /** What there is to choose from in the open document. */
    ReadOnlyObjectProperty<Offers> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** An editor of {@code form}. */
    EditorView of(ClaimForm form) {
        return new EditorView(form, offers, decisions, desk.look());
    }

    private void refresh() {
        Optional<LocalDate> day = model.review().map(DocumentReview::document).flatMap(Document::published);
        Wanted wanted = new Wanted(desk.data().catalogue(), day);
        if (!known.equals(Optional.of(wanted))) {
            known = Optional.of(wanted);
            latest.start(SPELLING, progress -> Offers.of(wanted.catalogue(), day), outcome -> {
                if (outcome instanceof Outcome.Done<Offers> done) {
                    offers.set(done.value());
                }
            });
        }
    }
}
