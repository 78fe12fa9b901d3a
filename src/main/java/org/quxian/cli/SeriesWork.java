package org.quxian.cli;

import org.quxian.observation.Catalogue;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesSource;

/**
 * Something that is read out of series.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface SeriesWork<T> {

    /**
     * Does it.
     *
     * @param source the series, which are gone when this returns
     * @param catalogue the names of areas and indicators
     */
    T run(SeriesSource source, Catalogue catalogue) throws ReportableException;
}
