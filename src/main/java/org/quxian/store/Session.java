package org.quxian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.quxian.store.journal.TableChange;

/** One connection, and how work is done on it: in a transaction, and with every failure explained. */
final class Session implements AutoCloseable {

    private final Database database;
    private final Connection connection;
    private final Ledger ledger;
    private long changes;

    Session(Database database, Connection connection, Ledger ledger) {
        this.database = database;
        this.connection = connection;
        this.ledger = ledger;
    }

    /** Work that gives a result. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException, StoreException;
    }

    /** Work that changes something. */
    @FunctionalInterface
    interface Change {
        void on(Writing writing) throws SQLException, StoreException;
    }

    /** How many changes were begun; where nobody else can change the database, nothing has changed while this stays. */
    long changes() {
        return changes;
    }

    /** Whether others may change the database at the same time. */
    boolean isShared() {
        return database.isShared();
    }

    /** Asks one question. */
    <T> T ask(Work<T> work) throws StoreException {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw database.explain(e);
        }
    }

    /** Asks several questions of one and the same moment. */
    <T> T read(Work<T> work) throws StoreException {
        return ask(same -> inTransaction(inside -> {
            database.freeze(inside);
            return work.on(inside);
        }));
    }

    /** Changes all or nothing; when this returns, the change outlives a power cut. */
    void change(Change change) throws StoreException {
        changes++;
        ask(same -> {
            List<TableChange> told = new ArrayList<>();
            try {
                inTransaction(inside -> {
                    change.on(new Writing(inside, told::add));
                    ledger.note(told);
                    return true;
                });
            } catch (Throwable failure) {
                forget(failure);
                throw failure;
            }
            ledger.settle();
            database.persist(same);
            return true;
        });
    }

    private void forget(Throwable failure) {
        try {
            ledger.forget();
        } catch (StoreException second) {
            failure.addSuppressed(second);
        }
    }

    private <T> T inTransaction(Work<T> work) throws SQLException, StoreException {
        connection.setAutoCommit(false);
        T result;
        try {
            result = work.on(connection);
            connection.commit();
        } catch (Throwable failure) {
            undo(failure);
            throw failure;
        }
        connection.setAutoCommit(true);
        return result;
    }

    private void undo(Throwable failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    @Override
    public void close() throws StoreException {
        ask(same -> {
            database.close(same);
            return true;
        });
    }
}
