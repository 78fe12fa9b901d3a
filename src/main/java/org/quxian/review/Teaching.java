package org.quxian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.quxian.extract.Extractor;
import org.quxian.observation.Act;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Decision;
import org.quxian.observation.Lesson;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.observation.Text;
import org.quxian.store.Change;

/** What lessons make of the texts of a store. */
final class Teaching {

    private final Rules shipped;
    private final Readers readers;

    /**
     * @param shipped the rules without any lesson
     * @param catalogue the names there are to begin with
     */
    Teaching(Rules shipped, Catalogue catalogue) {
        this.shipped = shipped;
        this.readers = new Readers(shipped, catalogue);
    }

    /** What finds figures with the names and lessons of {@code now}. */
    FigureFinder finder(Snapshot now) {
        return new FigureFinder(now.catalogue(), reader(now));
    }

    private Extractor reader(Snapshot now) {
        return readers.reader(now.catalogue(), now.state().lessons());
    }

    /** The documents that lessons are about: tables of figures say themselves what they mean. */
    private static List<DocumentReview> texts(Snapshot now) {
        return now.state().documents().stream()
                .filter(review -> !FigureFinder.isTable(review.document()))
                .toList();
    }

    /** The lessons that a decision on a candidate may teach. */
    List<Lesson> suggest(Snapshot now, String candidate, Decision decision) {
        List<Lesson> lessons = now.state().lessons();
        Suggestions suggestions =
                new Suggestions(Lessons.apply(lessons, now.catalogue()), Lessons.apply(lessons, shipped));
        return now.state()
                .candidate(candidate)
                .map(ReviewedCandidate::candidate)
                .flatMap(one -> now.state()
                        .document(one.source().document())
                        .map(review -> suggestions.of(review.document(), one, decision)))
                .orElse(List.of());
    }

    /** What {@code lesson} would change in the documents up to the one at which it was cancelled. */
    LessonPreview preview(Snapshot now, Lesson lesson, BooleanSupplier cancelled) throws ReportableException {
        requireSound(now, lesson);
        Extractor before = reader(now);
        Extractor after = new Readers(shipped, now.catalogue()).reader(now.catalogue(), plus(now, lesson));
        List<ReadingChange> changes = new ArrayList<>();
        for (DocumentReview review : texts(now)) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            changes.addAll(
                    ReadingChanges.of(review, before.extract(review.document()), after.extract(review.document())));
        }
        return new LessonPreview(lesson, changes);
    }

    /** What is to be written so that {@code lesson} is learned; nothing where it has been. */
    Optional<Draft> adopt(Snapshot now, Lesson lesson) throws ReportableException {
        if (now.state().lessons().contains(lesson)) {
            return Optional.empty();
        }
        requireSound(now, lesson);
        return Optional.of(Draft.of(new Act.Learned(lesson), relearned(now, plus(now, lesson))));
    }

    /** The candidates that nobody has decided on, as a reader with {@code lessons} finds them. */
    List<Change> relearned(Snapshot now, List<Lesson> lessons) {
        Extractor reader = readers.reader(now.catalogue(), lessons);
        List<Change> changes = new ArrayList<>();
        for (DocumentReview review : texts(now)) {
            Rereading reading =
                    Rereading.of(review.document(), now, review.document(), reader.extract(review.document()));
            changes.addAll(Draft.changes(reading, now));
        }
        return changes;
    }

    private static void requireSound(Snapshot now, Lesson lesson) throws ReportableException {
        Optional<Text> flaw = Lessons.flaw(lesson, Lessons.apply(now.state().lessons(), now.catalogue()));
        if (flaw.isPresent()) {
            throw new ReportableException(flaw.get());
        }
    }

    private static List<Lesson> plus(Snapshot now, Lesson lesson) {
        List<Lesson> more = new ArrayList<>(now.state().lessons());
        more.add(lesson);
        return more;
    }
}
