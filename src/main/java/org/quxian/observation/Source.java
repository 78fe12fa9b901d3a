package org.quxian.observation;

import java.util.List;

/**
 * Where a figure stands.
 *
 * @param document the id of the document
 * @param spans the pieces of its text around number and unit, in order, at least one
 * @param reading how the figure stands there
 */
public record Source(String document, List<Span> spans, Reading reading) {

    public Source {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a source has at least one span");
        }
    }
}
