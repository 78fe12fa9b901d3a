package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Document;
import org.quxian.observation.Rules;

/**
 * Reads figures out of Chinese texts. Built once for a catalogue; each text is read in time linear in its length, and
 * nothing is kept between texts, so one reader serves many threads.
 */
public final class Extractor {
    private static final String SENTENCE_ENDS = "。！？!?\n";
    private static final int LONGEST_SENTENCE = 4000;

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
        Flow flow = Flow.of(document.text());
        Passage passage = new Passage(vocabulary, document, flow);
        List<Candidate> candidates = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < flow.length(); i++) {
            if (flow.chars()[i] == '\n') {
                paragraph(flow, start, i, passage, candidates);
                start = i + 1;
            }
        }
        return candidates;
    }

    private void paragraph(Flow flow, int start, int end, Passage passage, List<Candidate> candidates) {
        if (start == end || passage.takeLine(start, end)) {
            return;
        }
        int from = start;
        for (int i = start; i < end; i++) {
            boolean ends = SENTENCE_ENDS.indexOf(flow.chars()[i]) >= 0 || i - from >= LONGEST_SENTENCE;
            if (ends || i + 1 == end) {
                passage.read(from, i + 1, candidates);
                from = i + 1;
            }
        }
    }
}
