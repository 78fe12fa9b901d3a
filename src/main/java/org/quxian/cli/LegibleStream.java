package org.quxian.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.quxian.observation.Legible;

/** UTF-8 on its way to a terminal, which would obey control characters in names and sentences out of files. */
final class LegibleStream extends FilterOutputStream {
    private static final int MOST_WAITING = 1 << 16;
    private static final int LONGEST_LETTER = 4;

    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

    LegibleStream(OutputStream terminal) {
        super(terminal);
    }

    @Override
    public void write(int one) throws IOException {
        waiting.write(one);
        if (one == '\n' || (waiting.size() > MOST_WAITING && one >= 0 && one < 0x80)) {
            pass();
        }
    }

    @Override
    public void flush() throws IOException {
        if (isBetweenLetters(waiting.toByteArray())) {
            pass();
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        pass();
        out.close();
    }

    private void pass() throws IOException {
        out.write(Legible.of(waiting.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        waiting.reset();
    }

    /** Whether the last letter, or end of a line, is whole; what is no UTF-8 at all does not wait for ever. */
    private static boolean isBetweenLetters(byte[] bytes) {
        for (int back = 1; back <= Math.min(LONGEST_LETTER, bytes.length); back++) {
            int one = bytes[bytes.length - back] & 0xFF;
            if (one < 0x80) {
                return back > 1 || one != '\r';
            }
            if (one >= 0xC0) {
                int length = one >= 0xF0 ? 4 : one >= 0xE0 ? 3 : 2;
                return back >= length;
            }
        }
        return true;
    }
}
