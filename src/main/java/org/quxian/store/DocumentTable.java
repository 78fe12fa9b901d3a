package org.quxian.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.quxian.observation.Document;
import org.quxian.observation.Text;
import org.quxian.store.journal.Fingerprint;

/** The table {@code document}. */
final class DocumentTable {

    private static final String CONTENTS =
            "title_zh, title_en, publisher_zh, publisher_en, published, file_name, content, sha256, read_in_at";

    private DocumentTable() {}

    /**
     * Writes documents behind those that there are.
     *
     * @param readInAt when the program took them in
     */
    static void write(Writing writing, List<Document> documents, Instant readInAt) throws SQLException {
        int first = Batch.next(writing, "document");
        Batch.write(writing, "document", "id, position, " + CONTENTS, documents, (batch, position, document) -> {
            batch.text(document.id()).integer(first + position);
            write(batch, document, readInAt);
            batch.add();
        });
    }

    /** Gives documents that there are another text; the one that they had is kept as an earlier one. */
    static void replace(Writing writing, List<Document> documents, Instant readInAt) throws SQLException {
        List<String> ids = documents.stream().map(Document::id).toList();
        DocumentTexts.keep(writing, ids);
        CandidateTables.leaveBehind(writing, ids);
        Batch.replace(writing, "document", CONTENTS, "id", documents, (batch, position, document) -> {
            write(batch, document, readInAt);
            batch.text(document.id()).add();
        });
    }

    private static void write(Batch batch, Document document, Instant readInAt) throws SQLException {
        batch.words(document.title())
                .words(document.publisher())
                .date(document.published())
                .text(document.file())
                .text(document.text())
                .text(Fingerprint.of(document.text()))
                .time(readInAt);
    }

    static List<Document> read(Rows rows) throws SQLException {
        return rows.read("document", "id", "position, id", DocumentTable::document);
    }

    /** Reads every text only to find those that are not as they were written. */
    static void checkTexts(Rows rows) throws SQLException {
        checkTexts(rows, "document", "id");
        checkTexts(rows, "earlier_text", "document, number");
    }

    private static void checkTexts(Rows rows, String table, String key) throws SQLException {
        rows.read(table, key, key, row -> {
            if (!row.text("sha256").equals(Fingerprint.of(row.text("content")))) {
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
                row.optionalText("file_name"),
                row.text("content"));
    }
}
