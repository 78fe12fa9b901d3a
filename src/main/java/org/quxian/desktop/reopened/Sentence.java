package org.quxian.desktop.reopened;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.chart.Mark;
import org.quxian.chart.PeriodFormat;
import org.quxian.desktop.support.FigureWords;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.render.payload.Evidence;
import org.quxian.render.payload.Payload;

/**
 * A figure of the file in words.
 *
 * @param heading its area and what it measures; a remark where the file has nothing of it
 * @param words the sentence it stands in
 * @param marked where in the sentence
 * @param imprint the document, who published it, and when
 * @param remark how the store has it now; empty where it is the same
 */
record Sentence(String heading, String words, List<Span> marked, String imprint, Optional<Text> remark) {

    Sentence {
        marked = List.copyOf(marked);
    }

    /** What is behind {@code mark}, a sentence for each figure in it. */
    static List<Sentence> of(Mark mark, Payload payload, Dataset now, Language language) {
        return mark.origin().observations().stream()
                .map(id -> payload.evidence(id)
                        .map(evidence -> of(evidence, now, language))
                        .orElseGet(() ->
                                new Sentence(ReopenedWords.MISSING.in(language), "", List.of(), "", Optional.empty())))
                .toList();
    }

    private static Sentence of(Evidence evidence, Dataset now, Language language) {
        PeriodFormat periods = new PeriodFormat(language);
        String heading = Stream.of(
                        Optional.of(evidence.area().in(language)),
                        Optional.of(evidence.indicator().in(language)),
                        periods.text(evidence.figure().period()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        String imprint = Stream.of(
                        Optional.of(evidence.document().in(language)),
                        evidence.publisher().map(text -> text.in(language)),
                        evidence.published().map(periods::day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new Sentence(heading, evidence.sentence(), evidence.marked(), imprint, remark(evidence, now, language));
    }

    private static Optional<Text> remark(Evidence evidence, Dataset now, Language language) {
        return switch (evidence.in(now)) {
            case SAME -> Optional.empty();
            case GONE -> Optional.of(ReopenedWords.GONE);
            case CHANGED -> Optional.of(changed(evidence, now, language));
        };
    }

    private static Text changed(Evidence evidence, Dataset now, Language language) {
        Observation figure = now.observation(evidence.figure().id()).orElseThrow();
        return figure.quantity().equals(evidence.figure().quantity())
                ? ReopenedWords.CHANGED
                : ReopenedWords.now(new FigureWords(now, language).value(figure));
    }
}
