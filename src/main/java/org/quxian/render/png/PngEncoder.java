package org.quxian.render.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Images as PNG, 8 bits a colour, opaque. The same image gives the same bytes. Charts are mostly page, so a row that
 * repeats the one above costs next to nothing.
 */
public final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BYTES = 3;
    private static final int LEVEL = 6;
    private static final byte SUB = 1;
    private static final byte UP = 2;

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
        new PngChunk("IDAT", pixels(image)).writeTo(out);
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

    private static byte[] pixels(BufferedImage image) {
        int width = image.getWidth();
        byte[] above = new byte[width * BYTES];
        byte[] filtered = new byte[width * BYTES + 1];
        Deflater deflater = new Deflater(LEVEL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int y = 0; y < image.getHeight(); y++) {
            byte[] row = Pixels.row(image, y);
            filter(row, above, filtered);
            deflater.setInput(filtered);
            drain(deflater, buffer, out);
            above = row;
        }
        deflater.finish();
        drain(deflater, buffer, out);
        deflater.end();
        return out.toByteArray();
    }

    private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream out) {
        for (int made = deflater.deflate(buffer); made > 0; made = deflater.deflate(buffer)) {
            out.write(buffer, 0, made);
        }
    }

    /** The difference to the row above where it is the same row, else to the pixel before. */
    private static void filter(byte[] row, byte[] above, byte[] filtered) {
        if (Arrays.equals(row, above)) {
            Arrays.fill(filtered, (byte) 0);
            filtered[0] = UP;
            return;
        }
        filtered[0] = SUB;
        System.arraycopy(row, 0, filtered, 1, BYTES);
        for (int index = BYTES; index < row.length; index++) {
            filtered[index + 1] = (byte) (row[index] - row[index - BYTES]);
        }
    }
}
