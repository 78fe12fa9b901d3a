package org.quxian.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One indicator in one period: a point of each area that has one, the greatest value first and those without a value last, as
 * columns of equal length. The arrays are not copied and must not be changed.
 *
 * @param indicator the indicator
 * @param period the number of the period by the indicator's frequency
 * @param areas the codes of the areas
 * @param values the values without their point, by the indicator's decimals; {@link SeriesSource#NO_VALUE} for none
 * @param statuses letters of {@link ObservationStatus}
 * @param origins numbers of {@link SeriesOrigin}
 */
@SuppressWarnings("ArrayRecordComponent")
public record SeriesRanking(
        SeriesIndicator indicator, int period, List<String> areas, long[] values, byte[] statuses, int[] origins) {

    /** How many points it has. */
    public int size() {
        return values.length;
    }

    /** The value of a point, exact; empty where it only has a status. */
    public Optional<BigDecimal> value(int place) {
        return SeriesSource.decimal(values[place], indicator.scale());
    }
}
