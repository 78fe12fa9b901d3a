package org.quxian.extract;

import java.math.BigDecimal;
import org.quxian.observation.Unit;

/** Tells what people say for a unit from other words: 块 for 元, 里 for half a kilometre. */
final class Spoken {
    private static final int BEFORE = 7;

    private Spoken() {}

    /** 卖到15块, 三十块一斤: money, and no pieces of something. */
    static boolean isMoney(char[] text, Words.Match<Unit> unit, int end) {
        if (!unit.meaning().symbol().equals("块")) {
            return false;
        }
        int stop = unit.end();
        if (isDime(text, stop, end)) {
            return true;
        }
        boolean closes = stop >= end || !Chars.isHan(text[stop]) || Chars.isOneOf(text, stop, end, "钱左以多一每");
        return closes && has(text, unit.start(), "卖价钱挣赚花收值斤元交付补给股万");
    }

    /** 三块二, 5块8: whether the tenths of a yuan stand at {@code at}. */
    static boolean isDime(char[] text, int at, int end) {
        boolean digit = at < end && (Chars.isNumeral(text[at]) || Chars.isDigit(text[at]));
        return digit
                && text[at - 1] == '块'
                && (at + 1 >= end || !(Chars.isHan(text[at + 1]) || Chars.isDigit(text[at + 1])));
    }

    /** 一年收入十五六万, 净赚3万多: money whose unit is left out, before {@code at} and closed behind {@code stop}. */
    static boolean isEarned(char[] text, int at, int stop, int end) {
        int i = at;
        while (i > 0 && "了约近超达到有过个将".indexOf(text[i - 1]) >= 0) {
            i--;
        }
        boolean closes =
                stop >= end || !(Chars.isHan(text[stop]) || Chars.isLetter(text[stop]) || Chars.isDigit(text[stop]));
        return closes && Chars.precedesAny(text, i, "收入", "赚", "挣", "工资", "分红", "利润", "营业额", "销售额", "毛收", "纯收");
    }

    /** 修路三里, 走了5里山路: a length, and no inside. */
    static boolean isHalfKilometre(char[] text, int number, int at, int end) {
        if (text[at] != '里') {
            return false;
        }
        boolean way = Chars.startsAny(text, at + 1, end, "路", "地", "山路", "土路", "水路", "外", "长");
        boolean closes = at + 1 >= end || !Chars.isHan(text[at + 1]);
        return way || (closes && has(text, number, "路走行长距远离修跑渠"));
    }

    /** 六百方水, 30万方土石: cubic metres, and no side of anything. */
    static boolean isCubic(char[] text, Numeral number, int at, int end) {
        boolean large = number.low().compareTo(BigDecimal.TEN) >= 0 || Chars.isDigit(text[number.start()]);
        return large
                && text[at] == '方'
                && Chars.startsAny(text, at + 1, end, "水", "土", "石", "砂", "木材", "混凝土", "渣", "天然气", "沼气");
    }

    private static boolean has(char[] text, int at, String signs) {
        for (int i = at - 1; i >= 0 && i >= at - BEFORE && !Chars.endsClause(text[i]); i--) {
            if (signs.indexOf(text[i]) >= 0) {
                return true;
            }
        }
        return false;
    }
}
