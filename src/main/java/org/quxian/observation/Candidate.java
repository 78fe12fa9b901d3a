package org.quxian.observation;

/**
 * A figure as it was found in a text; a person decides.
 *
 * @param id stable and unique: the document's id, {@code #} and a number
 * @param claim what whoever found it made of it
 * @param reason why that period, for a person to judge
 * @param source the document, the pieces of its text around number and unit, and how the figure stands there
 * @param sentence the piece of the text that holds the whole sentence
 * @param origin who found it
 */
public record Candidate(String id, Claim claim, Text reason, Source source, Span sentence, Origin origin) {

    /** A figure that the reader of texts found. */
    public Candidate(String id, Claim claim, Text reason, Source source, Span sentence) {
        this(id, claim, reason, source, sentence, Origin.READER);
    }

    /** This candidate under another id. */
    public Candidate withId(String other) {
        return new Candidate(other, claim, reason, source, sentence, origin);
    }

    /** This candidate at another place. */
    public Candidate at(Source other, Span whole) {
        return new Candidate(id, claim, reason, other, whole, origin);
    }
}
