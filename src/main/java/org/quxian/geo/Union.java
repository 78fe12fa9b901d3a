package org.quxian.geo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts shapes together that do not overlap. An edge that two of them share runs one way in the one and the other way in
 * the other, so both are dropped, and what is left is put together to rings again.
 */
final class Union {
    private final Map<Point, Deque<Point>> edges = new LinkedHashMap<>();

    private Union() {}

    /** The shape of {@code pieces}, whose outer rings all turn the same way. */
    static Polygon of(List<Polygon> pieces) {
        Union union = new Union();
        for (Polygon piece : pieces) {
            for (List<Point> ring : piece.rings()) {
                for (int index = 1; index < ring.size(); index++) {
                    union.add(ring.get(index - 1), ring.get(index));
                }
            }
        }
        return new Polygon(union.rings());
    }

    private void add(Point from, Point to) {
        if (!remove(to, from)) {
            edges.computeIfAbsent(from, key -> new ArrayDeque<>()).add(to);
        }
    }

    private boolean remove(Point from, Point to) {
        Deque<Point> ends = edges.getOrDefault(from, new ArrayDeque<>());
        boolean wasThere = ends.remove(to);
        if (ends.isEmpty()) {
            edges.remove(from);
        }
        return wasThere;
    }

    private List<List<Point>> rings() {
        List<List<Point>> rings = new ArrayList<>();
        while (!edges.isEmpty()) {
            List<Point> ring = new ArrayList<>(List.of(edges.keySet().iterator().next()));
            for (Optional<Point> to = take(ring.getLast()); to.isPresent(); to = take(ring.getLast())) {
                ring.add(to.get());
            }
            rings.add(ring);
        }
        return rings;
    }

    /** Where an edge leads to that begins at {@code from}, which is then done with. */
    private Optional<Point> take(Point from) {
        Deque<Point> ends = edges.getOrDefault(from, new ArrayDeque<>());
        Optional<Point> to = Optional.ofNullable(ends.peekFirst());
        to.ifPresent(end -> remove(from, end));
        return to;
    }
}
