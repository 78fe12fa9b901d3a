package org.quxian.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quxian.cli.ReviewWork;
import org.quxian.cli.SeriesWork;
import org.quxian.cli.StoreAccess;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.exchange.ShippedNames;
import org.quxian.exchange.ShippedRules;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;
import org.quxian.review.Conflicts;
import org.quxian.review.Filling;
import org.quxian.review.ReviewDesk;
import org.quxian.review.ReviewState;
import org.quxian.review.ReviewedCandidate;
import org.quxian.store.ClusterLocation;
import org.quxian.store.Encryption;
import org.quxian.store.Headway;
import org.quxian.store.Keepsake;
import org.quxian.store.Keyring;
import org.quxian.store.SeriesReceipt;
import org.quxian.store.Space;
import org.quxian.store.Store;
import org.quxian.store.StoreContents;
import org.quxian.store.StoreException;
import org.quxian.store.StoreLocation;
import org.quxian.store.Upkeep;

/** Opens stores: a new one is filled with the shipped data, and what is wrong in that is told and left out. */
final class Contents implements StoreAccess {
    private final StoreLocation usual;
    private final DataFolder shipped;
    private final Keyring keys = new Keyring();

    /**
     * @param usual the user's own store
     * @param shipped the data that a new store is filled with
     */
    Contents(StoreLocation usual, DataFolder shipped) {
        this.usual = usual;
        this.shipped = shipped;
    }

    @Override
    public Opened open(Optional<String> location) throws ReportableException {
        try (Store store = Store.open(location(location), keys)) {
            List<Fault> faults = new ArrayList<>(fill(store));
            faults.addAll(findings(store));
            StoreContents contents = store.read();
            faults.addAll(contents.faults());
            ReviewState review = ReviewState.of(contents.dataset().documents(), contents.candidates(), contents.log());
            List<Candidate> waiting =
                    review.waiting().stream().map(ReviewedCandidate::candidate).toList();
            return new Opened(contents.dataset(), waiting, Conflicts.among(review), faults);
        }
    }

    @Override
    public <T> T review(Optional<String> location, ReviewWork<T> work, Consumer<Fault> mended)
            throws ReportableException {
        try (Store store = Store.open(location(location), keys)) {
            fill(store);
            findings(store).forEach(mended);
            return work.run(ReviewDesk.at(store, ShippedNames.read(shipped).rules(), Clock.systemUTC()));
        }
    }

    @Override
    public <T> T series(Optional<String> location, SeriesWork<T> work) throws ReportableException {
        try (Store store = fill(location).store()) {
            return work.run(store.series(), store.catalogue());
        }
    }

    @Override
    public SeriesReceipt importSeries(Optional<String> location, Delivering delivering, SeriesWatch watch)
            throws ReportableException {
        try (Store store = fill(location).store()) {
            store.requireImports();
            Catalogue catalogue = store.catalogue();
            return store.importSeries(delivering.deliver(catalogue), watch);
        }
    }

    @Override
    public Optional<String> cluster(Optional<String> location) throws ReportableException {
        try (Store store = fill(location).store()) {
            return store.cluster().map(ClusterLocation::words);
        }
    }

    @Override
    public int setCluster(Optional<String> location, Optional<String> cluster) throws ReportableException {
        Optional<ClusterLocation> wanted =
                cluster.isPresent() ? Optional.of(ClusterLocation.parse(cluster.get())) : Optional.empty();
        try (Store store = fill(location).store()) {
            if (wanted.isPresent()) {
                Store.seriesOn(wanted.get()).catalogue();
            }
            store.setCluster(wanted);
            return store.series().catalogue().size();
        }
    }

    @Override
    public Rules rules(Catalogue catalogue) {
        return ShippedRules.read(shipped, catalogue).rules();
    }

    @Override
    public ShippedNames names() throws ReportableException {
        return ShippedNames.read(shipped);
    }

    @Override
    public List<Fault> check(Optional<String> location) throws ReportableException {
        try (Store store = Store.open(location(location), keys)) {
            fill(store);
            List<Fault> faults = new ArrayList<>(findings(store));
            faults.addAll(store.check());
            return faults;
        }
    }

    /** What was found wrong when the store was opened, and has been put right. */
    static List<Fault> findings(Store store) {
        return store.findings().stream()
                .map(finding -> new Fault(store.location().shown(), finding))
                .toList();
    }

