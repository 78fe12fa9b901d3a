package org.quxian.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.quxian.observation.Source;
import org.quxian.observation.Span;

/**
 * A text without its white space and with full-width letters and digits narrowed, so that texts whose lines are broken
 * elsewhere are the same; and where each character of it stands in the text itself.
 */
final class Folded {

    /** Also as they are folded. */
    private static final String SENTENCE_ENDS = "。！？!?";

    private static final char FULL_WIDTH_FIRST = '\uff01';
    private static final char FULL_WIDTH_LAST = '\uff5e';
    private static final int NARROWING = 0xfee0;

    private final String text;
    private final char[] chars;
    private final int[] places;
    private final List<Piece> sentences = new ArrayList<>();

    /**
     * A sentence or a line, whichever is shorter.
     *
     * @param from the first folded index
     * @param to the folded index after the last
     * @param words its folded characters
     */
    record Piece(int from, int to, String words) {}

    Folded(String text) {
        this.text = text;
        char[] folded = new char[text.length()];
        int[] at = new int[text.length()];
        int length = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u3000' && c != '\u00a0') {
                folded[length] = c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - NARROWING) : c;
                at[length++] = i;
            }
            boolean ends = c == '\n' || isEnd(c) || i + 1 == text.length();
            if (ends && length > from) {
                sentences.add(new Piece(from, length, new String(folded, from, length - from)));
                from = length;
            }
        }
        chars = Arrays.copyOf(folded, length);
        places = Arrays.copyOf(at, length);
    }

    /** Whether a sentence ends with {@code c}. */
    static boolean isEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /** Its sentences and lines, in order; together they are all of it. */
    List<Piece> sentences() {
        return sentences;
    }

    int length() {
        return chars.length;
    }

    char at(int index) {
        return chars[index];
    }

    /** The folded characters of a piece of the text. */
    String words(Span span) {
        int from = index(span.start());
        return new String(chars, from, index(span.end()) - from);
    }

    /** The folded characters of a sentence, and of what stands at {@code source} in it. */
    String words(Span sentence, Source source) {
        return words(sentence)
                + source.spans().stream().map(span -> "\n" + words(span)).collect(Collectors.joining());
    }

    /** The folded characters between two folded indices. */
    String words(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** The words of the text itself between two folded indices, with the white space behind them. */
    String original(int from, int to) {
        int start = from == 0 ? 0 : places[from];
        return text.substring(start, to < chars.length ? places[to] : text.length());
    }

    /** The folded index of the first character that stands at {@code place} in the text or behind it. */
    int index(int place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found : -found - 1;
    }

    /** The piece of the text between two folded indices, without white space around it. */
    Span span(int from, int to) {
        return new Span(places[from], places[to - 1] + 1);
    }
}
