package org.quxian.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Entry;
import org.quxian.store.journal.JournalReader;
import org.quxian.store.journal.TableChange;
import org.quxian.store.secret.WrappedKey;

/**
 * Makes the journal from the database and the database from the journal.
 *
 * @param place the store, which is locked
 * @param known every migration, in order
 */
record Mending(LocalPlace place, List<Migration> known) {
    private static final System.Logger LOG = System.getLogger(Mending.class.getName());

    /** What a damaged file may look like; everything else has another cause and is told as it is. */
    private static final Set<Reason> DAMAGE = EnumSet.of(
            Reason.DAMAGED, Reason.FOREIGN, Reason.ALTERED, Reason.TOO_NEW, Reason.UNACCEPTABLE_DATA, Reason.FAILED);

    private H2Database database() {
        return place.h2();
    }

    /** The version of the database's tables. */
    int version(Connection connection) throws StoreException {
        return new Migrator(database(), known).version(new Session(database(), connection, Ledger.NONE));
    }

    /** A connection to the database, with tables that this program knows; empty where it is missing or damaged. */
    Optional<Connection> connect() throws StoreException {
        if (!database().exists()) {
            return Optional.empty();
        }
        try {
            Connection connection = database().connect();
            try {
                version(connection);
                return Optional.of(connection);
            } catch (Throwable failure) {
                connection.close();
                throw failure;
            }
        } catch (StoreException e) {
            if (!DAMAGE.contains(e.reason())) {
                throw e;
            }
            return damaged(e);
        } catch (SQLException | RuntimeException | Error e) {
            // H2 meets a damaged file with whatever its own code stumbles over.
            return damaged(e);
        }
    }

    private static Optional<Connection> damaged(Throwable failure) {
        LOG.log(System.Logger.Level.DEBUG, "a damaged database", failure);
        return Optional.empty();
    }

    /**
     * Whether the database holds what memory holds; one that cannot be read does not. Tables that the journal never speaks
     * of are left out: mending must not cost what was written past the journal, which the check tells of.
     */
    boolean isSame(Connection connection, Memory memory) {
        try {
            return Comparison.isSame(connection, memory.connection(), memory.tables());
        } catch (SQLException | RuntimeException | Error e) {
            return damaged(e).isPresent();
        }
    }

    /** Whether the database is sound and knows more than the journal: a program without one has used it. */
    boolean isAhead(Connection connection, Memory memory) {
        try {
            return LogTable.last(connection) > LogTable.last(memory.connection()) && isSound(connection);
        } catch (SQLException | RuntimeException | Error e) {
            return damaged(e).isPresent();
        }
    }

    /** Whether the check finds nothing in the database. */
    boolean isSound(Connection connection) {
        try {
            return Check.run(connection).isEmpty();
        } catch (SQLException | RuntimeException | Error e) {
            return damaged(e).isPresent();
        }
    }

    /** Commits what was noted and not committed. */
    void apply(Connection connection, Entry entry) throws StoreException {
        new Session(database(), connection, Ledger.NONE).change(writing -> {
            for (TableChange change : entry.changes()) {
                Replay.apply(writing.connection(), change);
            }
        });
    }

    /** Makes a new store, which appears when it is whole. */
    void make() throws IOException, SQLException, StoreException {
        Replacement replacement = new Replacement(place);
        LocalPlace ready = replacement.prepare();
        H2Database fresh = ready.h2();
        try (Connection connection = fresh.connect()) {
            new Migrator(database(), known).run(new Session(database(), connection, Ledger.NONE));
            NewJournal.write(ready.journal(), connection, known.size());
        }
        replacement.carryOut();
    }

    /**
     * Begins a journal with what the database holds, and reads it back.
     *
     * @param tables the version of its tables
     * @return where the journal is that there was before; empty where the database holds what no database should
     */
    Optional<Path> beginJournal(Connection connection, int tables) throws IOException, SQLException, StoreException {
        Replacement replacement = new Replacement(place);
        LocalPlace ready = replacement.prepare();
        NewJournal.write(ready.journal(), connection, tables);
        Optional<WrappedKey> key = new KeyFile(place).read();
        if (key.isPresent()) {
            new KeyFile(ready).write(key.get());
        }
        try (Memory memory = Memory.before(ready.journal(), database(), known)) {
            memory.complete();
        } catch (IOException e) {
            if (StoreException.isFull(e)) {
                throw e;
            }
            LOG.log(System.Logger.Level.DEBUG, "no journal of a store with faults", e);
            replacement.finish();
            return Optional.empty();
        }
        return Optional.of(replacement.carryOut());
    }

    /**
     * Writes the journal anew from the database.
     *
     * @return where the old one is
     * @throws StoreException with {@link Reason#DAMAGED} if the database is not whole either
     */
    Path rewriteJournal() throws IOException, SQLException, StoreException {
        Optional<Connection> found = connect();
        if (found.isPresent()) {
            try (Connection connection = found.get()) {
                Optional<Path> aside =
                        isSound(connection) ? beginJournal(connection, version(connection)) : Optional.empty();
                if (aside.isPresent()) {
                    return aside.get();
                }
            }
        }
        throw new StoreException(Reason.DAMAGED, place.location().shown());
    }

    /**
     * Makes the database anew from the journal, which is whole.
     *
     * @return where the old one is
     */
    Path rebuild() throws IOException, SQLException, StoreException {
        Replacement replacement = new Replacement(place);
        fill(replacement.prepare(), place);
        return replacement.carryOut();
    }

    /** Fills a new database in {@code ready} from the journal in {@code source}. */
    void fill(LocalPlace ready, LocalPlace source) throws IOException, SQLException, StoreException {
        fill(ready, source, Headway.UNWATCHED);
    }

    /** Fills a new database in {@code ready} from the journal in {@code source}. */
    void fill(LocalPlace ready, LocalPlace source, Headway headway) throws IOException, SQLException, StoreException {
        JournalReader reader = new JournalReader(source.journal());
        long all = reader.scan().entries();
        H2Database fresh = ready.h2();
        try (Connection connection = fresh.connect()) {
            Replay replay = new Replay(database(), known, connection);
            reader.<StoreException>read(entry -> {
                headway.reach(entry.number(), all);
                replay.take(entry);
            });
            replay.end();
            fresh.persist(connection);
        }
    }
}
