package org.quxian.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Document;
import org.quxian.observation.Text;

/**
 * What speed and robustness are measured on: the annotated texts and the shipped bulletins, dense with figures.
 *
 * @param shipped the names and rules of the reader
 * @param texts the texts, each as it stands
 */
record Corpus(ShippedData shipped, List<String> texts) {
    /** When texts of this corpus that are made by a test are published. */
    static final LocalDate DAY = LocalDate.of(2021, 8, 12);

    static Corpus read() throws Exception {
        ShippedData shipped = ShippedData.read(DataFolder.bundled());
        List<String> texts = new ArrayList<>();
        for (AnnotatedText text : AnnotatedText.of("index-a.csv")) {
            texts.add(text.document().text());
        }
        for (Document bulletin : shipped.dataset().documents()) {
            texts.add(bulletin.text());
        }
        return new Corpus(shipped, texts);
    }

    Extractor extractor() {
        return new Extractor(shipped.dataset().catalogue(), shipped.rules());
    }

    /** All texts, over and over, up to a length. */
    String text(int characters) {
        String all = String.join("\n\n", texts) + "\n\n";
        return all.repeat(characters / all.length() + 1).substring(0, characters);
    }

    /** A document of {@code text}, published on {@link #DAY}. */
    static Document document(String text) {
        return new Document("text", Text.same("text"), Optional.empty(), Optional.of(DAY), text);
    }
}
