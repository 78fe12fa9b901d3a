package org.quxian.desktop.support;

import org.quxian.chart.SeriesReading;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;
import org.quxian.store.SeriesReceipt;

/** The window's way to the statistical series of the store. Calls take their time and must not be made on the JavaFX thread. */
public interface SeriesStore extends SeriesReading {

    /** No series, and no place for any. */
    SeriesStore NONE = new SeriesStore() {
        private static final Text SENTENCE = new Text("没有统计序列。", "There are no statistical series.");

        @Override
        public <T> T ask(Question<T> question) throws ReportableException {
            throw new ReportableException(SENTENCE);
        }

        @Override
        public SeriesReceipt bring(Delivering delivering, SeriesWatch watch) throws ReportableException {
            throw new ReportableException(SENTENCE);
        }
    };

    /** Gets what is to go in. */
    @FunctionalInterface
    interface Delivering {

        /** Gets it, while others may use the store. */
        SeriesDelivery deliver() throws ReportableException;
    }

    /**
     * Puts series into the store, all of them or nothing.
     *
     * @param delivering is asked only where the store takes series
     * @param watch is told how far the store is; can cancel it
     * @throws ReportableException where the store does not open or takes none, {@code delivering} fails, or it was cancelled
     */
    SeriesReceipt bring(Delivering delivering, SeriesWatch watch) throws ReportableException;
}
