package org.quxian.store.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quxian.observation.ObservationStatus;
import org.quxian.observation.SeriesPoints;
import org.quxian.observation.SeriesSource;

/** Points by chance: gaps, points without values, negative and huge numbers, all statuses. */
final class RandomPoints {

    private RandomPoints() {}

    /** A point, to be compared. */
    record Point(int period, long value, byte status, int origin) {}

    /** Points in one chunk, at least one. */
    static SeriesPoints of(Random random, int chunk) {
        SeriesPoints points = new SeriesPoints();
        double density = random.nextInt(3) == 0 ? 1 : random.nextDouble();
        boolean valueless = random.nextInt(4) == 0;
        boolean plain = random.nextBoolean();
        int digits = 1 + random.nextInt(18);
        long trend = random.nextInt(3) == 0 ? random.nextInt(1_000_000) : 0;
        int from = random.nextInt(128);
        for (int place = random.nextBoolean() ? 0 : from; place < 128; place++) {
            if (random.nextDouble() < density || (place == 127 && points.size() == 0)) {
                long value = number(random, digits) + (digits < 15 ? trend * place : 0);
                points.add(
                        TileKey.firstPeriod(chunk) + place,
                        valueless && random.nextInt(3) == 0 ? SeriesSource.NO_VALUE : value,
                        plain ? ObservationStatus.A.letter() : status(random),
                        plain ? 1 : random.nextInt(5) * 1000);
            }
        }
        return points;
    }

    private static long number(Random random, int digits) {
        long bound = (long) Math.pow(10, digits) - 1;
        long number = random.nextLong(bound + 1);
        return switch (random.nextInt(4)) {
            case 0 -> -number;
            case 1 -> number / 1000 * 1000;
            default -> number;
        };
    }

    private static byte status(Random random) {
        ObservationStatus[] all = ObservationStatus.values();
        return all[random.nextInt(all.length)].letter();
    }

    static List<Point> list(SeriesPoints points) {
        List<Point> list = new ArrayList<>();
        for (int place = 0; place < points.size(); place++) {
            list.add(point(points, place));
        }
        return list;
    }

    static Point point(SeriesPoints points, int place) {
        return new Point(points.period(place), points.value(place), points.status(place), points.origin(place));
    }
}
