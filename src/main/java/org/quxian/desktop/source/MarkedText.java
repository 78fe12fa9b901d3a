package org.quxian.desktop.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quxian.desktop.support.TintedText;

/** A document's text with the sentence tinted and the figure marked as with a pen. */
final class MarkedText {

    private MarkedText() {}

    /** The text of {@code passages}. */
    static TintedText of(List<Passage> passages) {
        List<TintedText.Run> runs = new ArrayList<>();
        List<TintedText.Tint> sentences = new ArrayList<>();
        List<TintedText.Tint> figures = new ArrayList<>();
        int at = 0;
        for (Passage passage : passages) {
            int end = at + passage.text().length();
            runs.add(new TintedText.Run(passage.text(), "passage-" + style(passage.part())));
            // The tint of a sentence goes below the figure too, so that it has no gap where the figure ends.
            if (passage.part() != Passage.Part.AROUND) {
                sentences.add(tint(at, end, "sentence-tint"));
            }
            if (passage.part() == Passage.Part.FIGURE) {
                figures.add(tint(at, end, "figure-tint"));
            }
            at = end;
        }
        sentences.addAll(figures);
        return new TintedText(runs, sentences);
    }

    private static TintedText.Tint tint(int start, int end, String style) {
        return new TintedText.Tint(start, end, style, TintedText.Kind.GROUND);
    }

    private static String style(Passage.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
