package org.quxian.store;

import java.io.IOException;
import org.quxian.store.journal.Journal;
import org.quxian.store.journal.JournalFolder;
import org.quxian.store.journal.JournalReader;
import org.quxian.store.journal.Scan;

/** Writes a journal with its texts once more, with another key or none. */
final class Transcript {

    private Transcript() {}

    /**
     * Writes it; it is on disk when this returns.
     *
     * @param from the journal, which is whole
     * @param to where there is none yet
     * @throws IOException if {@code from} is not whole
     */
    static void write(JournalFolder from, JournalFolder to, Headway headway) throws IOException, StoreException {
        JournalReader reader = new JournalReader(from);
        long all = reader.scan().entries();
        to.make();
        try (Journal journal = Journal.begin(to)) {
            Scan read = reader.<StoreException>read(entry -> {
                headway.reach(entry.number(), all);
                journal.copy(entry);
            });
            if (!read.isWhole()) {
                throw new IOException("no whole journal");
            }
            journal.force();
        }
    }
}
