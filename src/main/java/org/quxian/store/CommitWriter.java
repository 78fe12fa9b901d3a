package org.quxian.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a commit, in the order in which its parts refer to each other.
 *
 * @param writing inside a transaction
 * @param commit the commit
 */
record CommitWriter(Writing writing, Commit commit) {

    void write() throws SQLException {
        DocumentTable.write(writing, all(Change.AddDocument.class, Change.AddDocument::document), commit.at());
        CandidateTables.retire(writing, all(Change.RetireCandidate.class, Change.RetireCandidate::candidate));
        DocumentTable.replace(
                writing, all(Change.ReplaceDocument.class, Change.ReplaceDocument::document), commit.at());
        CatalogueTables.writeIndicators(writing, all(Change.AddIndicator.class, Change.AddIndicator::indicator));
        CandidateTables.write(writing, all(Change.AddCandidate.class, Change.AddCandidate::candidate));
        CandidateTables.replace(writing, all(Change.ReplaceCandidate.class, Change.ReplaceCandidate::candidate));
        ObservationTables.remove(writing, all(Change.Fall.class, Change.Fall::observation));
        ObservationTables.remove(
                writing, all(Change.Stand.class, stand -> stand.observation().id()));
        ObservationTables.write(writing, all(Change.Stand.class, Change.Stand::observation));
        LogTable.write(writing, commit.entries());
    }

    private <C extends Change, T> List<T> all(Class<C> kind, Function<C, T> part) {
        return commit.changes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(part)
                .toList();
    }
}
