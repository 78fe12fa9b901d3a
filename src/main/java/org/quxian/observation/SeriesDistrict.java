package org.quxian.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One area: a point of each indicator that has one, as columns of equal length. The arrays are not copied and must not be
 * changed.
 *
 * @param area the code of the area
 * @param indicators the indicators, in the order of the catalogue
 * @param periods the period of each, a number by its indicator's frequency
 * @param values the values without their point, by the decimals of each indicator; {@link SeriesSource#NO_VALUE} for none
 * @param statuses letters of {@link ObservationStatus}
 * @param origins numbers of {@link SeriesOrigin}
 */
@SuppressWarnings("ArrayRecordComponent")
public record SeriesDistrict(
        String area, List<SeriesIndicator> indicators, int[] periods, long[] values, byte[] statuses, int[] origins) {

    /** How many points it has. */
    public int size() {
        return periods.length;
    }

    /** The value of a point, exact; empty where it only has a status. */
    public Optional<BigDecimal> value(int place) {
        return SeriesSource.decimal(values[place], indicators.get(place).scale());
    }
}
