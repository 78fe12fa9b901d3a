package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Span;

/**
 * A text as it reads: full-width digits and signs folded, and lines that the page's layout broke joined again, each
 * character knowing where it stands in the original.
 *
 * <p>Paragraphs end in {@code \n}. Where another paragraph was laid between the halves of a sentence, the halves are put
 * together and that paragraph follows.
 */
final class Flow {
    private static final String CLOSERS = "。！？；：…”’》）!?;:.)」』】";
    private static final String INNER = "，。；、：“";
    private static final int LONG_LINE = 34;

    private final char[] chars;
    private final int[] origins;
    private int length;

    private Flow(int capacity) {
        chars = new char[capacity];
        origins = new int[capacity];
    }

    /** Reads {@code text}; linear in its length. */
    static Flow of(String text) {
        Flow flow = new Flow(text.length() + 1);
        List<Line> lines = lines(text);
        Bigrams bigrams = new Bigrams(text);
        boolean[] used = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (used[i]) {
                continue;
            }
            int last = i;
            flow.append(text, lines.get(i));
            used[i] = true;
            int next = continuation(text, lines, used, last, bigrams);
            while (next >= 0) {
                flow.append(text, lines.get(next));
                used[next] = true;
                last = next;
                next = continuation(text, lines, used, last, bigrams);
            }
            flow.end(lines.get(last).end());
        }
        return flow;
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

    /** The pieces of the original that {@code start} to {@code end}, exclusive, stands in. */
    List<Span> spans(int start, int end) {
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

    String substring(int start, int end) {
        return new String(chars, start, end - start);
    }

    private void append(String text, Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            chars[length] = fold(text.charAt(i));
            origins[length++] = i;
        }
    }

    private void end(int origin) {
        chars[length] = '\n';
        origins[length++] = origin;
    }

    /** The line that goes on where line {@code last} breaks off; -1 where it does not break off. */
    private static int continuation(String text, List<Line> lines, boolean[] used, int last, Bigrams bigrams) {
        if (!breaksOff(text, lines.get(last))) {
            return -1;
        }
        int first = following(lines, used, last);
        if (first < 0 || isMarked(text, lines.get(first))) {
            return -1;
        }
        char end = text.charAt(lines.get(last).end() - 1);
        int second = following(lines, used, first);
        boolean firstFits = bigrams.count(end, text.charAt(lines.get(first).start())) > 0
                || splitsNumber(text, lines.get(last), lines.get(first));
        if (!firstFits
                && second >= 0
                && !isMarked(text, lines.get(second))
                && bigrams.count(end, text.charAt(lines.get(second).start())) > 1) {
            return second;
        }
        return first;
    }

    private static int following(List<Line> lines, boolean[] used, int index) {
        int next = index + 1;
        return next < lines.size() && !used[next] ? next : -1;
    }

    private static boolean breaksOff(String text, Line line) {
        char end = text.charAt(line.end() - 1);
        if (CLOSERS.indexOf(end) >= 0 || isMarked(text, line)) {
            return false;
        }
        if (Chars.isDigit(end) && line.prose()) {
            return true;
        }
        return line.prose() || (line.end() - line.start() >= LONG_LINE && !line.columns());
    }

    private static boolean splitsNumber(String text, Line before, Line after) {
        char left = fold(text.charAt(before.end() - 1));
        char right = fold(text.charAt(after.start()));
        return (Chars.isDigit(left) || Chars.isNumeral(left)) && (Chars.isScale(right) || Chars.isDigit(right));
    }

    private static boolean isMarked(String text, Line line) {
        char first = text.charAt(line.start());
        return first == '#' || first == '|' || first == '-' || first == '*';
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                addLine(lines, text, start, i);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void addLine(List<Line> lines, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Chars.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        boolean prose = false;
        boolean columns = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            prose |= INNER.indexOf(c) >= 0;
            columns |= c == '\t' || (c == ' ' && text.charAt(i - 1) == ' ');
        }
        lines.add(new Line(start, end, prose, columns));
    }

    private static char fold(char c) {
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '．' -> '.';
            case '％', '﹪' -> '%';
            case '－', '—', '–', '～', '~', '―', '−' -> '-';
            case '／' -> '/';
            case '　', '\u00a0' -> ' ';
            case '〇', '○' -> '零';
            default -> c;
        };
    }

    private record Line(int start, int end, boolean prose, boolean columns) {}

    /** How often two characters stand side by side in a text, approximately: counts of a hash. */
    private static final class Bigrams {
        private static final int BITS = 16;
        private final int[] counts = new int[1 << BITS];

        Bigrams(String text) {
            for (int i = 1; i < text.length(); i++) {
                counts[hash(text.charAt(i - 1), text.charAt(i))]++;
            }
        }

        int count(char left, char right) {
            return counts[hash(left, right)];
        }

        private static int hash(char left, char right) {
            return ((left * 31 + right) * 0x9E3779B1) >>> (32 - BITS);
        }
    }
}
