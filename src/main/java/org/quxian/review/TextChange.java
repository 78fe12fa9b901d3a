package org.quxian.review;

/**
 * A piece of a text that has changed; those that are not deleted, one after the other, are the new text, and those that
 * are not inserted the old one.
 *
 * @param kind what became of it
 * @param words the piece: one or more sentences, not empty
 */
public record TextChange(Kind kind, String words) {

    /** What became of a piece. */
    public enum Kind {
        /** It stands in both texts. */
        UNCHANGED,
        /** It is new. */
        INSERTED,
        /** It is gone. */
        DELETED
    }
}
