package org.quxian.observation;

/**
 * Words as a person gets to see them. Characters that would act on what stands around them instead of being seen, marks of
 * direction and control characters, are each shown as one sign, so that places in the words stay where they are. What is
 * stored and exported as data keeps the characters themselves.
 */
public final class Legible {
    /** Stands for a mark from which on text runs to the left. */
    private static final char LEFTWARDS = '⇦';
    /** Stands for a mark from which on text runs to the right. */
    private static final char RIGHTWARDS = '⇨';
    /** Stands for the end of such a piece, and for the beginning of one that runs either way. */
    private static final char EITHER = '⇄';
    /** Stands for a control character, such as the one that makes a terminal obey. The program's font has no other. */
    private static final char CONTROL = '▨';

    private Legible() {}

    /** {@code words}, as long as before; ends of lines and tabs are left as they are. */
    public static String of(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (sign(words, at) != words.charAt(at)) {
                return withSigns(words, at);
            }
        }
        return words;
    }

    /** As {@link #of}, on one line. */
    public static String line(String words) {
        return of(words.replaceAll("\\R+", " "));
    }

    private static String withSigns(String words, int from) {
        StringBuilder shown = new StringBuilder(words);
        for (int at = from; at < words.length(); at++) {
            shown.setCharAt(at, sign(words, at));
        }
        return shown.toString();
    }

    private static char sign(String words, int at) {
        char c = words.charAt(at);
        if (c >= ' ' && c < 0x7F) {
            return c;
        }
        return switch (c) {
            case '\n', '\t' -> c;
            // Alone it leads a terminal back over what it has written.
            case '\r' -> at + 1 < words.length() && words.charAt(at + 1) == '\n' ? c : CONTROL;
            case '\u200F', '\u061C', '\u202B', '\u202E', '\u2067' -> LEFTWARDS;
            case '\u200E', '\u202A', '\u202D', '\u2066' -> RIGHTWARDS;
            case '\u202C', '\u2068', '\u2069' -> EITHER;
            default -> Character.isISOControl(c) ? CONTROL : c;
        };
    }
}
