package org.quxian.extract;

import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a text whose paragraphs are broken anywhere, with a blank line between paragraphs: the lines of one
 * paragraph count as one. In any other text each line is itself.
 */
final class Blocks {
    private static final int FEWEST = 6;
    private static final int SAMPLE = 200;
    private static final int SAMPLE_CHARACTERS = 20_000;
    private static final int LONGEST = 32;
    private static final int MOST = 4000;
    private static final String MARKS = "#|*-—●◎■◆•★☆▲△①②③④⑤⑥⑦⑧⑨⑩";

    private final String text;
    private final Lines lines;
    private final boolean broken;
    private @Nullable Line ahead;

    Blocks(String text) {
        this.text = text;
        lines = new Lines(text);
        broken = isBroken(text);
    }

    /** The next line, or the next lines that belong together; null at the end of the text. */
    @Nullable
    Line next() {
        Line line = ahead != null ? ahead : lines.next();
        ahead = null;
        if (line == null || !broken || isMarked(text, line)) {
            return line;
        }
        Line whole = line;
        Line next = lines.next();
        while (next != null && belongs(whole, next)) {
            boolean prose = whole.prose() || next.prose();
            whole = new Line(whole.start(), next.end(), whole.first(), whole.gap(), whole.indented(), prose, false);
            next = lines.next();
        }
        ahead = next;
        return whole;
    }

    private boolean belongs(Line whole, Line next) {
        return !next.gap()
                && !next.indented()
                && !whole.tabular()
                && !next.tabular()
                && next.end() - whole.start() < MOST
                && !isMarked(text, next);
    }

    private static boolean isMarked(String text, Line line) {
        return MARKS.indexOf(text.charAt(line.start())) >= 0;
    }

    /** Whether most lines are short, hold sentences, and break off where no sentence ends. */
    private static boolean isBroken(String text) {
        Lines lines = new Lines(text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS)));
        int pairs = 0;
        int open = 0;
        int prose = 0;
        int count = 0;
        Line last = null;
        for (Line line = lines.next(); line != null && count < SAMPLE; line = lines.next()) {
            if (line.length() > LONGEST) {
                return false;
            }
            count++;
            prose += line.prose() ? 1 : 0;
            if (last != null && !line.gap()) {
                pairs++;
                boolean ends = "。！？；：:”".indexOf(text.charAt(last.end() - 1)) >= 0;
                open += line.indented() || ends ? 0 : 1;
            }
            last = line;
        }
        return pairs >= FEWEST && open * 3 >= pairs * 2 && prose * 5 >= count * 2;
    }
}
