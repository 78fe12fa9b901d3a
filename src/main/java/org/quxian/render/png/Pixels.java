package org.quxian.render.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The pixels of an image, whatever way they are kept. */
public final class Pixels {
    private static final int BYTES = 3;

    /** Pixels that go into a digest at once. */
    private static final int AT_ONCE = 1 << 16;

    private Pixels() {}

    /** All pixels row by row, red, green and blue in the lowest three bytes of each; not to be changed. */
    static int[] colours(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return image.getType() == BufferedImage.TYPE_INT_RGB
                        && image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                        && buffer.getSize() == width * height
                ? buffer.getData()
                : image.getRGB(0, 0, width, height, null, 0, width);
    }

    /**
     * The SHA-256 of what is seen: the size and every colour. It stays the same when a file is packed anew without loss,
     * and changes with a single pixel.
     */
    public static String digest(BufferedImage image) {
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(8)
                .putInt(image.getWidth())
                .putInt(image.getHeight())
                .array());
        int[] colours = colours(image);
        byte[] bytes = new byte[Math.min(colours.length, AT_ONCE) * BYTES];
        for (int from = 0; from < colours.length; from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, colours.length);
            int at = 0;
            for (int index = from; index < to; index++) {
                int colour = colours[index];
                bytes[at++] = (byte) (colour >> 16);
                bytes[at++] = (byte) (colour >> 8);
                bytes[at++] = (byte) colour;
            }
            digest.update(bytes, 0, at);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A fresh SHA-256, which every Java has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
