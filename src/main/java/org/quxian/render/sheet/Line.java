package org.quxian.render.sheet;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of words, set.
 *
 * @param pieces what stands on it, from left to right
 * @param indent how far it begins from the left, in points
 */
record Line(List<Piece> pieces, float indent) {

    Line {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words in one lettering.
     *
     * @param words the words
     * @param isBold whether they are bold
     * @param isRaised whether they are small and raised: the number of a footnote
     */
    record Piece(String words, boolean isBold, boolean isRaised) {
        private static final float RAISED = 0.62f;

        float size(float size) {
            return isRaised ? size * RAISED : size;
        }

        float width(SheetFonts fonts, float size) {
            return fonts.width(words, isBold, size(size));
        }

        Piece of(String other) {
            return new Piece(other, isBold, isRaised);
        }
    }

    /**
     * Breaks words into lines.
     *
     * @param pieces the words
     * @param fonts measures them
     * @param size how large they are, in points
     * @param room how wide a line may be
     * @param first how far the first line begins from the left
     * @param hang how far the others do
     */
    static List<Line> broken(List<Piece> pieces, SheetFonts fonts, float size, float room, float first, float hang) {
        List<Line> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        float indent = first;
        float used = indent;
        for (Piece word : words(pieces)) {
            float width = word.width(fonts, size);
            boolean clings = word.isRaised() || startsBadly(word.words());
            if (!line.isEmpty() && used + width > room && !clings) {
                lines.add(new Line(line, indent));
                line = new ArrayList<>();
                indent = hang;
                used = indent;
            }
            line.add(word);
            used += width;
        }
        lines.add(new Line(line, indent));
        return lines;
    }

    /** Signs that must not begin a line; they may stand out a little at its end. */
    private static boolean startsBadly(String word) {
        return "，。、；：！？）》”%;,.:)".indexOf(word.charAt(0)) >= 0;
    }

    private static List<Piece> words(List<Piece> pieces) {
        List<Piece> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        for (Piece piece : pieces) {
            breaks.setText(piece.words());
            int start = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (end < piece.words().length() && belongTogether(piece.words(), end)) {
                    continue;
                }
                words.add(piece.of(piece.words().substring(start, end)));
                start = end;
            }
        }
        return words;
    }

    /** A number stays with its Chinese unit. */
    private static boolean belongTogether(String words, int at) {
        char before = words.charAt(at - 1);
        boolean isNumber = Character.isDigit(before) || before == '余';
        return (isNumber && Character.isIdeographic(words.charAt(at))) || "（《“".indexOf(before) >= 0;
    }
}
