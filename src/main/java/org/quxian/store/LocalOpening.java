package org.quxian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Text;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.BadFileException;
import org.quxian.store.journal.Entry;
import org.quxian.store.journal.FileSum;
import org.quxian.store.journal.Journal;
import org.quxian.store.journal.JournalReader;
import org.quxian.store.journal.Scan;
import org.quxian.store.journal.Seal;
import org.quxian.store.secret.WrappedKey;

/**
 * Opens a local store. Database and journal are held against the seal that they were left with, which takes one reading;
 * where it does not fit, against each other, and the one that is damaged is made anew from the other. What was there
 * before is set aside, never overwritten.
 */
final class LocalOpening {
    private final LocalPlace place;
    private final List<Migration> known;
    private final H2Database database;
    private final Mending mending;
    private final List<Text> findings = new ArrayList<>();

    /** For a store whose key is known, if it has one. */
    private LocalOpening(LocalPlace place, List<Migration> known) {
        this.place = place;
        this.known = known;
        this.database = place.h2();
        this.mending = new Mending(place, known);
    }

    /**
     * Opens a store.
     *
     * @param place the store
     * @param known every migration, in order
     * @param keys the keys that are known
     */
    static Store open(LocalPlace place, List<Migration> known, Keyring keys) throws StoreException {
        H2Database database = place.h2();
        database.makeFolder();
        StoreLock lock = StoreLock.take(place);
        try {
            new Replacement(place).finish();
            return new LocalOpening(keys.unlock(place), known).open(lock);
        } catch (IOException e) {
            lock.close();
            throw StoreException.of(place.location().shown(), e);
        } catch (SQLException e) {
            lock.close();
            throw database.explain(e);
        } catch (StoreException | RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private Store open(StoreLock lock) throws StoreException, IOException, SQLException {
        mendKey();
        if (!place.journal().exists()) {
            return begin(lock);
        }
        Optional<Seal> seal = Seal.in(place.journal());
        Optional<FileSum> now =
                Files.exists(place.database()) ? Optional.of(FileSum.of(place.database())) : Optional.empty();
        boolean journalSealed = seal.map(Seal::journal)
                .equals(Optional.of(FileSum.of(place.journal().journal())));
        Scan scan = journalSealed ? seal.orElseThrow().scan() : new JournalReader(place.journal()).scan();
        if (journalSealed && now.isPresent() && seal.map(Seal::database).equals(now)) {
            return goOn(lock, database.connect(), scan, known.size());
        }
        if (!scan.isWhole() || seal.map(left -> left.entries() > scan.entries()).orElse(false)) {
            return fromDatabase(lock, badLine(scan.entries() + 1));
        }
        try (Memory memory = Memory.before(place.journal(), database, known)) {
            return compared(lock, scan, memory);
        } catch (BadFileException e) {
            return fromDatabase(lock, Text.same(e.file().toString()));
        }
    }

    /** Sees to it that the key stands twice. */
    private void mendKey() throws IOException {
        KeyFile file = new KeyFile(place);
        Optional<WrappedKey> wrapped = file.read();
        if (place.journal().exists() && wrapped.isPresent() && file.write(wrapped.get())) {
            findings.add(new Text(
                    "密钥文件有一份损坏或缺失，已由另一份补上。",
                    "One of the two files of the key was damaged or missing, and has been made anew from the other."));
        }
    }

    private Text badLine(long number) {
        Path file = place.journal().journal();
        return new Text("%s 的第 %d 行".formatted(file, number), "line %2$d of %1$s".formatted(file, number));
    }

    /** Opens a store that is new, or older than journals. One with faults gets no journal: it would keep them for good. */
    private Store begin(StoreLock lock) throws StoreException, IOException, SQLException {
        if (!database.exists()) {
            mending.make();
            return goOn(lock, database.connect(), new JournalReader(place.journal()).scan(), known.size());
        }
        Connection connection = database.connect();
        try {
            Session bare = new Session(database, connection, Ledger.NONE);
            Migrator migrator = new Migrator(database, known);
            int version = migrator.version(bare);
            if ((version < known.size() || mending.isSound(connection))
                    && mending.beginJournal(connection, version).isPresent()) {
                return goOn(lock, connection, new JournalReader(place.journal()).scan(), version);
            }
            migrator.run(bare);
            return new Store(place.location(), database, bare, new LocalEnd.WithoutJournal(lock), findings);
        } catch (Throwable failure) {
            close(connection, failure);
            throw failure;
        }
    }

    /** Goes on with a database and a journal that say the same. */
    private Store goOn(StoreLock lock, Connection connection, Scan scan, int noted)
            throws StoreException, IOException, SQLException {
        try {
            int version = new Migrator(database, known).version(new Session(database, connection, Ledger.NONE));
            if (version < known.size()) {
                connection.close();
                return migrated(lock, scan);
            }
            JournalLedger ledger =
                    new JournalLedger(Journal.goOn(place.journal(), scan), known.size(), database.place());
            if (noted < known.size()) {
                ledger.noteMigrated();
            }
            Session session = new Session(database, connection, ledger);
            return new Store(place.location(), database, session, new LocalEnd(place, known, lock, ledger), findings);
        } catch (Throwable failure) {
            close(connection, failure);
            throw failure;
        }
    }

    /**
     * Brings the tables up to date by making the database anew from the journal: H2 changes tables in several steps, and one
     * that is cut short may leave tables that nobody made.
     */
    private Store migrated(StoreLock lock, Scan scan) throws StoreException, IOException, SQLException {
        new Backups(place).make();
        mending.rebuild();
        return goOn(lock, database.connect(), scan, 0);
    }

    /** Holds the database against the journal, which is whole. */
    private Store compared(StoreLock lock, Scan scan, Memory memory) throws StoreException, IOException, SQLException {
        Entry last = memory.last();
        Optional<Connection> found = mending.connect();
        if (found.isPresent()) {
            Connection connection = found.get();
            if (mending.version(connection) < known.size()) {
                return goOn(lock, connection, scan, last.tables());
            }
            if (mending.isSame(connection, memory)) {
                mending.apply(connection, last);
                return goOn(lock, connection, scan, last.tables());
            }
            if (mending.isSame(connection, memory.complete())) {
                return goOn(lock, connection, scan, last.tables());
            }
            if (mending.isAhead(connection, memory)) {
                return fromDatabase(lock, connection, badLine(scan.entries() + 1));
            }
            connection.close();
        }
        Path aside = mending.rebuild();
        findings.add(new Text(
                "数据库文件损坏，已由日志重建，没有丢失内容；旧文件在 %s。".formatted(aside),
                "The database file was damaged and has been rebuilt from the journal, with nothing lost; the old one is in %s."
                        .formatted(aside)));
        return goOn(lock, database.connect(), scan, last.tables());
    }

    private Store fromDatabase(StoreLock lock, Text damaged) throws StoreException, IOException, SQLException {
        Optional<Connection> connection = mending.connect();
        if (connection.isEmpty()) {
            throw damaged();
        }
        return fromDatabase(lock, connection.get(), damaged);
    }

    /** Writes the journal anew from the database; the damaged one is set aside. */
    private Store fromDatabase(StoreLock lock, Connection connection, Text damaged)
            throws StoreException, IOException, SQLException {
        int version = mending.version(connection);
        Optional<Path> aside = mending.beginJournal(connection, version);
        if (aside.isEmpty()) {
            connection.close();
            throw damaged();
        }
        findings.add(new Text(
                "%s 损坏，日志已由数据库重写；旧日志在 %s。".formatted(damaged.zh(), aside.get()),
                "%s was damaged; the journal has been written anew from the database, the old one is in %s."
                        .formatted(damaged.en(), aside.get())));
        return goOn(lock, connection, new JournalReader(place.journal()).scan(), version);
    }

    /** Names the newest backup of which a store can be made. */
    private StoreException damaged() throws IOException, StoreException {
        String place = database.place();
        return new Backups(this.place)
                .newestGood()
                .map(backup -> new StoreException(
                        Reason.DAMAGED,
                        place,
                        new Text(
                                "最近的完好备份可用 quxian restore \"%s\" 恢复，损坏的文件会另行保留".formatted(backup),
                                "the newest whole backup can be restored by: quxian restore \"%s\"; the damaged files will be kept aside"
                                        .formatted(backup))))
                .orElseGet(() -> new StoreException(Reason.DAMAGED, place));
    }

    private static void close(Connection connection, Throwable failure) {
        try {
            connection.close();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}
