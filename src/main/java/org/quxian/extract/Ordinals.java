package org.quxian.extract;

/** Passes over ordinals, which are no figures: 第95站, 第3至5名, 第1、2号. */
final class Ordinals {
    private Ordinals() {}

    /** The index behind the numbers that follow 第 at {@code at}; {@code at} itself where none do. */
    static int end(char[] text, int at, int end) {
        int i = number(text, at + 1, end);
        if (i == at + 1) {
            return at;
        }
        while (i + 1 < end && (Whole.isJoin(text[i]) || text[i] == '、' || text[i] == '和')) {
            int next = number(text, text[i + 1] == '第' ? i + 2 : i + 1, end);
            boolean more = next > i + 1 && (text[i + 1] == '第' || (next < end && !Chars.endsClause(text[next])));
            if (!more || isCount(text, i, next)) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** 第一、500户: the second number is far from an ordinal. */
    private static boolean isCount(char[] text, int pause, int stop) {
        return text[pause] == '、' && stop - pause > 3;
    }

    private static int number(char[] text, int at, int end) {
        int i = at;
        while (i < end && (Chars.isNumber(text[i]) || (text[i] == ' ' && i == at))) {
            i++;
        }
        return i;
    }
}
