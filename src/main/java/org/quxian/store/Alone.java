package org.quxian.store;

import java.io.IOException;
import java.sql.SQLException;

/**
 * The files of a store while all others are kept out.
 *
 * @param place the store
 * @param keys the keys that are known
 */
record Alone(LocalPlace place, Keyring keys) {

    /**
     * Some work on the files.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, SQLException, StoreException;
    }

    /**
     * Some work on the files, with the key that the store has.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    interface KeyedWork<T> {
        T run(LocalPlace keyed) throws IOException, SQLException, StoreException;
    }

    /** Does some work on whatever is there. */
    <T> T run(Work<T> work) throws StoreException {
        H2Database database = place.h2();
        database.makeFolder();
        StoreLock lock = StoreLock.take(place);
        try {
            new Replacement(place).finish();
            return work.run();
        } catch (IOException e) {
            throw StoreException.of(place.location().shown(), e);
        } catch (SQLException e) {
            throw database.explain(e);
        } finally {
            lock.close();
        }
    }

    /** Does some work on a store that has been unlocked. */
    <T> T unlocked(KeyedWork<T> work) throws StoreException {
        return run(() -> work.run(keys.unlock(place)));
    }
}
