package org.quxian.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Span;

/** Where rows and cells stand in the text of a CSV file with commas. */
final class CsvLines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    CsvLines(String text) {
        this.text = text;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
    }

    /** The row that starts on a line, counted from 1, up to its end, which may be on a later line. */
    Span row(int line) {
        int start = starts.get(line - 1);
        return new Span(start, cellEnd(start, Integer.MAX_VALUE));
    }

    /** A cell of that row, counted from 0, with its quotation marks. */
    Span cell(int line, int column) {
        int start = starts.get(line - 1);
        int from = column == 0 ? start : cellEnd(start, column) + 1;
        return new Span(from, cellEnd(from, 1));
    }

    /** Where {@code words} stand in a cell. */
    Optional<Span> find(String words, Span cell) {
        int start = text.indexOf(words, cell.start());
        return start < 0 || start + words.length() > cell.end()
                ? Optional.empty()
                : Optional.of(new Span(start, start + words.length()));
    }

    /** The end of the cell {@code cells} further on, or of the row where it has no more. */
    private int cellEnd(int from, int cells) {
        boolean quoted = false;
        int passed = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                return i;
            }
            if (!quoted && c == ',' && ++passed == cells) {
                return i;
            }
        }
        return text.length();
    }
}
