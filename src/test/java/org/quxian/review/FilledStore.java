package org.quxian.review;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Text;
import org.quxian.store.Store;
import org.quxian.store.StoreException;
import org.quxian.store.StoreLocation;

/** A store with the shipped bulletins in it, and a desk at it. */
final class FilledStore implements AutoCloseable {

    static final Instant AT = Instant.parse("2026-12-01T08:00:00.123456Z");
    static final ShippedData SHIPPED = shipped();
    static final Filling FILLING = Filling.of(SHIPPED);

    private final StoreLocation location;
    private Store store;
    private ReviewDesk desk;

    private FilledStore(StoreLocation location, Store store) throws StoreException {
        this.location = location;
        this.store = store;
        this.desk = sit(store);
    }

    static FilledStore in(Path folder) throws StoreException {
        return at(new StoreLocation.Folder(folder));
    }

    static FilledStore at(StoreLocation location) throws StoreException {
        Store store = Store.open(location);
        if (!store.isFilled()) {
            store.fill(FILLING.dataset(), FILLING.candidates(), FILLING.log());
        }
        return new FilledStore(location, store);
    }

    private static ReviewDesk sit(Store store) throws StoreException {
        return ReviewDesk.at(store, SHIPPED.rules(), InstantSource.fixed(AT));
    }

    private static ShippedData shipped() {
        try {
            return ShippedData.read(DataFolder.bundled());
        } catch (DataException e) {
            throw new AssertionError(e);
        }
    }

    ReviewDesk desk() {
        return desk;
    }

    Store store() {
        return store;
    }

    /** Ends the program and starts it again. */
    void reopen() throws StoreException {
        store.close();
        store = Store.open(location);
        desk = sit(store);
    }

    @Override
    public void close() throws StoreException {
        store.close();
    }

    /** A text of 12 August 2021 from a file. */
    static Incoming text(String file, String text) {
        return new Incoming(
                Text.same(file), Optional.empty(), Optional.of(LocalDate.of(2021, 8, 12)), Optional.of(file), text);
    }
}
