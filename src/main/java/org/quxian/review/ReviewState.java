package org.quxian.review;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.Lesson;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Observation;

/** The whole review at one moment: what follows from the candidates and the log. */
public final class ReviewState {

    private ReviewState() {}

    /**
     * The state that a log leads to. The decision in force is the latest that has not been taken back.
     *
     * @param documents in the order in which they were read in
     * @param candidates of these documents
     * @param log from its first entry
     */
    public static ReviewState of(List<Document> documents, List<Candidate> candidates, List<LogEntry> log) {
        return Later.later();
    }

    /** The documents, in the order in which they were read in. */
    public List<DocumentReview> documents() {
        return Later.later();
    }

    /** The document with this id. */
    public Optional<DocumentReview> document(String id) {
        return Later.later();
    }

    /** The candidate with this id. */
    public Optional<ReviewedCandidate> candidate(String id) {
        return Later.later();
    }

    /** The candidates that nobody has decided on, of documents that are not closed. */
    public List<ReviewedCandidate> waiting() {
        return Later.later();
    }

    /** All that was done, oldest first. */
    public List<Step> steps() {
        return Later.later();
    }

    /** The log as it was folded. */
    public List<LogEntry> log() {
        return Later.later();
    }

    /** The step that {@code who} would take back next: of those that person did or did again, the last that counts. */
    public Optional<Step> undoable(String who) {
        return Later.later();
    }

    /** The step that {@code who} would do again next; none once that person has decided anew. */
    public Optional<Step> redoable(String who) {
        return Later.later();
    }

    /** The lessons in force, oldest first. */
    public List<Lesson> lessons() {
        return Later.later();
    }

    /** What stands, in the order of documents and texts. */
    public List<Observation> observations() {
        return Later.later();
    }
}
