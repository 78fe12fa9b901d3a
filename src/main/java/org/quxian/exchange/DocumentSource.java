package org.quxian.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.quxian.observation.Fault;
import org.quxian.observation.Text;

/** A document as it came in, and what its reader has to heed: the limits, and whether anybody still waits for it. */
final class DocumentSource {
    private static final int HEAD = 1024;

    private final String name;
    private final byte[] bytes;
    private final DocumentLimits limits;
    private final BooleanSupplier cancelled;

    /**
     * @param name the file's name
     * @param bytes all that is in it
     * @param limits how much of it is read
     * @param cancelled whether nobody waits for it any more
     */
    DocumentSource(String name, byte[] bytes, DocumentLimits limits, BooleanSupplier cancelled) {
        this.name = name;
        this.bytes = bytes;
        this.limits = limits;
        this.cancelled = cancelled;
    }

    String name() {
        return name;
    }

    /** The bytes themselves, not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    DocumentLimits limits() {
        return limits;
    }

    /** The first bytes, a character each. */
    String head() {
        return head(HEAD);
    }

    /** The first {@code length} bytes, a character each. */
    String head(int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }

    /** What the name ends in after its last point, in small letters; empty if there is no point. */
    String extension() {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    /**
     * Goes on, or not.
     *
     * @throws ReadingCancelledException if nobody waits for the document any more
     */
    void checkCancelled() throws ReadingCancelledException {
        if (isCancelled()) {
            throw new ReadingCancelledException(name);
        }
    }

    DataException failure(Text sentence) {
        return new DataException(new Fault(name, sentence));
    }

    DataException failure(Text sentence, Throwable cause) {
        return new DataException(new Fault(name, sentence), cause);
    }
}
