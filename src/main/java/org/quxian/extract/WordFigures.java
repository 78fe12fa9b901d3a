package org.quxian.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Quantity;
import org.quxian.observation.Unit;

/** Figures that are said in words: 实现…全覆盖 and 全面完成 are 100 %, 跑一次 is one visit, 四证 are four certificates. */
final class WordFigures {
    private final Catalogue catalogue;

    WordFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static boolean canStart(char c) {
        return c == '全' || c == '跑';
    }

    /** The figure in words that starts at {@code at}; null where none does. */
    @Nullable
    Figure read(char[] text, int at, Sentence sentence) {
        int end = sentence.end();
        return switch (text[at]) {
            case '全' -> whole(text, at, sentence);
            case '跑' ->
                Chars.starts(text, at, end, "跑一次") && !Chars.precedesAny(text, at, "最多", "至多")
                        ? figure(at + 1, at + 3, 1, "次")
                        : null;
            default -> certificates(text, at, end);
        };
    }

    private @Nullable Figure certificates(char[] text, int at, int end) {
        boolean certificates = Chars.isNumeral(text[at])
                && Chars.value(text[at]) > 1
                && Chars.isOneOf(text, at + 1, end, "证")
                && !Chars.startsAny(text, at + 2, end, "合", "明", "书", "据");
        return certificates ? figure(at, at + 2, Chars.value(text[at]), "证") : null;
    }

    private @Nullable Figure whole(char[] text, int at, Sentence sentence) {
        int end = sentence.end();
        if (Chars.starts(text, at, end, "全覆盖") && reachedBefore(text, at, sentence.start())) {
            return figure(at, at + 3, 100, "%");
        }
        boolean done = Chars.startsAny(text, at, end, "全面完成", "全部完成");
        boolean closes = at + 4 >= end || Chars.endsClause(text[at + 4]) || text[at + 4] == '”';
        return done && closes && sentence.has(Cue.TARGET) ? figure(at, at + 4, 100, "%") : null;
    }

    /** Whether 实现, 达到 or 做到 stands before it in its clause. */
    private static boolean reachedBefore(char[] text, int at, int start) {
        for (int i = at; i > start && !Chars.endsClause(text[i - 1]); i--) {
            boolean may = text[i - 1] == '现' || text[i - 1] == '到';
            if (may && Chars.precedesAny(text, i, "实现", "达到", "做到")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Figure figure(int start, int end, long value, String symbol) {
        Unit unit = catalogue.unit(symbol).orElse(null);
        return unit == null
                ? null
                : new Figure(start, end, end, new Quantity.Exact(BigDecimal.valueOf(value)), unit, 0, true);
    }
}
