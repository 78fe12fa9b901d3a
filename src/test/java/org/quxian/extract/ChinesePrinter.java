package org.quxian.extract;

/** Writes whole numbers in Chinese numerals, as reports do: 三百二十一万, 两千零五, 十五, 一万二千亿. */
final class ChinesePrinter {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final long MYRIAD = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;

    private ChinesePrinter() {}

    /**
     * The words for a number.
     *
     * @param number 0 to 10^16
     * @param both whether 2 is 两 before 千, 万 and 亿
     */
    static String print(long number, boolean both) {
        if (number == 0) {
            return "零";
        }
        String words = above(number);
        words = words.startsWith("一十") ? words.substring(1) : words;
        return both ? words.replaceAll("二(?=[千万亿])(?<!十二)", "两") : words;
    }

    private static String above(long number) {
        if (number >= HUNDRED_MILLION) {
            return parts(number, HUNDRED_MILLION, "亿");
        }
        return number >= MYRIAD ? parts(number, MYRIAD, "万") : group((int) number);
    }

    private static String parts(long number, long scale, String name) {
        long low = number % scale;
        String gap = low > 0 && low < scale / 10 ? "零" : "";
        return above(number / scale) + name + gap + (low == 0 ? "" : above(low));
    }

    private static String group(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3, scale = 1000; place >= 0; place--, scale /= 10) {
            int digit = number / scale % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    /** Each digit of {@code digits} as a numeral: 68 is 六八. */
    static String digits(String digits) {
        StringBuilder words = new StringBuilder();
        digits.chars().forEach(c -> words.append(DIGITS.charAt(c - '0')));
        return words.toString();
    }
}
