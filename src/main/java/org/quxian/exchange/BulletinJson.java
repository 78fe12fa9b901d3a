package org.quxian.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Document;
import org.quxian.observation.Text;

/**
 * The shape of a file in {@code documents}, beside which its text stands under the same name with {@code .txt}.
 *
 * @param origin how the text came to be, for whoever reads the file; the program shows the publisher
 * @param figures each a {@link FigureJson}, bound one by one so that a bad one does not lose the others
 */
record BulletinJson(
        String id,
        Text title,
        Optional<Text> publisher,
        Optional<LocalDate> published,
        Text origin,
        List<JsonNode> figures) {

    Document document(String text) {
        return new Document(id, title, publisher, published, text);
    }
}
