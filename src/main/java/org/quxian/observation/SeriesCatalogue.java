package org.quxian.observation;

import java.util.List;
import java.util.Optional;

/**
 * Which series there are, ordered by indicator and then by area, as columns of equal length. The arrays are not copied and
 * must not be changed.
 *
 * @param areas the codes of all areas that have a series
 * @param indicators all indicators that have a series
 * @param origins where points come from, by number
 * @param area of each series, its place in {@code areas}
 * @param indicator of each series, its place in {@code indicators}
 * @param first of each series, the number of its first period
 * @param last of each series, the number of its last period
 * @param points of each series, how many points it has, at least 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record SeriesCatalogue(
        List<String> areas,
        List<SeriesIndicator> indicators,
        List<SeriesOrigin> origins,
        int[] area,
        int[] indicator,
        int[] first,
        int[] last,
        int[] points) {

    public SeriesCatalogue {
        areas = List.copyOf(areas);
        indicators = List.copyOf(indicators);
        origins = List.copyOf(origins);
    }

    /** How many series there are. */
    public int size() {
        return area.length;
    }

    /** How many points they have together. */
    public long total() {
        long total = 0;
        for (int one : points) {
            total += one;
        }
        return total;
    }

    /** The indicator with this code and frequency. */
    public Optional<SeriesIndicator> indicator(String code, Frequency frequency) {
        return indicators.stream()
                .filter(one -> one.code().equals(code) && one.frequency() == frequency)
                .findFirst();
    }

    /** The origin with this number. */
    public Optional<SeriesOrigin> origin(int number) {
        // They are numbered from 1 on, as long as nobody has taken one out.
        if (number >= 1 && number <= origins.size() && origins.get(number - 1).number() == number) {
            return Optional.of(origins.get(number - 1));
        }
        return origins.stream().filter(one -> one.number() == number).findFirst();
    }
}
