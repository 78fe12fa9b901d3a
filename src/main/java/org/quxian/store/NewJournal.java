package org.quxian.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quxian.store.journal.Cell;
import org.quxian.store.journal.Entry;
import org.quxian.store.journal.Journal;
import org.quxian.store.journal.JournalFolder;
import org.quxian.store.journal.TableChange;
import org.quxian.store.journal.Template;
import org.quxian.store.packed.ByteSink;
import org.quxian.store.packed.TileKey;
import org.quxian.store.packed.TileParcel;

/** Begins a journal with what a database holds. */
final class NewJournal {

    /** Rows to a line. */
    private static final int ROWS = 500;

    /** Bytes to a file of points of series, about. */
    private static final int PARCEL = 32 << 20;

    private static final int FIRST_WITH_SERIES = 3;

    private NewJournal() {}

    /**
     * Writes it.
     *
     * @param folder where there is none yet
     * @param connection to the database
     * @param version of its tables
     */
    static void write(JournalFolder folder, Connection connection, int version) throws IOException, SQLException {
        folder.make();
        try (Journal journal = Journal.begin(folder)) {
            journal.append(Instant.now(), Entry.Kind.BASE, version, List.of());
            Tables tables = new Tables(connection);
            for (Tables.Table table : tables.all()) {
                if (SeriesMerge.tables(SeriesMerge.TEMPLATE).contains(table.name())) {
                    continue;
                }
                Template template = new Template(Template.Form.INSERT, table.name(), table.columns());
                List<List<Cell>> rows = new ArrayList<>();
                tables.read(table, row -> {
                    rows.add(row);
                    if (rows.size() == ROWS) {
                        flush(journal, version, template, rows);
                    }
                });
                flush(journal, version, template, rows);
            }
            writeTiles(journal, connection, version);
        }
    }

    /** What follows from the tiles is not written. */
    private static void writeTiles(Journal journal, Connection connection, int version)
            throws IOException, SQLException {
        if (version < FIRST_WITH_SERIES) {
            return;
        }
        ByteSink parcel = new ByteSink();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(100);
            try (ResultSet rows = statement.executeQuery("SELECT tile, content FROM series_tile ORDER BY tile")) {
                while (rows.next()) {
                    TileParcel.add(TileKey.of(rows.getLong(1)), rows.getBytes(2), parcel);
                    if (parcel.size() > PARCEL) {
                        flush(journal, version, parcel);
                        parcel = new ByteSink();
                    }
                }
            }
        }
        flush(journal, version, parcel);
    }

    private static void flush(Journal journal, int version, ByteSink parcel) throws IOException {
        if (parcel.size() > 0) {
            List<Cell> row = List.of(new Cell.Parcel(parcel.toBytes()));
            TableChange change = new TableChange(SeriesMerge.TEMPLATE, List.of(row));
            journal.append(Instant.now(), Entry.Kind.BASE, version, List.of(change));
        }
    }

    private static void flush(Journal journal, int version, Template template, List<List<Cell>> rows)
            throws IOException {
        if (!rows.isEmpty()) {
            journal.append(Instant.now(), Entry.Kind.BASE, version, List.of(new TableChange(template, rows)));
            rows.clear();
        }
    }
}
