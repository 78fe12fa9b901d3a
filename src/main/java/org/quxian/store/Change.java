package org.quxian.store;

import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Observation;

/** One thing that is written together with what was done to cause it. */
public sealed interface Change {

    /**
     * A document is new.
     *
     * @param document with an id that none has
     */
    record AddDocument(Document document) implements Change {}

    /**
     * A document has become another; the text that it had is kept as an earlier one.
     *
     * @param document as it is now
     */
    record ReplaceDocument(Document document) implements Change {}

    /**
     * An indicator is new.
     *
     * @param indicator with an id that none has
     */
    record AddIndicator(Indicator indicator) implements Change {}

    /**
     * A candidate is new.
     *
     * @param candidate with an id that none has, not even a retired one
     */
    record AddCandidate(Candidate candidate) implements Change {}

    /**
     * A candidate is read otherwise or stands elsewhere, or a retired one has come back.
     *
     * @param candidate as it is now
     */
    record ReplaceCandidate(Candidate candidate) implements Change {}

    /**
     * A candidate is no longer read in its document. Its places are in the text that the document has before this.
     *
     * @param candidate its id
     */
    record RetireCandidate(String candidate) implements Change {}

    /**
     * A figure stands, be it new or as it has become.
     *
     * @param observation the figure
     */
    record Stand(Observation observation) implements Change {}

    /**
     * A figure no longer stands.
     *
     * @param observation its id
     */
    record Fall(String observation) implements Change {}
}
