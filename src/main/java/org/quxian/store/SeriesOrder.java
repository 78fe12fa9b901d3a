package org.quxian.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesPoints;
import org.quxian.observation.SeriesRanking;

/**
 * Points of one period, to be ranked.
 *
 * @param points with the numbers of areas instead of periods, ascending
 */
record SeriesOrder(SeriesPoints points) {

    /** The greatest first; equal ones by the numbers of the areas; those without a value, which is the least number, last. */
    SeriesRanking ranking(SeriesIndicator indicator, int period, Map<Integer, String> codes) {
        Integer[] order = new Integer[points.size()];
        Arrays.setAll(order, place -> place);
        Arrays.sort(order, (one, other) -> Long.compare(points.value(other), points.value(one)));
        List<String> areas = new ArrayList<>(order.length);
        long[] values = new long[order.length];
        byte[] statuses = new byte[order.length];
        int[] origins = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            int place = order[rank];
            areas.add(codes.getOrDefault(points.period(place), "?"));
            values[rank] = points.value(place);
            statuses[rank] = points.status(place);
            origins[rank] = points.origin(place);
        }
        return new SeriesRanking(indicator, period, areas, values, statuses, origins);
    }
}
