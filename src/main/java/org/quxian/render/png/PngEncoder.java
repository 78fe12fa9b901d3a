package org.quxian.render.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Images as PNG, 8 bits a colour, opaque. The same image gives the same bytes. Charts are mostly page, so a row that
 * repeats the one above costs next to nothing.
 */
public final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PngEncoder() {}

    /** Whether {@code bytes} begin as every PNG file does. */
    public static boolean isPng(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** How many bytes {@link #isPng} looks at. */
    public static int signatureLength() {
        return SIGNATURE.length;
    }

    /**
     * {@code image} as the bytes of a PNG file.
     *
     * @param image the image; what it has of transparency is left out
     * @param extras chunks that stand before the pixels
     */
    public static byte[] encode(BufferedImage image, List<PngChunk> extras) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        header(image).writeTo(out);
        extras.forEach(chunk -> chunk.writeTo(out));
        new PngChunk("IDAT", PngData.of(image)).writeTo(out);
        new PngChunk("IEND", new byte[0]).writeTo(out);
        return out.toByteArray();
    }

    private static PngChunk header(BufferedImage image) {
        byte bits = 8;
        byte trueColour = 2;
        return new PngChunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(image.getWidth())
                        .putInt(image.getHeight())
                        .put(bits)
                        .put(trueColour)
                        .array());
    }
}
