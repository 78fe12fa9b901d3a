package org.quxian.render.png;

import java.awt.image.BufferedImage;
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

    private PngData(int width) {
        this.width = width;
    }

    /** The data of {@code image}; what it has of transparency is left out. */
    static byte[] of(BufferedImage image) {
        int width = image.getWidth();
        PngData data = new PngData(width);
        int[] all = Pixels.colours(image);
        data.first(all);
        for (int y = 1; y < image.getHeight(); y++) {
            data.row(all, y * width);
        }
        return data.deflater.finish();
    }

    /** The first row, above which there is nothing. */
    private void first(int[] all) {
        int[] two = new int[2 * width];
        System.arraycopy(all, 0, two, width, width);
        row(two, width);
    }

    /** The row that begins at {@code start}. What is as it was is passed over in one step: a chart is nearly all of that. */
    private void row(int[] all, int start) {
        int end = start + width;
        int above = differing(all, start + 1, end, width);
        boolean up = above == 0 || above <= differing(all, start + 1, end, 1);
        deflater.write(up ? UP : SUB);
        int at = start;
        if (!up) {
            write(all[at], 0);
            at++;
        }
        int back = up ? width : 1;
        while (at < end) {
            int same = same(all, at, end, back);
            deflater.writeZeros(same * BYTES);
            at += same;
            for (; at < end && all[at] != all[at - back]; at++) {
                write(all[at], all[at - back]);
            }
        }
        deflater.endRun();
    }

    private void write(int colour, int base) {
        deflater.write((colour >> 16) - (base >> 16));
        deflater.write((colour >> 8) - (base >> 8));
        deflater.write(colour - base);
    }

    /** How many pixels from {@code at} on are as the one {@code back} before them. */
    private static int same(int[] all, int at, int end, int back) {
        int same = Arrays.mismatch(all, at, end, all, at - back, end - back);
        return same < 0 ? end - at : same;
    }

    /** How many pixels are not as the one {@code back} before them. */
    private static int differing(int[] all, int from, int end, int back) {
        int differing = 0;
        for (int at = from; at < end; ) {
            at += same(all, at, end, back);
            for (; at < end && all[at] != all[at - back]; at++) {
                differing++;
            }
        }
        return differing;
    }
}
