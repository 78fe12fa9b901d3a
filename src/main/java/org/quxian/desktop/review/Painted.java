package org.quxian.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.quxian.desktop.support.TintedText;
import org.quxian.observation.Review;
import org.quxian.observation.Span;

/**
 * A paragraph with what is marked in it.
 *
 * @param paragraph the paragraph
 * @param marks the figures in it
 * @param chosen the id of the chosen figure
 * @param sentence the sentence of the chosen figure
 */
record Painted(Paragraph paragraph, List<Mark> marks, Optional<String> chosen, Optional<Span> sentence) {

    Painted {
        marks = List.copyOf(marks);
    }

    /**
     * {@code paragraph} with those of {@code all} that are in it.
     *
     * @param chosen the id of the chosen figure, which counts only where it is in the paragraph
     * @param sentence the sentence of it
     */
    static Painted of(Paragraph paragraph, List<Mark> all, Optional<String> chosen, Optional<Span> sentence) {
        List<Mark> marks = all.stream().filter(mark -> mark.isIn(paragraph)).toList();
        return new Painted(
                paragraph,
                marks,
                chosen.filter(
                        id -> marks.stream().anyMatch(mark -> mark.candidate().equals(id))),
                sentence.filter(span -> span.start() < paragraph.end() && span.end() > paragraph.start()));
    }

    /** It as it is drawn. */
    TintedText draw() {
        return new TintedText(runs(), tints());
    }

    /** The figure at an index of the paragraph's own words. */
    Optional<String> figureAt(int index) {
        return marks.stream()
                .filter(mark -> mark.covers(paragraph.start() + index))
                .map(Mark::candidate)
                .findFirst();
    }

    private List<TintedText.Run> runs() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, paragraph.text().length()));
        for (Mark mark : marks) {
            cuts.add(from(mark.start()));
            cuts.add(to(mark.end()));
        }
        List<TintedText.Run> runs = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                runs.add(new TintedText.Run(paragraph.text().substring(from, to), style(from)));
                from = to;
            }
        }
        return runs;
    }

    private String style(int index) {
        return marks.stream()
                .filter(mark -> mark.covers(paragraph.start() + index))
                .map(mark -> "figure-" + lower(mark.review()))
                .findFirst()
                .orElse("review-text");
    }

    private List<TintedText.Tint> tints() {
        List<TintedText.Tint> tints = new ArrayList<>();
        sentence.ifPresent(span -> tints.add(
                new TintedText.Tint(from(span.start()), to(span.end()), "sentence-tint", TintedText.Kind.GROUND)));
        for (Mark mark : marks) {
            tints.add(tint(mark, "mark-" + lower(mark.review()), TintedText.Kind.GROUND));
            if (mark.review() == Review.CORRECTED || mark.review() == Review.IN_DOUBT) {
                tints.add(tint(mark, "line-" + lower(mark.review()), TintedText.Kind.UNDERLINE));
            }
        }
        marks.stream()
                .filter(mark -> chosen.equals(Optional.of(mark.candidate())))
                .forEach(mark -> tints.add(tint(mark, "mark-chosen", TintedText.Kind.GROUND)));
        return tints;
    }

    private TintedText.Tint tint(Mark mark, String style, TintedText.Kind kind) {
        return new TintedText.Tint(from(mark.start()), to(mark.end()), style, kind);
    }

    private int from(int index) {
        return Math.max(0, index - paragraph.start());
    }

    private int to(int index) {
        return Math.min(paragraph.text().length(), index - paragraph.start());
    }

    private static String lower(Review review) {
        return review.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
