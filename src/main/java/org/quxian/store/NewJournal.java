package org.quxian.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quxian.store.journal.Cell;
import org.quxian.store.journal.Entry;
import org.quxian.store.journal.Journal;
import org.quxian.store.journal.JournalFolder;
import org.quxian.store.journal.TableChange;
import org.quxian.store.journal.Template;

/** Begins a journal with what a database holds. */
final class NewJournal {

    /** Rows to a line. */
    private static final int ROWS = 500;

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
