package org.quxian.store;

import java.sql.SQLException;
import java.util.Optional;
import org.quxian.observation.Scope;

/** Whose figure it is, as the columns {@code scope}, {@code subject_zh} and {@code subject_en}. */
final class ScopeColumns {

    static final String NAMES = "scope, subject_zh, subject_en";

    private ScopeColumns() {}

    static void write(Batch batch, Scope scope) throws SQLException {
        batch.word(scope.kind()).words(scope.subject());
    }

    static Scope read(Row row) throws SQLException, MalformedRowException {
        Scope.Kind kind = row.word("scope", Scope.Kind.class);
        return new Scope(
                kind, kind == Scope.Kind.AREA ? row.optionalWords("subject") : Optional.of(row.words("subject")));
    }
}
