package org.quxian.store;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesPoints;
import org.quxian.observation.SeriesWatch;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.packed.ByteSink;
import org.quxian.store.packed.TileKey;
import org.quxian.store.packed.TileParcel;
import org.quxian.store.packed.TileWriter;

/**
 * Packs what a file brings into tiles, several indicators at a time.
 *
 * @param delivery what it brings
 * @param areas the number of each of its areas
 * @param indicators the number of each of its indicators
 * @param origins the number of each of its sources
 */
@SuppressWarnings("ArrayRecordComponent")
record SeriesPacking(SeriesDelivery delivery, int[] areas, int[] indicators, int[] origins) {

    /** Indicators between two looks at the watch. */
    private static final int STEP = 16;

    /** All tiles, as a parcel. */
    byte[] pack(SeriesWatch watch) throws StoreException {
        int[] byNumber = IntStream.range(0, areas.length)
                .boxed()
                .sorted((one, other) -> Integer.compare(areas[one], areas[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        ByteSink parcel = new ByteSink();
        for (int from = 0; from < indicators.length; from += STEP) {
            if (watch.isCancelled()) {
                throw new StoreException(Reason.CANCELLED, "");
            }
            IntStream.range(from, Math.min(indicators.length, from + STEP))
                    .parallel()
                    .mapToObj(indicator -> pack(indicator, byNumber))
                    .toList()
                    .forEach(parcel::put);
            watch.report(from, indicators.length);
        }
        return parcel.toBytes();
    }

    private byte[] pack(int indicator, int[] byNumber) {
        ByteSink parcel = new ByteSink();
        Group group = new Group(indicator, parcel);
        for (int area : byNumber) {
            group.add(area);
        }
        group.flush();
        return parcel.toBytes();
    }

    /** The series of one indicator for the areas of a group. */
    private final class Group {
        private final int indicator;
        private final ByteSink parcel;
        private final TileWriter writer = new TileWriter();
        private final SeriesPoints[] series = new SeriesPoints[TileKey.AREAS];
        private final int[] places = new int[TileKey.AREAS];
        private int number = -1;

        Group(int indicator, ByteSink parcel) {
            this.indicator = indicator;
            this.parcel = parcel;
            Arrays.setAll(series, slot -> new SeriesPoints());
        }

        void add(int area) {
            if (TileKey.group(areas[area]) != number) {
                flush();
                number = TileKey.group(areas[area]);
            }
            delivery.points().read(indicator, area, origins, series[TileKey.slot(areas[area])]);
        }

        void flush() {
            Arrays.fill(places, 0);
            for (int chunk = next(); chunk != Integer.MAX_VALUE; chunk = next()) {
                for (int slot = 0; slot < series.length; slot++) {
                    add(slot, chunk);
                }
                TileParcel.add(new TileKey(indicators[indicator], chunk, number), writer.finish(), parcel);
            }
            for (SeriesPoints one : series) {
                one.clear();
            }
        }

        /** The first chunk that has not been packed. */
        private int next() {
            int next = Integer.MAX_VALUE;
            for (int slot = 0; slot < series.length; slot++) {
                if (places[slot] < series[slot].size()) {
                    next = Math.min(next, TileKey.chunk(series[slot].period(places[slot])));
                }
            }
            return next;
        }

        private void add(int slot, int chunk) {
            SeriesPoints points = series[slot];
            int from = places[slot];
            int to = from;
            while (to < points.size() && TileKey.chunk(points.period(to)) == chunk) {
                to++;
            }
            if (to > from) {
                writer.add(slot, points, from, to, delivery.points().scale(indicator));
                places[slot] = to;
            }
        }
    }
}
