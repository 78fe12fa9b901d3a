package org.quxian.render;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quxian.observation.Legible;

/** Measures words and breaks them into lines, the same for every drawing surface. Not for use by two threads at once. */
final class Typesetter {
    private static final String CLAUSE_ENDS = "，；：。";

    private final Fonts fonts;
    private final Map<Type, Font> made = new HashMap<>();

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The font of {@code type}. */
    Font font(Type type) {
        return made.computeIfAbsent(type, wanted -> fonts.font(wanted.size(), wanted.bold()));
    }

    /** How wide {@code words} are on one line. */
    double width(String words, Type type) {
        return fonts.width(drawn(words), type.size(), type.bold());
    }

    /**
     * {@code words} as they are drawn. The font has middle dots, quotation marks and ellipses as wide as a Chinese
     * character only: a dot brings its spaces with it, and English gets the narrow signs. What would act without being seen
     * is shown.
     */
    static String drawn(String words) {
        String legible = Legible.of(words);
        if (isPlain(legible)) {
            return legible;
        }
        String dotted = legible.replace(" · ", "·");
        return dotted.codePoints().anyMatch(Character::isIdeographic)
                ? dotted
                : dotted.replace('‘', '\'')
                        .replace('’', '\'')
                        .replace('“', '"')
                        .replace('”', '"')
                        .replace("…", "...");
    }

    /** Whether it has none of those signs, nor any of their neighbours, as nearly all words. */
    private static boolean isPlain(String words) {
        for (int index = 0; index < words.length(); index++) {
            char letter = words.charAt(index);
            if (letter == '·' || (letter >= '‘' && letter <= '…')) {
                return false;
            }
        }
        return true;
    }

    /** {@code words} on one line. */
    Paragraph line(String words, Type type) {
        return new Paragraph(words.isBlank() ? List.of() : List.of(words), type, width(words, type));
    }

    /** {@code words} broken where the language allows it, so that no line is wider than {@code room}. */
    Paragraph paragraph(String words, Type type, double room) {
        if (words.isBlank()) {
            return new Paragraph(List.of(), type, 0);
        }
        List<String> lines = broken(words.strip(), type, room);
        if (lines.size() > 1 && lines.size() <= 4) {
            lines = inClauses(words.strip(), type, room, lines.size())
                    .orElse(balanced(words.strip(), type, room, lines));
        }
        return set(lines, type);
    }

    /** {@code words} broken into lines as full as they get: for notes. */
    Paragraph running(String words, Type type, double room) {
        return set(words.isBlank() ? List.of() : broken(words.strip(), type, room), type);
    }

    private Paragraph set(List<String> lines, Type type) {
        double widest =
                lines.stream().mapToDouble(line -> width(line, type)).max().orElse(0);
        return new Paragraph(lines, type, widest);
    }

    /** Breaks Chinese that needs two lines after a comma, where that leaves neither line very short. */
    private Optional<List<String>> inClauses(String words, Type type, double room, int lines) {
        if (lines != 2) {
            return Optional.empty();
        }
        return IntStream.range(1, words.length())
                .filter(at -> CLAUSE_ENDS.indexOf(words.charAt(at - 1)) >= 0)
                .mapToObj(at -> List.of(words.substring(0, at), words.substring(at)))
                .filter(halves ->
                        longest(halves, type) <= room && shortest(halves, type) >= longest(halves, type) * 0.3)
                .min(Comparator.comparingDouble(halves -> longest(halves, type)));
    }

    private double longest(List<String> lines, Type type) {
        return lines.stream().mapToDouble(line -> width(line, type)).max().orElse(0);
    }

    private double shortest(List<String> lines, Type type) {
        return lines.stream().mapToDouble(line -> width(line, type)).min().orElse(0);
    }

    /** Breaks again in the narrowest room that needs no more lines, so that no word is left alone on the last. */
    private List<String> balanced(String words, Type type, double room, List<String> lines) {
        double word = pieces(words).stream()
                .mapToDouble(piece -> width(piece.strip(), type))
                .max()
                .orElse(0);
        double narrow = Math.min(room, Math.max(room / lines.size(), word));
        double wide = room;
        List<String> best = lines;
        for (int step = 0; step < 7; step++) {
            double middle = (narrow + wide) / 2;
            List<String> tried = broken(words, type, middle);
            if (tried.size() <= lines.size()) {
                best = tried;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return best;
    }

    private List<String> broken(String words, Type type, double room) {
        if (width(words, type) <= room) {
            return List.of(words);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(words)) {
            if (!line.isEmpty() && width((line + piece).stripTrailing(), type) > room) {
                lines.add(ended(line.toString()));
                line.setLength(0);
            }
            line.append(piece);
            while (width(line.toString().stripTrailing(), type) > room && line.length() > 1) {
                int fits = fitting(line.toString(), type, room);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** A line that goes on below, without a middle dot at its end. */
    private static String ended(String line) {
        String words = line.strip();
        return words.endsWith(" ·") ? words.substring(0, words.length() - 2).strip() : words;
    }

    /** How many characters of {@code word}, which is too wide and has no place to break, fit. */
    private int fitting(String word, Type type, double room) {
        int fits = word.length() - 1;
        while (fits > 1 && width(word.substring(0, fits), type) > room) {
            fits--;
        }
        return fits;
    }

    /** The pieces that a line can end after; a number stays with the Chinese unit behind it. */
    private static List<String> pieces(String words) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(words);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < words.length() && belongTogether(words, end)) {
                continue;
            }
            pieces.add(words.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static boolean belongTogether(String words, int at) {
        char before = words.charAt(at - 1);
        char after = words.charAt(at);
        boolean isUnit = (Character.isDigit(before) || before == '%') && Character.isIdeographic(after);
        boolean isEnglishUnit =
                before == ' ' && at > 1 && Character.isDigit(words.charAt(at - 2)) && Character.isLowerCase(after);
        boolean isOneWord = before == '-' && Character.isLetter(after);
        boolean isOneRange = before == '–' || after == '–';
        return isUnit
                || isEnglishUnit
                || isOneWord
                || isOneRange
                || after == '%'
                || "（《“".indexOf(before) >= 0
                || "，。、；：！？）》”".indexOf(after) >= 0;
    }
}
