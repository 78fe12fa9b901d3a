package org.quxian.store;

import java.sql.Connection;
import java.sql.Statement;
import org.quxian.observation.Dataset;

/** A place for a store, and a way past the store. */
abstract class StoreFixture {

    /** A place with no store yet; the same all through one test. */
    abstract StoreLocation location() throws Exception;

    /** A connection past the store, which must not be open. */
    abstract Connection behindItsBack() throws Exception;

    final void tamper(String... statements) throws Exception {
        try (Connection connection = behindItsBack();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    final void fillWith(Dataset dataset) throws Exception {
        try (Store store = Store.open(location())) {
            SampleReview.fill(store, dataset);
        }
    }
}
