package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Document;
import org.quxian.observation.Rules;

/**
 * Reads figures out of Chinese texts. Built once for a catalogue; each text is read in time linear in its length and in
 * memory that does not grow with it (but for a text with marks that are not seen, which is copied without them), and nothing is kept between texts, so one reader serves many threads.
 */
public final class Extractor {
    private final Vocabulary vocabulary;

    /**
     * @param catalogue the names to resolve areas, units and indicators by
     * @param rules the qualifier words and the words that tell what a number is
     */
    public Extractor(Catalogue catalogue, Rules rules) {
        vocabulary = new Vocabulary(catalogue, rules);
    }

    /**
     * The candidates in a document, in the order of their sentences.
     *
     * @param document any text; figures quote it by its own indices, and dates without a year are read against its day of
     *     publication where that is known
     */
    public List<Candidate> extract(Document document) {
        List<Candidate> candidates = new ArrayList<>();
        extract(document, candidates::add);
        return candidates;
    }

    /**
     * Gives the candidates in a document to {@code sink}, each as soon as its sentence is read.
     *
     * @param document any text, as above
     * @param sink takes the candidates, in the order of their sentences
     */
    public void extract(Document document, Consumer<Candidate> sink) {
        Visible visible = Visible.of(document);
        Passage passage =
                new Passage(vocabulary, visible.document(), candidate -> sink.accept(visible.inOriginal(candidate)));
        Paragraphs paragraphs = new Paragraphs(visible.document().text());
        Paragraph paragraph = paragraphs.next();
        while (paragraph != null) {
            passage.read(paragraph, paragraphs.isContinued());
            paragraph = paragraphs.next();
        }
    }
}
