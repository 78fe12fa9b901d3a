package org.quxian.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parts of one whole as pieces of a ring.
 *
 * @param words its words
 * @param whole the whole
 * @param parts its parts clockwise from the top, at most {@link #MOST}
 * @param rest what they leave of it; empty where they are all of it
 */
public record Donut(Words words, Mark whole, List<Slice> parts, Optional<Slice> rest) implements Chart {

    /** More parts than this are not told apart in a ring. */
    public static final int MOST = 5;

    public Donut {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > MOST) {
            throw new IllegalArgumentException("a ring has one to " + MOST + " parts, not " + parts.size());
        }
    }

    /** The parts and the rest. */
    public List<Slice> slices() {
        return Stream.concat(parts.stream(), rest.stream()).toList();
    }

    @Override
    public List<Mark> marks() {
        return Stream.concat(Stream.of(whole), slices().stream().map(Slice::mark))
                .toList();
    }

    /**
     * A piece of the ring.
     *
     * @param mark its figure
     * @param share its share of the whole in words: 40.9%
     */
    public record Slice(Mark mark, String share) {}
}
