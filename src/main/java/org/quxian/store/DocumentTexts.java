package org.quxian.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.quxian.observation.Document;
import org.quxian.observation.Text;
import org.quxian.store.journal.Template;

/**
 * The texts of documents, as they are and as they were: the latter stand in the table {@code earlier_text}.
 *
 * @param present by document
 * @param earlier by document and number
 */
record DocumentTexts(Map<String, String> present, Map<String, String> earlier) {

    static DocumentTexts read(Rows rows, List<Document> documents) throws SQLException {
        Map<String, String> present = new HashMap<>();
        documents.forEach(document -> present.put(document.id(), document.text()));
        Map<String, String> earlier = new HashMap<>();
        rows.read("earlier_text", "document, number", "document, number", row -> {
            earlier.put(key(row.text("document"), row.integer("number")), row.text("content"));
            return true;
        });
        return new DocumentTexts(present, earlier);
    }

    /** The text of {@code document} as it is, or the earlier one with that number. */
    String text(String document, OptionalInt number) throws MalformedRowException {
        String text = number.isPresent() ? earlier.get(key(document, number.getAsInt())) : present.get(document);
        if (text == null) {
            throw new MalformedRowException(
                    "last_text", new Text("没有它所在的那一版原文。", "There is no such earlier text of its document."));
        }
        return text;
    }

    private static String key(String document, int number) {
        return number + " " + document;
    }

    /** Keeps the texts of documents that are about to get another one. */
    static void keep(Writing writing, List<String> documents) throws SQLException {
        Batch.each(writing, new Template(Template.Form.KEEP_TEXT, "earlier_text", List.of("document")), documents);
    }
}
