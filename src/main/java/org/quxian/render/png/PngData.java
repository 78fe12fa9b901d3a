package org.quxian.render.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * The pixels of an image as the data of a PNG file: 8 bits a colour, three colours, rows filtered (PNG, section 9) so that
 * what repeats the pixel above or the one before becomes zeros.
 */
final class PngData {
    private static final int BYTES = 3;
    private static final byte SUB = 1;
    private static final byte UP = 2;

    private final int width;
    private final RunDeflater deflater = new RunDeflater();
    private final byte[] filtered;
    private final byte[] zeros;

    private PngData(int width) {
        this.width = width;
        this.filtered = new byte[width * BYTES + 1];
        this.zeros = new byte[width * BYTES];
    }

    /** The data of {@code image}; what it has of transparency is left out. */
    static byte[] of(BufferedImage image) {
        PngData data = new PngData(image.getWidth());
        int[] above = new int[image.getWidth()];
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            read(image, y, row);
            data.row(row, above);
            int[] spare = above;
            above = row;
            row = spare;
        }
        return data.deflater.finish();
    }

    private static void read(BufferedImage image, int y, int[] row) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && buffer.getSize() == image.getWidth() * image.getHeight()) {
            System.arraycopy(buffer.getData(), y * row.length, row, 0, row.length);
        } else {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    private void row(int[] row, int[] above) {
        if (Arrays.equals(row, above)) {
            filtered[0] = UP;
            deflater.write(filtered, 1);
            deflater.writeZeros(zeros, zeros.length);
            return;
        }
        boolean up = prefersUp(row, above);
        filtered[0] = up ? UP : SUB;
        int at = 1;
        int before = 0;
        for (int x = 0; x < width; x++) {
            int colour = row[x];
            int base = up ? above[x] : before;
            before = colour;
            filtered[at] = (byte) ((colour >> 16) - (base >> 16));
            filtered[at + 1] = (byte) ((colour >> 8) - (base >> 8));
            filtered[at + 2] = (byte) (colour - base);
            at += BYTES;
        }
        deflater.write(filtered, filtered.length);
    }

    /** Whether more pixels equal the one above than the one before. */
    private boolean prefersUp(int[] row, int[] above) {
        int balance = 0;
        for (int x = 1; x < width; x++) {
            balance += (row[x] == above[x] ? 1 : 0) - (row[x] == row[x - 1] ? 1 : 0);
        }
        return balance >= 0;
    }
}
