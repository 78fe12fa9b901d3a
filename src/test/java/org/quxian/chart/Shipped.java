package org.quxian.chart;

import org.quxian.exchange.DataException;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Language;

/** The data that the program ships, for tests of what is drawn from it. */
final class Shipped {

    private static final ShippedData DATA = read();

    private Shipped() {}

    static ShippedData data() {
        return DATA;
    }

    private static ShippedData read() {
        try {
            return ShippedData.read(DataFolder.bundled());
        } catch (DataException e) {
            throw new AssertionError(e);
        }
    }

    static ChartBuilder builder(Language language) {
        ShippedData data = data();
        return new ChartBuilder(data.dataset(), data.rules(), language);
    }
}
