package org.quxian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Fault;
import org.quxian.observation.LogEntry;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesSource;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Disk;

/**
 * An open store.
 *
 * <p>Every call works on the caller's thread and returns when it is done. A store is not safe for use by several threads
 * at once, and a thread that is in it must not be interrupted: H2 would close the database.
 */
public final class Store implements AutoCloseable {

    private final StoreLocation location;
    private final Database database;
    private final Session session;
    private final End end;
    private final List<Text> findings;
    private final boolean mayWrite;
    private final ChosenSeries series;

    Store(StoreLocation location, Database database, Session session, End end, List<Text> findings) {
        this(location, database, session, end, findings, true);
    }

    Store(StoreLocation location, Database database, Session session, End end, List<Text> findings, boolean mayWrite) {
        this.mayWrite = mayWrite;
        this.location = location;
        this.database = database;
        this.session = session;
        this.end = end;
        this.findings = List.copyOf(findings);
        this.series = new ChosenSeries(session);
    }

    /** What stands beside the database. */
    interface End {

        /** Nothing: a server looks after itself. */
        End NONE = new End() {
            @Override
            public List<Fault> check(Connection connection) {
                return List.of();
            }

            @Override
            public void close() {}
        };

        /** What is wrong with it, or with the database by what it says. */
        List<Fault> check(Connection connection) throws SQLException, StoreException;

        /** Is called once the database is closed. */
        void close();
    }

    /**
     * Opens the store at {@code location}; one that does not exist is made, and the tables of an older one are brought
     * up to date.
     *
     * @throws StoreException if it cannot be used, with {@link StoreException#reason() the reason}; it is left as it is
     */
    public static Store open(StoreLocation location) throws StoreException {
        return open(location, new Keyring());
    }

    /**
     * Opens the store at {@code location}, which may be encrypted.
     *
     * @param keys what has been unlocked
     * @throws PasswordNeededException if it is encrypted and has not been unlocked
     * @throws StoreException if it cannot be used, with {@link StoreException#reason() the reason}; it is left as it is
     */
    public static Store open(StoreLocation location, Keyring keys) throws StoreException {
        return open(location, Migration.known(), keys);
    }

    /**
     * Opens the store at {@code location} to look at it while another program has it open: as it is now, by its journal.
     * Whatever would change it is refused with {@link StoreException.Reason#LOOKING}.
     *
     * @param keys what has been unlocked
     * @throws PasswordNeededException if it is encrypted and has not been unlocked
     * @throws StoreException if it cannot be looked at: it is no local store, or has no whole journal
     */
    public static Store look(StoreLocation location, Keyring keys) throws StoreException {
        return switch (location) {
            case StoreLocation.Folder folder ->
                new Looking(new LocalPlace(folder, Disk.ofThisMachine()), Migration.known(), keys).open();
            case StoreLocation.Url url -> throw new StoreException(Reason.SHARED, url.shown());
        };
    }

    static Store open(StoreLocation location, List<Migration> known) throws StoreException {
        return open(location, known, new Keyring());
    }

    private static Store open(StoreLocation location, List<Migration> known, Keyring keys) throws StoreException {
        return switch (location) {
            case StoreLocation.Folder folder -> open(new LocalPlace(folder, Disk.ofThisMachine()), known, keys);
            case StoreLocation.Url url -> open(url, known);
        };
    }

    static Store open(LocalPlace place, List<Migration> known, Keyring keys) throws StoreException {
        return LocalOpening.open(place, known, keys);
    }

