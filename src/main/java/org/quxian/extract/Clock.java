package org.quxian.extract;

/** Finds times of day, which are no figures: 8时30分, 14:00, 上午9点. */
final class Clock {
    /** No time of day. */
    static final int NONE = -1;

    private Clock() {}

    /** The index behind the time of day that starts at {@code at}; {@link #NONE} where none does. */
    static int end(char[] text, int at, int end) {
        long hour = Whole.read(text, at, end);
        if (hour == Whole.NONE || Whole.number(hour) > 24) {
            return NONE;
        }
        int i = Whole.end(hour);
        if (i >= end) {
            return NONE;
        }
        if (text[i] == ':') {
            return digital(text, i, end);
        }
        boolean half = Chars.startsAny(text, i, end, "点半", "时半");
        if (half) {
            return i + 2;
        }
        if (text[i] == '时' && !Chars.isOneOf(text, i + 1, end, "间候段期代常速刻")) {
            return minutes(text, i + 1, end);
        }
        boolean dots = text[i] == '点' && Whole.read(text, i + 1, end) != Whole.NONE;
        return dots && minutes(text, i + 1, end) > i + 1 ? minutes(text, i + 1, end) : hourOf(text, at, i, end);
    }

    /** 下午3点, 9点整: a bare hour needs a word that makes it one. */
    private static int hourOf(char[] text, int at, int i, int end) {
        boolean named = Chars.precedesAny(text, at, "上午", "下午", "晚上", "凌晨", "早上", "中午", "傍晚", "早", "晚");
        boolean hour = text[i] == '点' && (named || Chars.startsAny(text, i + 1, end, "整", "钟", "许", "左右"));
        return hour ? Chars.startsAny(text, i + 1, end, "整", "钟", "许") ? i + 2 : i + 1 : NONE;
    }

    private static int digital(char[] text, int colon, int end) {
        boolean minutes = colon + 2 < end && Chars.isDigit(text[colon + 1]) && Chars.isDigit(text[colon + 2]);
        if (!minutes || (colon + 3 < end && Chars.isDigit(text[colon + 3]))) {
            return NONE;
        }
        int stop = colon + 3;
        boolean seconds =
                stop + 2 < end && text[stop] == ':' && Chars.isDigit(text[stop + 1]) && Chars.isDigit(text[stop + 2]);
        return seconds ? stop + 3 : stop;
    }

    private static int minutes(char[] text, int at, int end) {
        long minute = Whole.read(text, at, end);
        boolean named =
                minute != Whole.NONE && Chars.isOneOf(text, Whole.end(minute), end, "分") && Whole.number(minute) < 60;
        int stop = named ? Whole.end(minute) + 1 : at;
        return Chars.isOneOf(text, stop, end, "许整") ? stop + 1 : stop;
    }

    /** The index behind 上午, 晚 and the like at {@code at}; {@code at} itself where none stands there. */
    static int skipDayPart(char[] text, int at, int end) {
        if (Chars.startsAny(text, at, end, "上午", "下午", "晚上", "凌晨", "早上", "中午", "傍晚", "夜间", "清晨")) {
            return at + 2;
        }
        return Chars.isOneOf(text, at, end, "晚早") ? at + 1 : at;
    }
}
