package org.quxian.store.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.ObservationStatus;
import org.quxian.observation.SeriesPoints;
import org.quxian.observation.SeriesSource;

class TileTest {
    private static final int ROUNDS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void pointsComeOutAsTheyWentIn(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int chunk = random.nextInt(400) - 200;
            SortedMap<Integer, SeriesPoints> areas = areas(random, chunk);
            Tile tile = new Tile(pack(areas, random.nextInt(13)));
            for (int slot = 0; slot < TileKey.AREAS; slot++) {
                SeriesPoints read = new SeriesPoints();
                tile.read(slot, chunk, lastScale, read);
                assertThat(RandomPoints.list(read))
                        .isEqualTo(areas.containsKey(slot) ? RandomPoints.list(areas.get(slot)) : List.of());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void onePeriodIsReadWithoutThoseBeforeIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int chunk = random.nextInt(400) - 200;
            SortedMap<Integer, SeriesPoints> areas = areas(random, chunk);
            Tile tile = new Tile(pack(areas, 3));
            int period = TileKey.firstPeriod(chunk) + random.nextInt(128);
            List<RandomPoints.Point> expected = new ArrayList<>();
            areas.forEach((slot, points) -> RandomPoints.list(points).stream()
                    .filter(point -> point.period() == period)
                    .forEach(point ->
                            expected.add(new RandomPoints.Point(slot, point.value(), point.status(), point.origin()))));
            SeriesPoints read = new SeriesPoints();
            tile.readAcross(chunk, period, 3, read);
            assertThat(RandomPoints.list(read)).isEqualTo(expected);
        }
    }

    @Test
    void theBytesDoNotDependOnHowManyDecimalsWereCounted() {
        Random random = new Random(8);
        for (int round = 0; round < ROUNDS; round++) {
            SeriesPoints whole = new SeriesPoints();
            SeriesPoints decimals = new SeriesPoints();
            for (int place = 0; place < 40; place++) {
                long value = random.nextInt(3) == 0 ? SeriesSource.NO_VALUE : random.nextInt(1000) - 500;
                whole.add(place, value, ObservationStatus.P.letter(), 7);
                decimals.add(
                        place, value == SeriesSource.NO_VALUE ? value : value * 1000, ObservationStatus.P.letter(), 7);
            }
            assertThat(pack(new TreeMap<>(Map.of(3, whole)), 0)).isEqualTo(pack(new TreeMap<>(Map.of(3, decimals)), 3));
        }
    }

    @Test
    void aMonthOfEachAreaOverTenYearsTakesLittleMoreThanItsBits() {
        Random random = new Random(9);
        TreeMap<Integer, SeriesPoints> areas = new TreeMap<>();
        for (int slot = 0; slot < 64; slot++) {
            SeriesPoints points = new SeriesPoints();
            for (int place = 0; place < 128; place++) {
                points.add(place, 5_000_000 + 3000L * place + random.nextInt(1 << 12), ObservationStatus.A.letter(), 1);
            }
            areas.put(slot, points);
        }
        assertThat(pack(areas, 2).length * 8.0 / (64 * 128)).isLessThan(14);
    }

    private int lastScale;

    private byte[] pack(Map<Integer, SeriesPoints> areas, int scale) {
        lastScale = scale;
        TileWriter writer = new TileWriter();
        areas.forEach((slot, points) -> writer.add(slot, points, 0, points.size(), scale));
        return writer.finish();
    }

    private static SortedMap<Integer, SeriesPoints> areas(Random random, int chunk) {
        TreeMap<Integer, SeriesPoints> areas = new TreeMap<>();
        int count = 1 + random.nextInt(8);
        for (int one = 0; one < count; one++) {
            areas.put(random.nextInt(64), RandomPoints.of(random, chunk));
        }
        return areas;
    }
}
