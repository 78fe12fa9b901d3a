package org.quxian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a commit, in the order in which its parts refer to each other.
 *
 * @param connection inside a transaction
 * @param commit the commit
 */
record CommitWriter(Connection connection, Commit commit) {

    void write() throws SQLException {
        DocumentTable.write(connection, all(Change.AddDocument.class, Change.AddDocument::document), commit.at());
        CandidateTables.retire(connection, all(Change.RetireCandidate.class, Change.RetireCandidate::candidate));
        DocumentTable.replace(
                connection, all(Change.ReplaceDocument.class, Change.ReplaceDocument::document), commit.at());
        CatalogueTables.writeIndicators(connection, all(Change.AddIndicator.class, Change.AddIndicator::indicator));
        CandidateTables.write(connection, all(Change.AddCandidate.class, Change.AddCandidate::candidate));
        CandidateTables.replace(connection, all(Change.ReplaceCandidate.class, Change.ReplaceCandidate::candidate));
        ObservationTables.remove(connection, all(Change.Fall.class, Change.Fall::observation));
        ObservationTables.remove(
                connection, all(Change.Stand.class, stand -> stand.observation().id()));
        ObservationTables.write(connection, all(Change.Stand.class, Change.Stand::observation));
        LogTable.write(connection, commit.entries());
    }

    private <C extends Change, T> List<T> all(Class<C> kind, Function<C, T> part) {
        return commit.changes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(part)
                .toList();
    }
}
