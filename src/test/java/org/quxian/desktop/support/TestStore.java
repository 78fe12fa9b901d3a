package org.quxian.desktop.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.exchange.bulk.SeriesCsv;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesWatch;
import org.quxian.review.Filling;
import org.quxian.review.ReviewDesk;
import org.quxian.store.SeriesReceipt;
import org.quxian.store.Store;
import org.quxian.store.StoreLocation;

/** A real store with the shipped figures, in a folder of its own, and the way to its review. */
public final class TestStore implements Reviewing, SeriesStore {
    private static Optional<Path> filled = Optional.empty();

    private final Path folder;
    private final Rules rules;
    private final ReentrantLock turn = new ReentrantLock(true);

    private TestStore(Path folder, Rules rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /** A new store. */
    public static synchronized TestStore make() {
        try {
            ShippedData shipped = ShippedData.read(DataFolder.bundled());
            if (filled.isEmpty()) {
                filled = Optional.of(fill(shipped));
            }
            return new TestStore(copy(filled.get()), shipped.rules());
        } catch (ReportableException broken) {
            throw new AssertionError(broken);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How it stands now. */
    public Standing standing() {
        try {
            return at(desk -> desk.state()).standing();
        } catch (ReportableException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The shipped rules. */
    public Rules rules() {
        return rules;
    }

    @Override
    public <T> Done<T> at(DeskWork<T> work, Patience patience) throws ReportableException {
        turn.lock();
        try (Store store = Store.open(new StoreLocation.Folder(folder))) {
            ReviewDesk desk = ReviewDesk.at(store, rules, InstantSource.system());
            T result = work.run(desk);
            return new Done<>(result, Standing.at(desk));
        } finally {
            turn.unlock();
        }
    }

    @Override
    public <T> T ask(Question<T> question) throws ReportableException {
        turn.lock();
        try (Store store = Store.open(new StoreLocation.Folder(folder))) {
            return question.of(store.series());
        } finally {
            turn.unlock();
        }
    }

    @Override
    public SeriesReceipt bring(Delivering delivering, SeriesWatch watch) throws ReportableException {
        SeriesDelivery delivery = delivering.deliver();
        turn.lock();
        try (Store store = Store.open(new StoreLocation.Folder(folder))) {
            return store.importSeries(delivery, watch);
        } finally {
            turn.unlock();
        }
    }

    /** This store once it has read a file of series. */
    public TestStore bring(String name, String csv) {
        turn.lock();
        try (Store store = Store.open(new StoreLocation.Folder(folder))) {
            Path file = Files.writeString(TestFolder.make().resolve(name), csv);
            SeriesCsv reader = new SeriesCsv(store.read().dataset().catalogue());
            store.importSeries(reader.read(file, SeriesWatch.NONE).delivery(), SeriesWatch.NONE);
            return this;
        } catch (ReportableException broken) {
            throw new AssertionError(broken);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            turn.unlock();
        }
    }

    private static Path fill(ShippedData shipped) throws IOException, ReportableException {
        Path folder = TestFolder.make();
        try (Store store = Store.open(new StoreLocation.Folder(folder))) {
            Filling filling = Filling.of(shipped);
            store.fill(filling.dataset(), filling.candidates(), filling.log());
        }
        return folder;
    }

    private static Path copy(Path from) throws IOException {
        Path folder = TestFolder.make();
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }

    /** A review of this store in which all work is over at once; what fails is remembered in {@code told}. */
    public Reviews reviews(List<org.quxian.observation.Text> told) {
        return new Reviews(this, new SameThreadRunner(), standing(), "tester", told::add);
    }
}
