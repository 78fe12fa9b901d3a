package org.quxian.exchange;

import java.util.List;
import org.quxian.observation.Lexicon;

/** The shape of {@code lexicon.json}. */
record LexiconJson(
        List<String> vetoes,
        List<String> forecast,
        List<String> target,
        List<String> reach,
        List<String> done,
        List<String> up,
        List<String> down,
        List<String> organisation,
        List<String> person,
        List<String> bylines,
        List<String> people) {

    /** No word at all. */
    static final LexiconJson EMPTY = new LexiconJson(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    Lexicon lexicon() {
        return new Lexicon(vetoes, forecast, target, reach, done, up, down, organisation, person, bylines, people);
    }
}
