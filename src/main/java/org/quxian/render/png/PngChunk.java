package org.quxian.render.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * One chunk of a PNG file.
 *
 * @param type its four letters: iTXt
 * @param data what it holds, which is not copied
 */
@SuppressWarnings("ArrayRecordComponent") // Chunks are never compared.
public record PngChunk(String type, byte[] data) {
    private static final double MM_PER_METRE = 1000;
    private static final double MM_PER_INCH = 25.4;

    /** How many pixels there are to the metre at {@code dpi}, as programs that place pictures on paper read it. */
    public static PngChunk resolution(double dpi) {
        int perMetre = (int) Math.round(dpi * MM_PER_METRE / MM_PER_INCH);
        byte metre = 1;
        return new PngChunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(perMetre)
                        .putInt(perMetre)
                        .put(metre)
                        .array());
    }

    /** Its check sum over type and data. */
    int crc() {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return (int) crc.getValue();
    }

    void writeTo(ByteArrayOutputStream out) {
        try (DataOutputStream data = new DataOutputStream(out)) {
            data.writeInt(data().length);
            data.writeBytes(type);
            data.write(data());
            data.writeInt(crc());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }
}
