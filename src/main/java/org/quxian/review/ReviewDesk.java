package org.quxian.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Fault;
import org.quxian.observation.Indicator;
import org.quxian.observation.Lesson;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.store.Store;
import org.quxian.store.StoreException;

/**
 * Where a review is done: on an open store, on the caller's thread. Every command is on disk when it returns, or has
 * changed nothing. Not safe for use by several threads at once; what it gives out is immutable.
 *
 * <p>On a shared store others decide meanwhile. A command that concerns what somebody else has just decided is refused
 * with a sentence, and the state is then the newer one; other commands go through.
 */
public final class ReviewDesk {

    private ReviewDesk() {}

    /**
     * Sits down at a store.
     *
     * @param store a filled store, which stays open as long as the desk is used
     * @param rules the shipped rules
     * @param clock says when things are done
     * @throws StoreException if the store cannot be read
     */
    public static ReviewDesk at(Store store, Rules rules, InstantSource clock) throws StoreException {
        return Later.later();
    }

    /** The review as it was after the last command. */
    public ReviewState state() {
        return Later.later();
    }

    /** The names, documents and figures as they were after the last command. */
    public Dataset dataset() {
        return Later.later();
    }

    /** What could not be read from the store. */
    public List<Fault> faults() {
        return Later.later();
    }

    /** Looks at what others have done meanwhile. */
    public ReviewState refresh() throws StoreException {
        return Later.later();
    }

    /**
     * Reads a text, finds its figures and keeps both. Of a text that is known in an earlier form, the decisions on
     * sentences that still stand are kept.
     *
     * @param who who reads it
     * @param cancelled asked now and then whether to stop
     */
    public Receipt read(Incoming text, String who, BooleanSupplier cancelled) throws ReportableException {
        return Later.later();
    }

    /**
     * Decides on candidates, all in one step or none.
     *
     * @throws ReportableException if a claim that is to stand does not hold together, or somebody else was faster
     */
    public ReviewState decide(List<Choice> choices, String who) throws ReportableException {
        return Later.later();
    }

    /**
     * Enters a figure that the reader passed over; it stands.
     *
     * @param document the id of the document
     * @param spans its place there, at least one piece
     * @param claim what it means, complete
     * @param why why, for the log; may be empty
     */
    public ReviewState enter(String document, List<Span> spans, Claim claim, Optional<Text> why, String who)
            throws ReportableException {
        return Later.later();
    }

    /** Closes a document: nothing in it waits any longer. */
    public ReviewState close(String document, String who) throws ReportableException {
        return Later.later();
    }

    /** Takes back {@link ReviewState#undoable}; does nothing where there is none. */
    public ReviewState undo(String who) throws ReportableException {
        return Later.later();
    }

    /**
     * Takes back one step, anybody's; what was done after it stays.
     *
     * @param step a reversible step that counts
     */
    public ReviewState undo(Step step, String who) throws ReportableException {
        return Later.later();
    }

    /** Does {@link ReviewState#redoable} again; does nothing where there is none. */
    public ReviewState redo(String who) throws ReportableException {
        return Later.later();
    }

    /**
     * What {@code lesson} would change in the documents of the store.
     *
     * @param cancelled asked between documents whether to stop; the preview then covers those before
     */
    public LessonPreview preview(Lesson lesson, BooleanSupplier cancelled) throws ReportableException {
        return Later.later();
    }

    /** Teaches the reader {@code lesson}: candidates that nobody has decided on are read anew. */
    public ReviewState adopt(Lesson lesson, String who) throws ReportableException {
        return Later.later();
    }

    /**
     * Adds an indicator, for claims that there was none for.
     *
     * @throws ReportableException if there is one of that name, or no such theme or base unit
     */
    public Indicator addIndicator(NewIndicator wanted, String who) throws ReportableException {
        return Later.later();
    }
}
