package org.quxian.observation;

/** What somebody did in the review of a store. */
public sealed interface Act {

    /** Whether it can be taken back: decisions, closed documents and lessons can. */
    default boolean isReversible() {
        return switch (this) {
            case Decided act -> true;
            case Closed act -> true;
            case Learned act -> true;
            case Undone act -> false;
            case Redone act -> false;
            case Read act -> false;
            case Named act -> false;
        };
    }

    /**
     * Decided on a candidate.
     *
     * @param candidate the id of the candidate
     * @param decision what was decided
     */
    record Decided(String candidate, Decision decision) implements Act {}

    /**
     * Closed a document: what still waits in it is no longer asked for.
     *
     * @param document the id of the document
     */
    record Closed(String document) implements Act {}

    /**
     * Took back what was done in one step; what was done after it stays.
     *
     * @param step the step that no longer counts
     */
    record Undone(long step) implements Act {}

    /**
     * Did again what had been taken back.
     *
     * @param step the step that counts again
     */
    record Redone(long step) implements Act {}

    /**
     * Took in a text, for the first time or as it has become: what still waits in it is asked for again.
     *
     * @param document the id of the document
     */
    record Read(String document) implements Act {}

    /**
     * Named an indicator that there was not.
     *
     * @param indicator its id
     */
    record Named(String indicator) implements Act {}

    /**
     * Taught the reader of texts something.
     *
     * @param lesson what
     */
    record Learned(Lesson lesson) implements Act {}
}
