package org.quxian.extract;

import org.jspecify.annotations.Nullable;

/** Finds the lines of a text one after the other; what is behind is not kept. */
final class Lines {
    private static final String INNER = "，。；、“";
    private static final String CLAUSES = "，。；";

    private final String text;
    private int at;

    Lines(String text) {
        this.text = text;
    }

    /** The next line that is not blank; null at the end of the text. */
    @Nullable
    Line next() {
        int from = at;
        int breaks = 0;
        int begin = from;
        int start = from;
        while (start < text.length() && Chars.isBlank(text.charAt(start))) {
            if (isBreak(start)) {
                breaks++;
                begin = start + 1;
            }
            start++;
        }
        at = start;
        return start == text.length() ? null : line(start, from == 0, breaks > 1, start - begin > 1);
    }

    private Line line(int start, boolean first, boolean gap, boolean indented) {
        boolean prose = false;
        boolean wide = false;
        boolean clauses = false;
        int parts = 0;
        int end = start;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                break;
            }
            if (Chars.isBlank(c)) {
                continue;
            }
            if (i > end) {
                parts++;
                wide |= i - end > 1 || text.charAt(end) == '\t';
            }
            end = i + 1;
            if (!Chars.isHan(c)) {
                prose |= INNER.indexOf(c) >= 0;
                clauses |= CLAUSES.indexOf(c) >= 0;
            }
        }
        at = i;
        return new Line(start, end, first, gap, indented, prose, !clauses && (wide || (parts > 1 && !prose)));
    }

    private boolean isBreak(int index) {
        char c = text.charAt(index);
        boolean pair = c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return c == '\n' || (c == '\r' && !pair);
    }
}
