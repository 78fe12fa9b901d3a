package org.quxian.store.secret;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Makes bytes fewer before they are encrypted: afterwards nothing can. */
final class Shrinking {

    /** As for backups: more is a bomb. */
    private static final long MOST_TIMES = 200;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    private Shrinking() {}

    static byte[] shrink(byte[] plain) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 13];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    static byte[] grow(byte[] shrunk) throws HiddenException {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(shrunk);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 13];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                out.write(buffer, 0, count);
                if ((count == 0 && !inflater.finished()) || out.size() > ALWAYS_ALLOWED + MOST_TIMES * shrunk.length) {
                    throw new HiddenException("not what was shrunk");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new HiddenException("not what was shrunk", e);
        }
    }
}
