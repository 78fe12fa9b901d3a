package org.quxian.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.quxian.store.journal.Entry;
import org.quxian.store.journal.Journal;
import org.quxian.store.journal.TableChange;

/** Tells changes to a journal. */
final class JournalLedger implements Ledger {
    private final Journal journal;
    private final int tables;
    private final String place;
    private boolean open;
    private boolean used;

    /**
     * @param journal the journal
     * @param tables the version of the tables
     * @param place where the store is, in words for the user
     */
    JournalLedger(Journal journal, int tables, String place) {
        this.journal = journal;
        this.tables = tables;
        this.place = place;
    }

    @Override
    public void note(List<TableChange> changes) throws StoreException {
        if (!changes.isEmpty()) {
            append(Entry.Kind.STEP, changes);
            open = true;
        }
    }

    /** Notes that the tables have become those of this version. */
    void noteMigrated() throws StoreException {
        append(Entry.Kind.MIGRATED, List.of());
    }

    private void append(Entry.Kind kind, List<TableChange> changes) throws StoreException {
        try {
            journal.append(Instant.now(), kind, tables, changes);
        } catch (IOException e) {
            throw StoreException.of(place, e);
        }
    }

    @Override
    public void forget() throws StoreException {
        if (open) {
            open = false;
            try {
                journal.takeBack();
            } catch (IOException e) {
                throw StoreException.of(place, e);
            }
        }
    }

    @Override
    public void settle() {
        used |= open;
        open = false;
    }

    /** Whether something has been committed. */
    boolean isUsed() {
        return used;
    }

    Journal journal() {
        return journal;
    }
}
