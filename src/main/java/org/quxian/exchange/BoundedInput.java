package org.quxian.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with a {@link StopException} where more comes out of a packed document than the limit. */
final class BoundedInput extends FilterInputStream {
    private final DocumentSource source;
    private long left;

    /**
     * @param in the unpacked bytes
     * @param source the document they come from
     */
    BoundedInput(InputStream in, DocumentSource source) {
        super(in);
        this.source = source;
        this.left = source.limits().unpackedBytes();
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(count);
        return count;
    }

    private void count(int read) throws StopException {
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new StopException(source.failure(
                    DocumentComplaint.unpacksTooFar(source.limits().unpackedBytes())));
        }
    }
}
