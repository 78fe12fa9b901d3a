package org.quxian.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.quxian.observation.Fault;
import org.quxian.observation.Text;
import org.quxian.store.journal.BadFileException;
import org.quxian.store.journal.FileSum;
import org.quxian.store.journal.JournalReader;
import org.quxian.store.journal.Scan;
import org.quxian.store.journal.Seal;

/**
 * How a local store is left: sealed, with a backup after each day's first change, and open to others.
 *
 * @param place the store
 * @param known every migration, in order
 * @param lock what keeps others out until then
 * @param ledger what was done
 */
record LocalEnd(LocalPlace place, List<Migration> known, StoreLock lock, JournalLedger ledger) implements Store.End {
    private static final System.Logger LOG = System.getLogger(LocalEnd.class.getName());

    /**
     * The end of a store that has no journal.
     *
     * @param lock what keeps others out until then
     */
    record WithoutJournal(StoreLock lock) implements Store.End {
        @Override
        public List<Fault> check(Connection connection) {
            return List.of();
        }

        @Override
        public void close() {
            lock.close();
        }
    }

    @Override
    public List<Fault> check(Connection connection) throws SQLException, StoreException {
        Path journal = place.journal().journal();
        try {
            Scan scan = new JournalReader(place.journal()).scan();
            if (!scan.equals(ledger.journal().position())) {
                return List.of(damaged(journal + " " + (scan.entries() + 1)));
            }
            try (Memory memory = Memory.before(place.journal(), place.h2(), known)) {
                return Comparison.between(connection, memory.complete().connection());
            }
        } catch (BadFileException e) {
            return List.of(damaged(e.file().toString()));
        } catch (IOException e) {
            return List.of(damaged(journal.toString()));
        }
    }

    private static Fault damaged(String where) {
        return new Fault(
                where,
                new Text(
                        "日志在此处损坏；用 check --rebuild 由数据库重写。",
                        "The journal is damaged here; check --rebuild writes it anew from the database."));
    }

    @Override
    public void close() {
        try (lock) {
            ledger.journal().close();
            Scan scan = ledger.journal().position();
            FileSum journal = FileSum.of(place.journal().journal());
            if (journal.length() == scan.length()) {
                new Seal(FileSum.of(place.database()), journal, scan.entries(), scan.chain()).put(place.journal());
            }
            if (ledger.isUsed()) {
                new Backups(place).makeOfToday();
            }
        } catch (IOException | StoreException e) {
            // All work is on disk; what was not sealed is checked at the next opening.
            LOG.log(System.Logger.Level.DEBUG, "the store could not be sealed or backed up", e);
        }
    }
}