    @Override
    public void backup(Optional<String> location, Path file, Consumer<Fault> mended) throws ReportableException {
        backup(location, file, mended, Headway.UNWATCHED);
    }

    /** As {@link #backup(Optional, Path, Consumer)}; it can be watched and stopped. */
    void backup(Optional<String> location, Path file, Consumer<Fault> mended, Headway headway)
            throws ReportableException {
        Upkeep upkeep = upkeep(location);
        try (Store store = fill(location).store()) {
            findings(store).forEach(mended);
        }
        upkeep.backup(file, headway);
    }

    @Override
    public Optional<Path> restore(Optional<String> location, Path file) throws ReportableException {
        return upkeep(location).restore(file);
    }

    @Override
    public Text rebuild(Optional<String> location) throws ReportableException {
        return upkeep(location).rebuild();
    }

    @Override
    public Upkeep upkeep(Optional<String> location) throws ReportableException {
        return Upkeep.of(location(location), keys);
    }

    @Override
    public Optional<Space> space(Optional<String> location) throws ReportableException {
        return isLocal(location) ? Optional.of(upkeep(location).space()) : Optional.empty();
    }

    @Override
    public Encryption encryption(Optional<String> location) throws ReportableException {
        Encryption encryption = Encryption.of(location(location), keys);
        if (!encryption.isOn()) {
            fill(location).store().close();
        }
        return encryption;
    }

    /** The last of a local store's own backups that a store can be made of. */
    Optional<Path> newestBackup(Optional<String> location) throws StoreException {
        return Upkeep.of(location(location), keys).newestBackup();
    }

    /** Whether a store on this machine has a password. */
    boolean isEncrypted(Optional<String> location) {
        try {
            return Encryption.of(location(location), keys).isOn();
        } catch (StoreException nowhere) {
            return false;
        }
    }

    /** What a window may keep beside a store; empty where there is no place for it. */
    Optional<Keepsake> keepsake(Optional<String> location) {
        try {
            return Keepsake.of(location(location));
        } catch (StoreException nowhere) {
            return Optional.empty();
        }
    }

    /** Whether a store is in a file of this machine. */
    boolean isLocal(Optional<String> location) {
        try {
            return location(location) instanceof StoreLocation.Folder;
        } catch (StoreException nowhere) {
            return false;
        }
    }

    /** The server that a store is on, which others work on as well; empty where it is in a file of this machine. */
    Optional<StoreLocation.Url> server(Optional<String> location) {
        try {
            return location(location) instanceof StoreLocation.Url url ? Optional.of(url) : Optional.empty();
        } catch (StoreException nowhere) {
            return Optional.empty();
        }
    }

    /** Opens a store to look at it while another program has it open. */
    Store look(Optional<String> location) throws StoreException {
        return Store.look(location(location), keys);
    }

    /** Where a store is, in a few words: the user's own is on this machine, others are named. */
    Text place(Optional<String> location) throws StoreException {
        return location.isPresent()
                ? Text.same(location(location).shown())
                : new Text("本机数据库", "Store on this machine");
    }

    private StoreLocation location(Optional<String> words) throws StoreException {
        return words.isPresent() ? StoreLocation.parse(words.get()) : StoreLocation.own(usual);
    }

    /**
     * An open store, for its caller to close.
     *
     * @param store the store
     * @param faults what was wrong in the shipped data that it has just been filled with
     */
    record Filled(Store store, List<Fault> faults) {}

    /** Opens a store, which is made and filled where there was none. */
    Filled fill(Optional<String> location) throws ReportableException {
        Store store = Store.open(location(location), keys);
        try {
            return new Filled(store, fill(store));
        } catch (ReportableException | RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    /** Fills a new store; what was wrong in the shipped data is the result. Another program may do so just then. */
    private List<Fault> fill(Store store) throws ReportableException {
        if (store.isFilled()) {
            return List.of();
        }
        ShippedData data = ShippedData.read(shipped);
        try {
            Filling filling = Filling.of(data);
            store.fill(filling.dataset(), filling.candidates(), filling.log());
            return data.faults();
        } catch (StoreException e) {
            if (e.reason() == StoreException.Reason.FILLED) {
                return List.of();
            }
            throw e;
        }
    }
}
