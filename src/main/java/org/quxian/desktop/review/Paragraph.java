package org.quxian.desktop.review;

import java.util.ArrayList;
import java.util.List;
import org.quxian.exchange.RowWords;
import org.quxian.observation.Span;

/**
 * A paragraph of a document, or a piece of a very long one.
 *
 * @param start where it begins in the document's text
 * @param text its words, without the line break
 * @param ends whether the paragraph ends with it
 */
public record Paragraph(int start, String text, boolean ends) {
    private static final int LONG = 800;
    private static final String SENTENCE_ENDS = "。！？!?；;";

    /** The index after its last character. */
    int end() {
        return start + text.length();
    }

    /**
     * The paragraphs of {@code text}, and of a table the words of its rows; empty lines are left out, and long paragraphs
     * cut where a sentence ends.
     */
    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Span> rows = RowWords.of(text);
        if (rows.isEmpty()) {
            lines(text, paragraphs);
        }
        rows.forEach(row -> cut(text, row.start(), row.end(), paragraphs));
        return List.copyOf(paragraphs);
    }

    private static void lines(String text, List<Paragraph> paragraphs) {
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            cut(text, start, end, paragraphs);
            start = end + 1;
        }
    }

    private static void cut(String text, int start, int end, List<Paragraph> paragraphs) {
        int from = start;
        while (end - from > LONG) {
            int to = cutAt(text, from);
            paragraphs.add(new Paragraph(from, text.substring(from, to), false));
            from = to;
        }
        String rest = text.substring(from, end);
        if (!rest.isBlank()) {
            paragraphs.add(new Paragraph(from, rest, true));
        }
    }

    /** After the last sentence that ends within reach; where none does, in the middle of words but never of one character. */
    private static int cutAt(String text, int from) {
        int most = from + LONG;
        for (int at = most; at > from + LONG / 4; at--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }
}
