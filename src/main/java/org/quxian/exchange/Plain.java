package org.quxian.exchange;

import java.text.Normalizer;

/** What makes characters from anywhere fit to be a text of the program. */
final class Plain {
    private static final String RADICALS = "⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    private Plain() {}

    /** Ends every line in a line feed alone, whatever it ended in. */
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Leaves null characters out, and puts U+FFFD for the halves of surrogate pairs. */
    static String whole(String text) {
        if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != 0)
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /** Puts characters for the radicals that look the same: fonts in PDF files often name them instead. */
    static String characters(String text) {
        if (text.chars().noneMatch(Plain::isRadical)) {
            return text;
        }
        StringBuilder characters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            characters.append(character(text.charAt(i)));
        }
        return characters.toString();
    }

    private static String character(char c) {
        int radical = RADICALS.indexOf(c);
        if (radical >= 0 && radical % 2 == 0) {
            return RADICALS.substring(radical + 1, radical + 2);
        }
        return isRadical(c) ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : Character.toString(c);
    }

    private static boolean isRadical(int c) {
        return c >= 0x2E80 && c <= 0x2FD5;
    }
}
