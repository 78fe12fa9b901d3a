package org.quxian.store;

import java.util.List;
import org.quxian.store.journal.TableChange;

/** Where changes are told beside the database before they are acknowledged. */
interface Ledger {

    /** Tells it nowhere: a server has its own journal. */
    Ledger NONE = new Ledger() {
        @Override
        public void note(List<TableChange> changes) {}

        @Override
        public void forget() {}

        @Override
        public void settle() {}
    };

    /** Notes what is about to be committed; it is on disk when this returns. */
    void note(List<TableChange> changes) throws StoreException;

    /** What was noted has not been committed, and never will be. */
    void forget() throws StoreException;

    /** What was noted has been committed. */
    void settle();
}
