package org.quxian.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where statistical series are read from, whatever lies behind: the packed series of a store, or a server. All reading of
 * series goes through this, and no reader knows which it is. Answers are columns of numbers, not an object for each.
 *
 * <p>A source belongs to what it was got from, and is used on that one's thread. Areas and indicators that a source does not
 * know have no points; asking for them is not wrong.
 */
public interface SeriesSource {

    /** Stands in a column of values for a point that has a status and no value. */
    long NO_VALUE = Long.MIN_VALUE;

    /**
     * Which series there are.
     *
     * @throws ReportableException if the source cannot be read
     */
    SeriesCatalogue catalogue() throws ReportableException;

    /**
     * A number that is another one once points have come or gone. What was read before holds as long as it stays.
     *
     * @throws ReportableException if the source cannot be read
     */
    default int revision() throws ReportableException {
        List<SeriesOrigin> origins = catalogue().origins();
        return origins.isEmpty() ? 0 : origins.getLast().number();
    }

    /**
     * One area over all indicators.
     *
     * @param area its code
     * @param day the day by whose end periods must be over: of each indicator the last such point; empty for the last point
     *     that there is
     * @throws ReportableException if the source cannot be read
     */
    SeriesDistrict district(String area, Optional<LocalDate> day) throws ReportableException;

    /**
     * One indicator over all areas, ranked.
     *
     * @param indicator one of the catalogue
     * @param period the number of the period by its frequency; empty for the last in which any area has a point
     * @throws ReportableException if the source cannot be read
     */
    SeriesRanking ranking(SeriesIndicator indicator, OptionalInt period) throws ReportableException;

    /**
     * One series through time.
     *
     * @param area the code of the area
     * @param indicator one of the catalogue
     * @return all its points; none where there is no such series
     * @throws ReportableException if the source cannot be read
     */
    SeriesColumn series(String area, SeriesIndicator indicator) throws ReportableException;

    /**
     * Several series through time: each indicator for each area.
     *
     * @param areas the codes of the areas
     * @param indicators some of the catalogue
     * @return a column for each pair, in the order of the indicators and within one of the areas; with no points where there
     *     is no such series
     * @throws ReportableException if the source cannot be read
     */
    List<SeriesColumn> block(List<String> areas, List<SeriesIndicator> indicators) throws ReportableException;

    /** The exact number that a value of a column stands for; empty for {@link #NO_VALUE}. */
    static Optional<BigDecimal> decimal(long value, int scale) {
        return value == NO_VALUE ? Optional.empty() : Optional.of(BigDecimal.valueOf(value, scale));
    }
}
