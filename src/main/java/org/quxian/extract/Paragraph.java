package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Span;

/**
 * A paragraph as it reads, each character knowing where it stands in the text: characters are folded, and line breaks are
 * left out. The buffer is filled again for each paragraph and never grows beyond its capacity.
 */
final class Paragraph {
    /** Longer paragraphs are read in pieces. */
    static final int CAPACITY = 1 << 15;

    /** Digits of a longer run are left out: no figure has so many. */
    private static final int LONGEST_RUN = 40;

    private final char[] chars = new char[CAPACITY];
    private final int[] origins = new int[CAPACITY];
    private int length;
    private int run;

    void clear() {
        length = 0;
        run = 0;
    }

    /** The characters; only the first {@link #length()} count. */
    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** Where in the original the character at {@code index} stands. */
    int origin(int index) {
        return origins[index];
    }

    /** Takes in {@code text} from {@code from} to {@code to}; gives the index that it came to, for the buffer may be full. */
    int append(String text, int from, int to) {
        int i = from;
        int at = length;
        while (i < to && at < CAPACITY) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                i = behindBreak(text, i, to);
                continue;
            }
            char folded = Folding.fold(c);
            if (Folding.isNarrowMark(folded)) {
                folded = Folding.widen(folded, at > 0 ? chars[at - 1] : ' ', i + 1 < to ? text.charAt(i + 1) : ' ');
            }
            run = Chars.isDigit(folded) ? run + 1 : 0;
            if (run <= LONGEST_RUN) {
                chars[at] = folded;
                origins[at++] = i;
            }
            i++;
        }
        length = at;
        return i;
    }

    /** The index behind a line break inside a paragraph, and behind the white space around it. */
    private static int behindBreak(String text, int at, int to) {
        int i = at;
        while (i < to && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Parts what was taken in from what comes as the cells of a table. */
    void appendTab() {
        if (length > 0 && length < CAPACITY) {
            chars[length] = '\t';
            origins[length] = origins[length - 1];
            length++;
        }
    }

    /** Gives up what stands from {@code end} on. */
    void cut(int end) {
        length = end;
    }

    /** Whether it has no room left. */
    boolean isFull() {
        return length == CAPACITY;
    }

    /** The pieces of the original that {@code start} to {@code end}, exclusive, stands in. */
    List<Span> spans(int start, int end) {
        if (origins[end - 1] - origins[start] == end - 1 - start) {
            return List.of(new Span(origins[start], origins[end - 1] + 1));
        }
        List<Span> spans = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || origins[i] != origins[i - 1] + 1) {
                spans.add(new Span(origins[from], origins[i - 1] + 1));
                from = i;
            }
        }
        return spans;
    }

    /** The piece of the original from the first to the last character of {@code start} to {@code end}, exclusive. */
    Span hull(int start, int end) {
        int low = origins[start];
        int high = origins[end - 1];
        if (high - low != end - 1 - start) {
            for (int i = start; i < end; i++) {
                low = Math.min(low, origins[i]);
                high = Math.max(high, origins[i]);
            }
        }
        return new Span(low, high + 1);
    }

    String substring(int start, int end) {
        return new String(chars, start, end - start);
    }
}
