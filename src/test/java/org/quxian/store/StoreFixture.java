package org.quxian.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.quxian.observation.Dataset;
import org.quxian.store.journal.Disk;

/** A place for a store, and a way past the store. */
abstract class StoreFixture {

    /** A place with no store yet; the same all through one test. */
    abstract StoreLocation location() throws Exception;

    /** A connection past the store, which must not be open. */
    abstract Connection behindItsBack() throws Exception;

    /** Takes away the journal beside a local store, from which it would be mended. */
    static void forgetJournal(Path folder) throws IOException {
        Disk.ofThisMachine().deleteAll(folder.resolve("quxian.journal"));
    }

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
