package org.quxian.extract;

import java.util.Arrays;

/**
 * Measures whether a text was pasted out of a narrow column, where nearly all lines are equally short and are broken
 * anywhere. Widths are counted as printed: a Chinese character is as wide as two Latin ones.
 */
final class ColumnWidth {
    /** The text is in no narrow column. */
    static final int NONE = 0;

    private static final int SAMPLE = 200;
    private static final int SAMPLE_CHARACTERS = 20_000;
    private static final int FEWEST = 6;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 48;
    private static final int SLACK = 3;

    private ColumnWidth() {}

    /** The width of the column that {@code text} fills; {@link #NONE} where it fills none. */
    static int of(String text) {
        int[] widths = new int[SAMPLE];
        int count = 0;
        int closed = 0;
        Lines lines = new Lines(text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS)));
        for (Line line = lines.next(); line != null && count < SAMPLE; line = lines.next()) {
            if (line.tabular()) {
                return NONE;
            }
            widths[count++] = width(text, line);
            closed += Chars.endsSentence(text.charAt(line.end() - 1)) ? 1 : 0;
        }
        if (count < FEWEST || closed * 2 > count) {
            return NONE;
        }
        int[] sorted = Arrays.copyOf(widths, count);
        Arrays.sort(sorted);
        int width = sorted[count * 7 / 10];
        int full = 0;
        for (int each : sorted) {
            full += Math.abs(each - width) <= SLACK ? 1 : 0;
        }
        return width >= NARROWEST && width <= WIDEST && full * 2 >= count ? width : NONE;
    }

    /** Whether {@code line} fills a column of {@code width}. */
    static boolean isFull(String text, Line line, int width) {
        return width(text, line) >= width - SLACK;
    }

    private static int width(String text, Line line) {
        int width = 0;
        for (int i = line.start(); i < line.end() && width <= 2 * WIDEST; i++) {
            width += text.charAt(i) < 0x2e80 ? 1 : 2;
        }
        return width;
    }
}
