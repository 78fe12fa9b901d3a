package org.quxian.extract;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.fuzz.Cost;
import org.quxian.observation.Document;

/** Whatever a text says, every figure found in it stands where it says that it stands, and no two stand in one place. */
class ExtractorFuzzTest {
    private static final Extractor EXTRACTOR = extractor();
    private static final List<String> PIECES = pieces();

    private static Extractor extractor() {
        try {
            ShippedData shipped = ShippedData.read(DataFolder.bundled());
            return new Extractor(shipped.dataset().catalogue(), shipped.rules());
        } catch (DataException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Words that mean something to the reader, a line each; {@code \n} and {@code \t} stand for what they usually do. */
    private static List<String> pieces() {
        try (InputStream file = ExtractorFuzzTest.class.getResourceAsStream("pieces.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(piece -> piece.replace("\\n", "\n").replace("\\t", "\t"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The input is a text in UTF-8. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/texts.dict")
    @FuzzTest
    void text(byte[] bytes) {
        reads(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Every byte of the input is a word that means something to the reader. */
    @FuzzTest
    void words(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte next : bytes) {
            text.append(PIECES.get(Byte.toUnsignedInt(next) % PIECES.size()));
        }
        reads(text.toString());
    }

    private static void reads(String text) {
        Document document = Corpus.document(text);
        Cost.within(() -> Quoting.assertQuoted(document, EXTRACTOR.extract(document)));
    }
}
