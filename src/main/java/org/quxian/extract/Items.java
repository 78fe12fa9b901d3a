package org.quxian.extract;

/** Tells paragraphs that are items of a list by the mark they begin with: 一、 （二） 3. —— 一是. */
final class Items {
    private Items() {}

    /** Whether the paragraph begins with a number as headings and items do. */
    static boolean isNumbered(char[] text, int end) {
        int i = Chars.isOneOf(text, 0, end, "(") ? 1 : 0;
        int number = i;
        while (i < end && Chars.isNumber(text[i]) && i - number < 3) {
            i++;
        }
        return i > number
                && Chars.isOneOf(text, i, end, number == 0 ? "、.是" : ")")
                && !(i + 1 < end && text[i] == '.' && Chars.isDigit(text[i + 1]));
    }

    /** Whether what begins at {@code at} counts itself among several: 一是, 二要, 其三. */
    static boolean isCounted(char[] text, int at, int end) {
        if (at + 1 >= end) {
            return false;
        }
        return (Chars.isNumeral(text[at]) && (text[at + 1] == '是' || text[at + 1] == '要'))
                || (text[at] == '其' && Chars.isNumeral(text[at + 1]));
    }

    /** The index behind the number or mark that the label from {@code start} to {@code end} begins with. */
    static int skip(char[] text, int start, int end) {
        int i = start;
        while (i < end && (Chars.isNumber(text[i]) || "()、.-·#*".indexOf(text[i]) >= 0)) {
            i++;
        }
        return i > start && i < end && "、.)".indexOf(text[i - 1]) >= 0 ? i : start;
    }

    /** Whether the paragraph is an item of a list. */
    static boolean isItem(char[] text, int end) {
        return isNumbered(text, end)
                || Chars.isOneOf(text, 0, end, "-•●◆■★①②③④⑤⑥⑦⑧⑨⑩")
                || Chars.startsAny(text, 0, end, "第一", "第二");
    }
}
