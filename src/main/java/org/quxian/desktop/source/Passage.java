package org.quxian.desktop.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quxian.exchange.RowWords;
import org.quxian.observation.Document;
import org.quxian.observation.Reading;
import org.quxian.observation.Source;
import org.quxian.observation.Span;

/**
 * A piece of a document's text.
 *
 * @param text the words, unchanged
 * @param part what part of the text it is
 */
public record Passage(String text, Part part) {

    private static final int ROWS_AROUND = 3;

    /** The lines of a file of series that say what it is. */
    private static final int HEAD = 2;

    /** What a piece of text is to the figure. */
    public enum Part {
        /** Text around the sentence. */
        AROUND,
        /** The sentence the figure stands in. */
        SENTENCE,
        /** The figure itself. */
        FIGURE
    }

    /**
     * The text of {@code document}, cut where the sentence and the figure of {@code source} begin and end; of a table, its
     * row with those around it.
     */
    static List<Passage> of(Document document, Source source) {
        Span sentence = document.sentence(source.spans());
        if (source.reading() == Reading.SERIES) {
            return cut(document.text(), statement(document.text(), sentence), List.of(sentence), source.spans());
        }
        return cut(document.text(), near(legible(document.text()), sentence), List.of(sentence), source.spans());
    }

    /** The text of {@code document}, cut where the figures of {@code sources} begin and end. */
    static List<Passage> ofAll(Document document, List<Source> sources) {
        return cut(
                document.text(),
                legible(document.text()),
                List.of(),
                sources.stream().flatMap(source -> source.spans().stream()).toList());
    }

    /** What people read of {@code text}: of a table the words of its rows, else all of it. */
    private static List<Span> legible(String text) {
        List<Span> rows = RowWords.of(text);
        return rows.isEmpty() ? List.of(new Span(0, text.length())) : rows;
    }

    /** Of a file of series what it is, and the point with those around it; there may be thousands. */
    private static List<Span> statement(String text, Span sentence) {
        List<Span> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            lines.add(new Span(from, end));
            from = end + 1;
        }
        List<Span> shown = new ArrayList<>(lines.subList(0, Math.min(HEAD, lines.size())));
        near(lines, sentence).stream().filter(line -> !shown.contains(line)).forEach(shown::add);
        return shown;
    }

    private static List<Span> near(List<Span> rows, Span sentence) {
        int own = (int)
                rows.stream().takeWhile(row -> row.end() <= sentence.start()).count();
        return rows.subList(Math.max(0, own - ROWS_AROUND), Math.min(rows.size(), own + ROWS_AROUND + 1));
    }

    private static List<Passage> cut(String text, List<Span> shown, List<Span> sentences, List<Span> figures) {
        TreeSet<Integer> cuts = new TreeSet<>();
        Stream.of(sentences, figures, shown)
                .flatMap(List::stream)
                .forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
        List<Passage> passages = new ArrayList<>();
        for (Span piece : shown) {
            if (!passages.isEmpty()) {
                passages.add(new Passage("\n", Part.AROUND));
            }
            int from = piece.start();
            for (int to : cuts.subSet(from, false, piece.end(), true)) {
                passages.add(new Passage(text.substring(from, to), part(from, sentences, figures)));
                from = to;
            }
        }
        return passages;
    }

    private static Part part(int at, List<Span> sentences, List<Span> figures) {
        if (isIn(figures, at)) {
            return Part.FIGURE;
        }
        return isIn(sentences, at) ? Part.SENTENCE : Part.AROUND;
    }

    private static boolean isIn(List<Span> spans, int at) {
        return spans.stream().anyMatch(span -> span.start() <= at && at < span.end());
    }
}
