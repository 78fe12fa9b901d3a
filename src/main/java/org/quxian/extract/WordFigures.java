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

    /** The figure in words that starts at {@code at}; null where none does. */
    @Nullable
    Figure read(char[] text, int at, int end, Sentence sentence) {
        return switch (text[at]) {
            case '全' -> whole(text, at, end, sentence);
            case '跑' ->
                Dates.starts(text, at, end, "跑一次") && !Dates.precededBy(text, at, "最多")
                        ? figure(at + 1, at + 3, 1, "次")
                        : null;
            default -> {
                boolean certificates =
                        Chars.isNumeral(text[at]) && Chars.numeral(text[at]) > 1 && at + 1 < end && text[at + 1] == '证';
                yield certificates ? figure(at, at + 2, Chars.numeral(text[at]), "证") : null;
            }
        };
    }

    private @Nullable Figure whole(char[] text, int at, int end, Sentence sentence) {
        if (Dates.starts(text, at, end, "全覆盖") && reachedBefore(text, at, sentence.start)) {
            return figure(at, at + 3, 100, "%");
        }
        boolean done = Dates.starts(text, at, end, "全面完成") || Dates.starts(text, at, end, "全部完成");
        boolean closes = at + 4 >= end || "，。；！”".indexOf(text[at + 4]) >= 0;
        return done && closes && sentence.has(Cue.TARGET) ? figure(at, at + 4, 100, "%") : null;
    }

    /** Whether 实现, 达到 or 做到 stands before it in its clause. */
    private static boolean reachedBefore(char[] text, int at, int start) {
        for (int i = at - 1; i >= start && "，。；".indexOf(text[i]) < 0; i--) {
            if (Dates.precededBy(text, i + 1, "实现") || Dates.precededBy(text, i + 1, "达到")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Figure figure(int start, int end, long value, String symbol) {
        Unit unit = catalogue.unit(symbol).orElse(null);
        return unit == null ? null : new Figure(start, end, new Quantity.Exact(BigDecimal.valueOf(value)), unit, true);
    }
}
