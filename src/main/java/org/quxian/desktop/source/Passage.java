package org.quxian.desktop.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

    /** The whole text of {@code document} in pieces, cut where the sentence and the figure of {@code source} begin and end. */
    static List<Passage> of(Document document, Source source) {
        Span sentence = document.sentence(source.spans());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, document.text().length(), sentence.start(), sentence.end()));
        source.spans().forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                passages.add(new Passage(document.text().substring(from, to), part(from, sentence, source.spans())));
                from = to;
            }
        }
        return passages;
    }

    private static Part part(int at, Span sentence, List<Span> figure) {
        if (figure.stream().anyMatch(span -> holds(span, at))) {
            return Part.FIGURE;
        }
        return holds(sentence, at) ? Part.SENTENCE : Part.AROUND;
    }

    private static boolean holds(Span span, int at) {
        return span.start() <= at && at < span.end();
    }
}
