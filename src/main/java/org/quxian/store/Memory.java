package org.quxian.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.h2.Driver;
import org.quxian.store.journal.Entry;
import org.quxian.store.journal.JournalFolder;
import org.quxian.store.journal.JournalReader;
import org.quxian.store.journal.Scan;

/**
 * What a journal tells, as a database in memory. The last entry can be held back: a program that died may have noted it
 * and not come to commit it.
 */
final class Memory implements AutoCloseable {
    private final Connection connection;
    private final Replay replay;
    private final Set<String> tables = new HashSet<>();
    private Optional<Entry> last = Optional.empty();

    private Memory(Connection connection, Replay replay) {
        this.connection = connection;
        this.replay = replay;
    }

    /**
     * Reads a journal, all but the last entry.
     *
     * @param database what is said of failures
     * @throws IOException if the journal cannot be read to its end, or does not fit together
     */
    static Memory before(JournalFolder folder, H2Database database, List<Migration> known)
            throws IOException, SQLException, StoreException {
        return before(folder, database, known, Headway.UNWATCHED, 0);
    }

    /** Reads a journal, all but the last entry, and says how far it is. */
    static Memory before(JournalFolder folder, H2Database database, List<Migration> known, Headway headway)
            throws IOException, SQLException, StoreException {
        long entries = new JournalReader(folder).scan().entries();
        return before(folder, database, known, headway, entries);
    }

    private static Memory before(
            JournalFolder folder, H2Database database, List<Migration> known, Headway headway, long entries)
            throws IOException, SQLException, StoreException {
        Connection connection = open();
        Memory memory = new Memory(connection, new Replay(database, known, connection));
        try {
            memory.read(folder, headway, entries);
            return memory;
        } catch (Throwable failure) {
            connection.close();
            throw failure;
        }
    }

    /** An empty database. */
    private static Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "quxian");
        return new Driver().connect("jdbc:h2:mem:", properties);
    }

    private void read(JournalFolder folder, Headway headway, long entries) throws IOException, StoreException {
        Scan scan = new JournalReader(folder).<StoreException>read(entry -> {
            headway.reach(entry.number(), entries);
            if (last.isPresent()) {
                replay.take(last.get());
            }
            last = Optional.of(entry);
            entry.changes().forEach(change -> tables.addAll(SeriesMerge.tables(change.template())));
        });
        if (last.isEmpty() || !scan.isWhole()) {
            throw new IOException("no whole journal");
        }
        replay.end();
    }

    /** The last entry, which is held back. */
    Entry last() {
        return last.orElseThrow();
    }

    /** Takes the last entry, too. */
    Memory complete() throws IOException, StoreException {
        replay.take(last());
        return this;
    }

    /** The tables that the journal speaks of, in the last entry as well. */
    Set<String> tables() {
        return tables;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
