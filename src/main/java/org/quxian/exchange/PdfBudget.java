package org.quxian.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.quxian.observation.Text;

/** What reading one PDF may cost. Whoever takes more than there is, or anything once it is cancelled, is stopped. */
final class PdfBudget {
    /** What any file may take; fonts with all of Chinese take a good part of it. */
    private static final long LEAST_STEPS = 1_000_000;

    /** What each byte of a file may take besides; packed pages take some ten. */
    private static final long STEPS_A_BYTE = 100;

    private final DocumentSource source;
    private final int most;
    private long bytes;
    private long steps;

    PdfBudget(DocumentSource source) {
        this.source = source;
        this.bytes = source.limits().unpackedBytes();
        long bySize = LEAST_STEPS + STEPS_A_BYTE * source.bytes().length;
        this.most = (int) Math.min(source.limits().steps(), bySize);
        this.steps = most;
    }

    /** Takes so many unpacked bytes. */
    void takeBytes(long count) throws StopException {
        bytes -= count;
        check(bytes, DocumentComplaint.unpacksTooFar(source.limits().unpackedBytes()));
    }

    /** Takes so many steps: what a page draws, and what its fonts map. */
    void takeSteps(long count) throws StopException {
        steps -= count;
        check(steps, DocumentComplaint.tooManySteps(most));
    }

    /** Takes a step for every character that a font's table maps; there are not more than Unicode has. */
    void takeMappings(long count) throws StopException {
        takeSteps(count > Character.MAX_CODE_POINT ? Integer.MAX_VALUE : count);
    }

    /** Passes bytes on to {@code out} and takes each. */
    OutputStream counting(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                takeBytes(1);
                out.write(b);
            }

            @Override
            public void write(byte[] buffer, int offset, int length) throws IOException {
                takeBytes(length);
                out.write(buffer, offset, length);
            }
        };
    }

    private void check(long left, Text complaint) throws StopException {
        if (left < 0) {
            throw new StopException(source.failure(complaint));
        }
        if (source.isCancelled()) {
            throw new StopException(new ReadingCancelledException(source.name()));
        }
    }
}
