package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;

/** Sample documents, and what reading them gives. */
final class DocumentSamples {
    private DocumentSamples() {}

    /** A sample that is kept as a file. */
    static byte[] bytes(String name) throws IOException {
        try (InputStream in = DocumentSamples.class.getResourceAsStream("documents/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    /** The text that a sample should give, kept as a file in UTF-8. */
    static String golden(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static DocumentText read(String name, byte[] bytes) throws DataException, ReadingCancelledException {
        return read(name, bytes, DocumentLimits.STANDARD);
    }

    static DocumentText read(String name, byte[] bytes, DocumentLimits limits)
            throws DataException, ReadingCancelledException {
        return new DocumentReader(limits).read(name, new ByteArrayInputStream(bytes), () -> false);
    }

    /** What is said of a document that is not read. */
    static DataException refusal(String name, byte[] bytes) {
        return refusal(name, bytes, DocumentLimits.STANDARD);
    }

    static DataException refusal(String name, byte[] bytes, DocumentLimits limits) {
        return Assertions.catchThrowableOfType(DataException.class, () -> read(name, bytes, limits));
    }
}
