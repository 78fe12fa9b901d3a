package org.quxian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.quxian.observation.Document;
import org.quxian.observation.Text;

/** The table {@code document}. */
final class DocumentTable {

    private DocumentTable() {}

    /**
     * Writes documents.
     *
     * @param readInAt when the program took them in
     */
    static void write(Connection connection, List<Document> documents, Instant readInAt) throws SQLException {
        Batch.write(
                connection,
                "document",
                "id, position, title_zh, title_en, publisher_zh, publisher_en, published, content, sha256, read_in_at",
                documents,
                (batch, position, document) -> batch.text(document.id())
                        .integer(position)
                        .words(document.title())
                        .words(document.publisher())
                        .date(document.published())
                        .text(document.text())
                        .text(Sha256.of(document.text()))
                        .time(readInAt)
                        .add());
    }

    static List<Document> read(Rows rows) throws SQLException {
        return rows.read("document", "id", "position, id", DocumentTable::document);
    }

    /** Reads every document only to find those whose text is not the one that was written. */
    static void checkTexts(Rows rows) throws SQLException {
        rows.read("document", "id", "position, id", row -> {
            if (!row.text("sha256").equals(Sha256.of(row.text("content")))) {
                throw new MalformedRowException(
                        "sha256",
                        new Text(
                                "全文与读入时的校验值不符，可能被改动过。",
                                "The text does not have the fingerprint that it had when it was read in; it may have"
                                        + " been changed."));
            }
            return true;
        });
    }

    private static Document document(Row row) throws SQLException, MalformedRowException {
        return new Document(
                row.text("id"),
                row.words("title"),
                row.optionalWords("publisher"),
                row.optionalDate("published"),
                row.text("content"));
    }
}
