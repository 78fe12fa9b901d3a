package org.quxian.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.TableChange;

/**
 * Opens a copy of a store in memory, made of the journal, which can be read while another program writes it.
 *
 * @param place the store
 * @param known every migration, in order
 * @param keys the keys that are known
 */
record Looking(LocalPlace place, List<Migration> known, Keyring keys) {

    /** Refuses every change. */
    private record Refusal(String place) implements Ledger {
        @Override
        public void note(List<TableChange> changes) throws StoreException {
            throw new StoreException(Reason.LOOKING, place);
        }

        @Override
        public void forget() {}

        @Override
        public void settle() {}
    }

    Store open() throws StoreException {
        String shown = place.location().shown();
        H2Database database = place.h2();
        if (!place.journal().exists()) {
            throw new StoreException(Reason.NO_JOURNAL, shown);
        }
        try {
            Memory memory =
                    Memory.before(keys.unlock(place).journal(), database, known).complete();
            Session session = new Session(database, memory.connection(), new Refusal(shown));
            return new Store(place.location(), database, session, Store.End.NONE, List.of(), false);
        } catch (IOException e) {
            throw StoreException.of(shown, e);
        } catch (SQLException e) {
            throw database.explain(e);
        }
    }
}
