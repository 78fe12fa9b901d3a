package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.ReportableException;

/** Whatever is wrong with a document, the answer is a clean text or a sentence. */
class BrokenDocumentsTest {
    private static final int ROUNDS = 300;

    static List<Arguments> wholes() throws IOException {
        return List.of(
                Arguments.of("bulletin.txt", DocumentSamples.bytes("bulletin.txt")),
                Arguments.of("bulletin.gb18030.txt", DocumentSamples.bytes("bulletin.gb18030.txt")),
                Arguments.of("page.html", DocumentSamples.bytes("page.html")),
                Arguments.of("word.docx", WordSamples.bulletin()),
                Arguments.of("pdf.pdf", PdfSamples.bulletin()),
                Arguments.of("locked.pdf", PdfSamples.locked("")));
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void aDocumentWithBytesChangedAnswers(String name, byte[] whole) {
        Random random = new Random(615);
        List<String> surprises = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] broken = whole.clone();
            for (int i = random.nextInt(20); i >= 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            answer(name, broken).ifPresent(surprises::add);
        }
        assertThat(surprises).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a", "-"})
    void randomBytesAnswer(String name) {
        Random random = new Random(710);
        List<String> surprises = new ArrayList<>();
        for (String start : List.of("", "%PDF-1.7\n", "PK\u0003\u0004", "<html>", "\u00ff\u00fe")) {
            for (int length = 0; length < 3_000; length += 61) {
                byte[] bytes = new byte[length + start.length()];
                random.nextBytes(bytes);
                System.arraycopy(start.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, start.length());
                answer(name, bytes).ifPresent(surprises::add);
            }
        }
        assertThat(surprises).isEmpty();
    }

    /** What is not as it should be with the answer to a document. */
    private static Optional<String> answer(String name, byte[] bytes) {
        try {
            DocumentText document = DocumentSamples.read(name, bytes);
            boolean clean = document.text().chars().noneMatch(c -> c == 0 || c == '\r')
                    && document.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)
                    && !document.title().isBlank();
            return clean ? Optional.empty() : Optional.of(document.toString());
        } catch (ReportableException sentence) {
            return sentence.sentence().zh().startsWith(name + "：")
                    ? Optional.empty()
                    : Optional.of(sentence.toString());
        } catch (RuntimeException | Error surprise) {
            return Optional.of(surprise.toString());
        }
    }
}
