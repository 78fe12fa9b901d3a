package org.quxian.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.quxian.observation.ObservationStatus;
import org.quxian.observation.Text;

/** Rows of an answer in ClickHouse's RowBinary: columns one after another, least byte first. */
final class ClusterRows {

    /** No name is as long; what is, is no answer. */
    private static final int LONGEST = 1 << 16;

    private final InputStream in;

    ClusterRows(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Whether there is another row. */
    boolean next() throws IOException {
        in.mark(1);
        boolean more = in.read() >= 0;
        in.reset();
        return more;
    }

    int octet() throws IOException {
        int value = in.read();
        if (value < 0) {
            throw new EOFException("the answer is cut short");
        }
        return value;
    }

    /** A letter of {@link ObservationStatus}. */
    byte status() throws IOException {
        byte letter = (byte) octet();
        if (ObservationStatus.of(letter).isEmpty()) {
            throw new IOException("there is no status " + letter);
        }
        return letter;
    }

    int integer() throws IOException {
        return (int) bytes(Integer.BYTES);
    }

    long whole() throws IOException {
        return bytes(Long.BYTES);
    }

    private long bytes(int count) throws IOException {
        long value = 0;
        for (int place = 0; place < count; place++) {
            value |= (long) octet() << (Byte.SIZE * place);
        }
        return value;
    }

    String text() throws IOException {
        int length = 0;
        for (int shift = 0; ; shift += 7) {
            int octet = octet();
            length |= (octet & 0x7f) << shift;
            if (octet < 0x80) {
                break;
            }
            if (shift > 14) {
                throw new IOException("the answer holds no name");
            }
        }
        if (length > LONGEST) {
            throw new IOException("the answer holds no name");
        }
        byte[] utf8 = in.readNBytes(length);
        if (utf8.length < length) {
            throw new EOFException("the answer is cut short");
        }
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Two columns: Chinese, English. */
    Text words() throws IOException {
        return new Text(text(), text());
    }
}
