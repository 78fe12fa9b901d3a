package org.quxian.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quxian.observation.Document;
import org.quxian.observation.Language;
import org.quxian.observation.Reading;
import org.quxian.observation.Span;
import org.quxian.series.Figure;

/** The footnotes of a fact sheet while it is written: figures of one sentence share one. */
final class SheetSources {
    private final Wording wording;
    private final Map<Sentence, FactSheet.Footnote> footnotes = new LinkedHashMap<>();

    private record Sentence(String document, Span place) {}

    SheetSources(Wording wording) {
        this.wording = wording;
    }

    /** The number of the footnote that quotes the sentence of {@code figure}. */
    int number(Figure figure) {
        Document document = figure.document();
        Span place = document.sentence(figure.observation().source().spans());
        return footnotes
                .computeIfAbsent(
                        new Sentence(document.id(), place),
                        key -> new FactSheet.Footnote(footnotes.size() + 1, text(figure, place)))
                .number();
    }

    List<FactSheet.Footnote> all() {
        return new ArrayList<>(footnotes.values());
    }

    private String text(Figure figure, Span place) {
        Document document = figure.document();
        String sentence = document.text().substring(place.start(), place.end()).replaceAll("\\s+", " ");
        boolean counted = figure.observation().source().reading() == Reading.COUNTED;
        String day = document.published().map(wording.periods()::day).orElse("");
        return wording.language() == Language.ZH
                ? "《%s》%s：“%s”%s"
                        .formatted(
                                document.title().zh(),
                                day.isEmpty() ? "" : "（" + day + "）",
                                sentence,
                                counted ? "（按原文所列清点）" : "")
                : "“%s”%s: “%s”%s"
                        .formatted(
                                document.title().en(),
                                day.isEmpty() ? "" : " (" + day + ")",
                                sentence,
                                counted ? " (counted from what the sentence lists)" : "");
    }
}
