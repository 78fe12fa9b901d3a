package org.quxian.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.quxian.observation.Text;
import org.quxian.store.StoreException.Reason;

/** What H2 and PostgreSQL do each in their own way. */
sealed interface Database permits H2Database, PostgresDatabase {

    /** Where it is, in words for the user. */
    String place();

    /** A connection to it; the database is made if it is a file that does not exist. */
    Connection connect() throws StoreException;

    /** Whether {@code failure}, met when first asking for a table, says that there are no tables at all. */
    boolean isEmpty(SQLException failure);

    /** Makes sure, inside a transaction, that no other program changes the tables meanwhile. */
    void reserve(Connection connection) throws SQLException;

    /** Lets the transaction that has just begun see the database as it is now, whatever others change meanwhile. */
    void freeze(Connection connection) throws SQLException;

    /** Whether others may change it while this program has it open. */
    boolean isShared();

    /** Whether whoever is connected may change what the store holds. */
    default boolean mayWrite(Connection connection) throws SQLException {
        return true;
    }

    /**
     * Tells others that the log has grown, once the transaction is committed; where nobody else can have the database open
     * there is nobody to tell.
     *
     * @param entry the number of its last entry
     */
    default void announce(Connection connection, long entry) throws SQLException {}

    /** Returns when what was committed would outlive a power cut. */
    void persist(Connection connection) throws SQLException;

    /** Ends a connection, and gives back what it held also where that fails. */
    default void close(Connection connection) throws SQLException {
        connection.close();
    }

    /** The reason that {@code failure} stands for where this database has its own codes for it. */
    Reason reason(SQLException failure);

    /** The exception for the user. */
    default StoreException explain(SQLException failure) {
        Text detail = Text.same(
                String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("?"));
        return new StoreException(reason(failure), place(), detail, failure);
    }

    /** The reasons that both tell by the standard's codes. */
    static Reason standardReason(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "22", "23" -> Reason.UNACCEPTABLE_DATA;
            case "42" -> Reason.ALTERED;
            default -> Reason.FAILED;
        };
    }
}