    private static Store open(StoreLocation.Url url, List<Migration> known) throws StoreException {
        Database database = new PostgresDatabase(url);
        Session session = new Session(database, database.connect(), Ledger.NONE);
        try {
            new Migrator(database, known).run(session);
            return new Store(url, database, session, End.NONE, List.of(), session.ask(database::mayWrite));
        } catch (Throwable failure) {
            try {
                session.close();
            } catch (StoreException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    /** Where it is. */
    public StoreLocation location() {
        return location;
    }

    /** What was found wrong when it was opened and has been put right, for the user; empty where nothing was. */
    public List<Text> findings() {
        return findings;
    }

    /** Whether it can be changed: not where it is only looked at, or where the server lets this user only read. */
    public boolean mayWrite() {
        return mayWrite;
    }

    private void requireWriting() throws StoreException {
        if (!mayWrite && location instanceof StoreLocation.Url) {
            throw new StoreException(Reason.READ_ONLY, location.shown());
        }
    }

    /** Whether {@link #fill} has been done. */
    public boolean isFilled() throws StoreException {
        return session.ask(connection -> hasRows(connection, "SELECT 1 FROM filling"));
    }

    /**
     * Puts the shipped data into a new store, all of it or nothing.
     *
     * @param shipped names, documents and the figures that stand
     * @param candidates what the documents hold, whatever was decided on it; every figure is one of these
     * @param log what was decided, from the first entry
     * @throws StoreException with {@link StoreException.Reason#FILLED} if that has been done before, also by another
     *     program a moment ago; with {@link StoreException.Reason#UNACCEPTABLE_DATA} if the data breaks a rule
     */
    public void fill(Dataset shipped, List<Candidate> candidates, List<LogEntry> log) throws StoreException {
        requireWriting();
        session.change(writing -> {
            Instant now = Instant.now();
            if (!claim(writing, now)) {
                throw new StoreException(Reason.FILLED, location.shown());
            }
            Contents.write(writing, shipped, candidates, log, now);
        });
    }

    /**
     * Writes a step of the review, all of it or nothing; when this returns, it outlives a power cut.
     *
     * @return the entries that the log has grown by
     * @throws StoreException with {@link StoreException.Reason#CHANGED} if the log has grown past the commit's parent:
     *     somebody else was faster, and what they did has to be looked at first
     */
    public List<LogEntry> commit(Commit commit) throws StoreException {
        requireWriting();
        session.change(writing -> {
            database.reserve(writing.connection());
            if (LogTable.last(writing.connection()) != commit.parent()) {
                throw new StoreException(Reason.CHANGED, location.shown());
            }
            new CommitWriter(writing, commit).write();
            database.announce(
                    writing.connection(), commit.parent() + commit.acts().size());
        });
        return commit.entries();
    }

    /** The entries of the log after the one with this number: what others have done since. */
    public List<LogEntry> logAfter(long number) throws StoreException {
        return session.ask(connection -> LogTable.readAfter(new Rows(connection, new ArrayList<>()), number));
    }

    /** Another program that fills the same store makes this wait until it has finished. */
    private static boolean claim(Writing writing, Instant now) throws SQLException {
        try (Batch batch = new Batch(writing, "filling", "id, filled_at")) {
            batch.integer(1).time(now).add();
            batch.run();
            return true;
        } catch (SQLException e) {
            if (Database.standardReason(e) == Reason.UNACCEPTABLE_DATA) {
                return false;
            }
            throw e;
        }
    }

    /**
     * The statistical series of it, to be read as long as it is open: those in it, or, where there is one, those on its {@link
     * #cluster}.
     */
    public SeriesSource series() {
        return series;
    }

    /**
     * Keeps what is read of the series in {@code memory} from now on, which may know some of it from an earlier opening. A store
     * on a server, which others change at any time, keeps it for itself.
     */
    public void remember(SeriesMemory memory) {
        if (location instanceof StoreLocation.Folder folder) {
            series.remember(memory, folder);
        }
    }

    /** The series on a cluster, whatever store may name it; the password of its user stands in the environment. */
    public static SeriesSource seriesOn(ClusterLocation cluster) {
        return ChosenSeries.on(cluster);
    }

    /** The ClickHouse cluster that its series are read from; empty where they are in the store itself. */
    public Optional<ClusterLocation> cluster() throws StoreException {
        return SettingTable.cluster(session);
    }

    /** Lets everybody who opens this store read its series from {@code cluster}; empty for the store itself. */
    public void setCluster(Optional<ClusterLocation> cluster) throws StoreException {
        requireWriting();
        session.change(writing -> SettingTable.setCluster(writing, cluster));
        series.choose();
    }

    /**
     * Puts series among those that there are, all of them or nothing: a point that is new is added, one that there was is
     * replaced, others stay. When this returns, they outlive a power cut.
     *
     * @param delivery what a file brings; its areas are areas of this store
     * @param watch is told how far it is; can cancel it
     * @throws StoreException with {@link StoreException.Reason#CANCELLED} if it was cancelled, with {@link
     *     StoreException.Reason#UNACCEPTABLE_DATA} if an area is not known, a unit is another than before, or numbers are too
     *     long together with those that there are
     */
    public SeriesReceipt importSeries(SeriesDelivery delivery, SeriesWatch watch) throws StoreException {
        requireImports();
        List<SeriesReceipt> receipt = new ArrayList<>(1);
        session.change(writing -> {
            database.reserve(writing.connection());
            receipt.add(new SeriesImport(writing, location.shown(), delivery).write(watch));
        });
        return receipt.getFirst();
    }

    /**
     * Sees to it that series can be imported at all, so that nobody reads a long file for nothing.
     *
     * @throws StoreException if it is only looked at, may only be read, or its series are on a cluster
     */
    public void requireImports() throws StoreException {
        requireWriting();
        if (!mayWrite) {
            throw new StoreException(Reason.LOOKING, location.shown());
        }
        Optional<ClusterLocation> elsewhere = cluster();
        if (elsewhere.isPresent()) {
            throw new StoreException(Reason.ON_CLUSTER, elsewhere.get().words());
        }
    }

    private static boolean hasRows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Everything in the store at this moment, in the order in which it was written. */
    public StoreContents read() throws StoreException {
        return session.read(Contents::read);
    }

    /** The names of areas, themes, indicators and units at this moment; what cannot be read of them is left out. */
    public Catalogue catalogue() throws StoreException {
        return session.read(connection -> Contents.catalogue(new Rows(connection, new ArrayList<>())));
    }

    /**
     * Looks for whatever is wrong in the store: rows that cannot be read, figures whose area did not exist then or that
     * are not what the log says was decided, texts that are not as they were read in, parts of things that there are
     * not. A local store is also held against its journal, row by row, and the journal against its checksums.
     *
     * @return one fault each; empty if all is well
     */
    public List<Fault> check() throws StoreException {
        List<Fault> faults = new ArrayList<>(session.read(Check::run));
        faults.addAll(session.read(end::check));
        return List.copyOf(faults);
    }

    /** Ends the use of the store, which others can then open. */
    @Override
    public void close() throws StoreException {
        try {
            series.leave();
        } finally {
            try {
                session.close();
            } finally {
                end.close();
            }
        }
    }
}
