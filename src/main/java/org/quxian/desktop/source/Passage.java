package org.quxian.desktop.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quxian.observation.Document;
import org.quxian.observation.Source;
import org.quxian.observation.Span;

/**
 * A piece of a document's text.
 *
 * @param text the words, unchanged
 * @param part what part of the text it is
 */
public record Passage(String text, Part part) {

    /** What a piece of text is to the figure. */
    public enum Part {
        /** Text around the sentence. */
        AROUND,
        /** The sentence the figure stands in. */
        SENTENCE,
        /** The figure itself. */
        FIGURE
    }

    /** The whole text of {@code document}, cut where the sentence and the figure of {@code source} begin and end. */
    static List<Passage> of(Document document, Source source) {
        return cut(document.text(), List.of(document.sentence(source.spans())), source.spans());
    }

    /** The whole text of {@code document}, cut where the figures of {@code sources} begin and end. */
    static List<Passage> ofAll(Document document, List<Source> sources) {
        return cut(
                document.text(),
                List.of(),
                sources.stream().flatMap(source -> source.spans().stream()).toList());
    }

    private static List<Passage> cut(String text, List<Span> sentences, List<Span> figures) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        Stream.concat(sentences.stream(), figures.stream())
                .forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
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
