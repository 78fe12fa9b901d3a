package org.quxian.chart;

import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesSource;

/** The way to the series of a store, which may have to be opened first: a call takes its time. */
public interface SeriesReading {

    /**
     * Asks {@code question}.
     *
     * @param <T> what comes out
     * @throws ReportableException where the store does not open, or the series cannot be read
     */
    <T> T ask(Question<T> question) throws ReportableException;

    /**
     * Something that is read out of series.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    interface Question<T> {

        /**
         * Reads it.
         *
         * @param source the series, which are gone when this returns
         */
        T of(SeriesSource source) throws ReportableException;
    }
}
