package org.quxian.store;

import java.util.stream.IntStream;
import org.quxian.observation.SeriesPoints;

/**
 * Points as a cluster sends them: in any order, and one that was sent again twice until ClickHouse has merged it.
 *
 * @param points as they come; grows
 */
record ClusterPoints(SeriesPoints points) {

    ClusterPoints() {
        this(new SeriesPoints());
    }

    /** The points in order, each once: the one of the latest origin. */
    SeriesPoints sorted() {
        int[] order = IntStream.range(0, points.size())
                .boxed()
                .sorted((one, other) -> {
                    int periods = Integer.compare(points.period(one), points.period(other));
                    return periods == 0 ? Integer.compare(points.origin(one), points.origin(other)) : periods;
                })
                .mapToInt(Integer::intValue)
                .toArray();
        SeriesPoints once = new SeriesPoints();
        for (int place = 0; place < order.length; place++) {
            boolean last = place + 1 == order.length || points.period(order[place + 1]) != points.period(order[place]);
            if (last) {
                once.add(points, order[place]);
            }
        }
        return once;
    }
}
