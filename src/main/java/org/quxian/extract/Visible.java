package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.Source;
import org.quxian.observation.Span;

/**
 * A text without the marks that are not seen, which therefore change nothing of how it is read. It knows where its
 * characters stand in the original; a text without such marks, as nearly all are, is not copied.
 */
final class Visible {
    private static final int STEP = 64;

    private final Document original;
    private final Document document;
    private final int[] places;

    private Visible(Document original, Document document, int[] places) {
        this.original = original;
        this.document = document;
        this.places = places;
    }

    /** Leaves out what is not seen of the text of {@code document}. */
    static Visible of(Document document) {
        String text = document.text();
        int first = 0;
        while (first < text.length() && !Folding.isInvisible(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? new Visible(document, document, new int[0]) : without(document, first);
    }

    private static Visible without(Document document, int first) {
        String text = document.text();
        StringBuilder seen = new StringBuilder(text.length()).append(text, 0, first);
        int[] places = new int[text.length() / STEP + 1];
        for (int i = 0; i * STEP < first; i++) {
            places[i] = i * STEP;
        }
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Folding.isInvisible(c)) {
                if (seen.length() % STEP == 0) {
                    places[seen.length() / STEP] = i;
                }
                seen.append(c);
            }
        }
        Document clean = new Document(
                document.id(),
                document.title(),
                document.publisher(),
                document.published(),
                document.file(),
                seen.toString());
        return new Visible(document, clean, places);
    }

    /** The document with what is seen of its text. */
    Document document() {
        return document;
    }

    /** A figure of {@link #document()} at its place in the original. */
    Candidate inOriginal(Candidate candidate) {
        if (places.length == 0) {
            return candidate;
        }
        List<Span> spans = new ArrayList<>();
        candidate.source().spans().forEach(span -> addPieces(spans, span));
        Source source = new Source(
                candidate.source().document(), spans, candidate.source().reading());
        Span sentence = candidate.sentence();
        return candidate.at(source, new Span(place(sentence.start()), place(sentence.end() - 1) + 1));
    }

    private void addPieces(List<Span> pieces, Span span) {
        int start = place(span.start());
        int last = start;
        for (int i = span.start() + 1; i < span.end(); i++) {
            int next = seenFrom(last + 1);
            if (next > last + 1) {
                pieces.add(new Span(start, last + 1));
                start = next;
            }
            last = next;
        }
        pieces.add(new Span(start, last + 1));
    }

    /** Where in the original the character at {@code index} stands. */
    private int place(int index) {
        int place = places[index / STEP];
        for (int i = index % STEP; i > 0; i--) {
            place = seenFrom(place + 1);
        }
        return place;
    }

    /** The first index from {@code index} on in the original of a character that is seen. */
    private int seenFrom(int index) {
        int i = index;
        while (Folding.isInvisible(original.text().charAt(i))) {
            i++;
        }
        return i;
    }
}
