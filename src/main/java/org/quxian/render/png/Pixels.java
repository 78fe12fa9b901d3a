package org.quxian.render.png;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The pixels of an image, whatever way they are kept. */
public final class Pixels {
    private static final int BYTES = 3;

    private Pixels() {}

    /** A row from the left, three bytes a pixel: red, green, blue. */
    static byte[] row(BufferedImage image, int y) {
        int[] colours = image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
        byte[] row = new byte[colours.length * BYTES];
        int at = 0;
        for (int colour : colours) {
            row[at++] = (byte) (colour >> 16);
            row[at++] = (byte) (colour >> 8);
            row[at++] = (byte) colour;
        }
        return row;
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
        for (int y = 0; y < image.getHeight(); y++) {
            digest.update(row(image, y));
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
