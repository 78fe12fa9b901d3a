package org.quxian.store;

import java.util.Collections;
import java.util.List;
import org.quxian.store.journal.Template;

/** The SQL of what can be done to tables. */
final class ChangeSql {

    private static final String KEEP_TEXT = """
            INSERT INTO earlier_text (document, number, content, sha256, read_in_at)
                SELECT d.id, 1 + (SELECT COUNT(*) FROM earlier_text t WHERE t.document = d.id), d.content, d.sha256,
                        d.read_in_at
                    FROM document d WHERE d.id = ?""";

    private static final String RETIRE = "UPDATE candidate SET retired = TRUE WHERE id = ?";

    private static final String LEAVE_BEHIND = """
            UPDATE candidate
                SET last_text = (SELECT MAX(t.number) FROM earlier_text t WHERE t.document = candidate.document)
                WHERE retired AND last_text IS NULL AND document = ?""";

    private ChangeSql() {}

    /** A statement with a mark for each of the template's columns. */
    static String of(Template template) {
        String table = template.table();
        List<String> columns = template.columns();
        return switch (template.form()) {
            case INSERT ->
                "INSERT INTO %s (%s) VALUES (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(", ", Collections.nCopies(columns.size(), "?")));
            case UPDATE ->
                "UPDATE %s SET %s = ? WHERE %s = ?"
                        .formatted(
                                table,
                                String.join(" = ?, ", columns.subList(0, columns.size() - 1)),
                                columns.getLast());
            case DELETE -> "DELETE FROM %s WHERE %s = ?".formatted(table, columns.getLast());
            case KEEP_TEXT -> KEEP_TEXT;
            case RETIRE -> RETIRE;
            case LEAVE_BEHIND -> LEAVE_BEHIND;
            case MERGE_TILES -> throw new IllegalArgumentException("more than a statement: " + template);
        };
    }
}
