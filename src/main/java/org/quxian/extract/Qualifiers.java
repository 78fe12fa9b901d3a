package org.quxian.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Qualifier;
import org.quxian.observation.QualifierWord;

/** The words that qualify a number, before it, inside it and behind it. */
final class Qualifiers {
    private static final String NOT_PAST = "通经不走度路穿跨越错渡去来难超见";
    private static final int REACH = 12;

    private final Words<Qualifier> before = new Words<>();
    private final Words<Qualifier> after = new Words<>();

    Qualifiers(List<QualifierWord> words) {
        for (QualifierWord word : words) {
            if (word.position().equals("before")) {
                before.add(new StringBuilder(word.word()).reverse().toString(), word.qualifier());
            } else if (word.position().equals("after")) {
                after.add(word.word(), word.qualifier());
            }
        }
    }

    /** The word that stands right before the number at {@code start}, its sentence beginning at {@code floor}. */
    Qualifier before(char[] text, int floor, int start) {
        int at = start;
        while (at > floor && text[at - 1] == ' ') {
            at--;
        }
        Words.Match<Qualifier> match = before.longestBefore(text, floor, at);
        if (match == null || isOtherWord(text, floor, match, start)) {
            return atLeast(text, floor, at);
        }
        return match.meaning();
    }

    /** 至少建成院落2个: said before the verb, with no other number between. */
    private static Qualifier atLeast(char[] text, int floor, int start) {
        for (int i = start - 1; i > floor && i > start - REACH; i--) {
            i = text[i] == ')' ? opening(text, floor, i) : i;
            if (Chars.endsClause(text[i]) || Chars.isDigit(text[i]) || text[i] == '、') {
                return Qualifier.EXACT;
            }
            if (Chars.starts(text, i - 1, start, "至少") || Chars.starts(text, i - 1, start, "最少")) {
                return Qualifier.OVER;
            }
            if (Chars.starts(text, i - 1, start, "约占")) {
                return Qualifier.ABOUT;
            }
        }
        return Qualifier.EXACT;
    }

    private static int opening(char[] text, int floor, int close) {
        for (int i = close; i > floor && i > close - REACH; i--) {
            if (text[i] == '(') {
                return i - 1;
            }
        }
        return close;
    }

    /** 网上3家, 通过2个, 附近5个: the end of another word. */
    private static boolean isOtherWord(char[] text, int floor, Words.Match<Qualifier> match, int number) {
        if (match.end() - match.start() > 1) {
            return false;
        }
        int at = match.start();
        char previous = at > floor ? text[at - 1] : ' ';
        return switch (text[at]) {
            case '上' -> !Chars.isScale(text[number]) || "以网线加".indexOf(previous) >= 0;
            case '过' -> NOT_PAST.indexOf(previous) >= 0;
            case '近' -> "附最靠邻临就".indexOf(previous) >= 0;
            case '约' -> "签大节合预履契公条".indexOf(previous) >= 0 && previous != '大';
            case '破' -> "打".indexOf(previous) >= 0 || !Chars.isScale(text[number]);
            default -> false;
        };
    }

    /** The word at {@code at} between number and unit, 余 of 20余户; null where none stands there. */
    Words.@Nullable Match<Qualifier> inside(char[] text, int at, int end) {
        Words.Match<Qualifier> match = after.longest(text, at, end);
        boolean comes = match != null && text[at] == '来' && !Chars.isScale(text[at - 1]) && text[at - 1] != '0';
        return comes ? null : match;
    }

    /** The word at {@code at} behind a unit, 左右 of 10起左右; null where none stands there. */
    Words.@Nullable Match<Qualifier> behind(char[] text, int at, int end) {
        Words.Match<Qualifier> match = after.longest(text, at, end);
        if (match == null || match.end() - match.start() > 1) {
            return match;
        }
        boolean closes = match.end() >= end || !Chars.isHan(text[match.end()]);
        boolean over = text[at] == '多' && (closes || isMeasured(text, at, end));
        return over || (text[at] == '余' && closes) ? match : null;
    }

    /** 两年多时间, 3个小时多: behind a unit that parts divide, 多 is no beginning of 多次. */
    private static boolean isMeasured(char[] text, int at, int end) {
        return Chars.precedesAny(text, at, "年", "月", "天", "小时", "分钟", "公里", "成", "亩", "斤", "吨", "倍", "米", "里")
                && !Chars.isOneOf(text, at + 1, end, "次家个名种项条部元样云");
    }
}
