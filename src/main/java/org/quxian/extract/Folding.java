package org.quxian.extract;

/** Writes the same character the same way: full-width digits, letters and signs, dashes, spaces, 〇. */
final class Folding {
    private Folding() {}

    static char fold(char c) {
        if (c >= 0x4e00 && c <= 0x9fff) {
            return c;
        }
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '．' -> '.';
            case '％', '﹪' -> '%';
            case '－', '—', '–', '～', '~', '―', '−', '〜', '‐', '‑', '─' -> '-';
            case '＋' -> '+';
            case '／' -> '/';
            case '∶', '︰' -> ':';
            case '　', '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f' -> ' ';
            case '〇', '○', '◯' -> '零';
            case '﹑' -> '、';
            case '〔', '［' -> '[';
            case '〕', '］' -> ']';
            case '（' -> '(';
            case '）' -> ')';
            default -> c;
        };
    }

    /** Whether {@code c} is a Latin mark that texts print for the Chinese one. */
    static boolean isNarrowMark(char c) {
        return c == ',' || c == ';' || c == ':' || c == '?' || c == '!';
    }

    /** The Chinese mark for a Latin one, unless it stands inside a number or a time of day. */
    static char widen(char mark, char before, char after) {
        if ((mark == ',' || mark == ':') && Chars.isDigit(before) && Chars.isDigit(fold(after))) {
            return mark;
        }
        return switch (mark) {
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            case '?' -> '？';
            default -> '！';
        };
    }

    /** Marks that are not seen and can stand inside a number: zero-width characters, bidirectional marks. */
    static boolean isInvisible(char c) {
        return (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xfeff
                || c == 0xad;
    }
}
