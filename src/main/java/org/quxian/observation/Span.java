package org.quxian.observation;

/**
 * A piece of a document's text, in Java string indices.
 *
 * @param start the first index, not negative
 * @param end the index after the last, above {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span holds at least one character: " + start + " to " + end);
        }
    }
}
