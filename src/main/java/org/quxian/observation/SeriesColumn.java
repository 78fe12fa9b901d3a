package org.quxian.observation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One series through time, as columns of equal length in the order of time. The arrays are not copied and must not be
 * changed.
 *
 * @param area the code of the area
 * @param indicator the indicator, which says frequency, unit and decimals
 * @param periods numbers of periods by the indicator's frequency, ascending; periods without a point are left out
 * @param values the values without their point: 8072 is 80.72 where the indicator has two decimals;
 *     {@link SeriesSource#NO_VALUE} where a point only has a status
 * @param statuses letters of {@link ObservationStatus}
 * @param origins numbers of {@link SeriesOrigin}
 */
@SuppressWarnings("ArrayRecordComponent")
public record SeriesColumn(
        String area, SeriesIndicator indicator, int[] periods, long[] values, byte[] statuses, int[] origins) {

    /** How many points it has. */
    public int size() {
        return periods.length;
    }

    /** The period of a point. */
    public Period period(int place) {
        return indicator.frequency().period(periods[place]);
    }

    /** The value of a point, exact; empty where it only has a status. */
    public Optional<BigDecimal> value(int place) {
        return SeriesSource.decimal(values[place], indicator.scale());
    }

    /** The status of a point. */
    public ObservationStatus status(int place) {
        return ObservationStatus.of(statuses[place]).orElseThrow();
    }
}
