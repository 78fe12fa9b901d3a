package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.Span;

/** What holds for the places of every candidate of every text. */
final class Quoting {
    private Quoting() {}

    /** The pieces lie in the text and in their sentence, one behind the other, and no two figures share a character. */
    static void assertQuoted(Document document, List<Candidate> candidates) {
        boolean[] taken = new boolean[document.text().length()];
        for (Candidate candidate : candidates) {
            assertThat(document.holds(candidate.sentence())).as("%s", candidate).isTrue();
            assertQuoted(candidate);
            for (Span span : candidate.source().spans()) {
                for (int i = span.start(); i < span.end(); i++) {
                    assertThat(taken[i]).as("character %d of %s", i, candidate).isFalse();
                    taken[i] = true;
                }
            }
        }
    }

    /** The pieces lie in the sentence, one behind the other. */
    static void assertQuoted(Candidate candidate) {
        int last = candidate.sentence().start();
        for (Span span : candidate.source().spans()) {
            assertThat(span.start()).as("%s", candidate).isGreaterThanOrEqualTo(last);
            last = span.end();
        }
        assertThat(last)
                .as("%s", candidate)
                .isLessThanOrEqualTo(candidate.sentence().end());
    }
}
