package org.quxian.extract;

import java.util.Optional;
import org.quxian.observation.Change;

/** Decides which way a figure of growth goes: a word of growth right before it, a sign, or the figure it is listed with. */
final class Changes {
    private static final String BRIDGES = "了约近超过达逾为幅高不足度率在 ：:是率有到的略仅";
    private static final int GAP = 5;
    private static final int REACH = 10;

    private Changes() {}

    /**
     * What is said of the growth of figure {@code index}, its own sign left aside.
     *
     * @param before what was said of the figure before it
     */
    static Optional<Change> said(Paragraph paragraph, Sentence sentence, int index, Optional<Change> before) {
        Figure figure = sentence.figures().get(index);
        char[] text = paragraph.chars();
        for (int i = sentence.cues().size() - 1; i >= 0; i--) {
            Words.Match<Cue> cue = sentence.cues().get(i);
            if (cue.end() > figure.start()) {
                continue;
            }
            if (figure.start() - cue.end() > GAP) {
                break;
            }
            boolean grows = cue.meaning() == Cue.UP || cue.meaning() == Cue.DOWN;
            if (grows && bridges(text, cue.end(), figure.start()) && !isNoGrowth(text, sentence.start(), cue.start())) {
                return Optional.of(cue.meaning() == Cue.UP ? Change.UP : Change.DOWN);
            }
        }
        boolean listed = index > 0
                && before.isPresent()
                && isListed(text, sentence.figures().get(index - 1), figure);
        return listed ? before : compared(text, sentence, figure);
    }

    /** 人口自然增长率 is a rate of its own; what influences a growth by so much is no growth. */
    private static boolean isNoGrowth(char[] text, int floor, int at) {
        if (Chars.precedes(text, at, "自然")) {
            return true;
        }
        for (int i = at; i > floor && i > at - REACH - REACH && !Chars.endsClause(text[i - 1]); i--) {
            if (Chars.precedes(text, i, "影响")) {
                return true;
            }
        }
        return false;
    }

    /** What the sign of the figure makes of what is said: 增长-2.1% goes down. */
    static Optional<Change> signed(Figure figure, Optional<Change> said) {
        if (figure.sign() < 0) {
            return Optional.of(Change.DOWN);
        }
        return figure.sign() > 0 && said.isEmpty() ? Optional.of(Change.UP) : said;
    }

    /** 比去年高1.2个百分点, 较年初新增45亿元, 比上年少用水200吨: against another time, not against another area. */
    private static Optional<Change> compared(char[] text, Sentence sentence, Figure figure) {
        int from = figure.start();
        while (from > sentence.start() && !Chars.endsClause(text[from - 1])) {
            from--;
        }
        int base = -1;
        for (DateMention date : sentence.dates()) {
            boolean baseline = date.kind() == DateMention.Kind.BASELINE && date.start() >= from;
            base = baseline && date.end() <= figure.start() ? date.end() : base;
        }
        for (int i = from; base < 0 && i < figure.start(); i++) {
            if ("往以过原同环".indexOf(text[i]) < 0) {
                continue;
            }
            base = Chars.startsAny(text, i, figure.start(), "往年", "以前", "过去", "原来", "原先", "同比", "环比") ? i + 2 : base;
        }
        if (base < 0 && figure.isRatio() && Chars.precedesAny(text, figure.start(), "高了", "涨了", "多了")) {
            return Optional.of(Change.UP);
        }
        if (base < 0 || figure.start() - base > REACH) {
            return Optional.empty();
        }
        int end = figure.start();
        while (end > base && "了约近出超过逾 ".indexOf(text[end - 1]) >= 0) {
            end--;
        }
        if (Chars.precedesAny(text, end, "高", "多", "快", "贵") || Chars.startsAny(text, base, end, "新增", "净增", "多")) {
            return Optional.of(Change.UP);
        }
        boolean down = Chars.precedesAny(text, end, "低", "少", "慢") || Chars.startsAny(text, base, end, "少");
        return down ? Optional.of(Change.DOWN) : Optional.empty();
    }

    /** 分别减少3起、5人: one word of growth for figures of several units. */
    private static boolean isDealt(char[] text, int at) {
        for (int i = at; i > at - GAP && i > 1; i--) {
            if (Chars.precedes(text, i, "分别")) {
                return true;
            }
        }
        return false;
    }

    private static boolean bridges(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (BRIDGES.indexOf(text[i]) < 0 && text[i] != '+' && text[i] != '-') {
                return false;
            }
        }
        return to == from
                || !Chars.startsAny(text, from, to, "到", "至", "为", "的")
                || Chars.precedesAny(text, from, "率", "幅", "速");
    }

    /** 分别增长6.1%、22.4%和13.3%: the next item of a list. */
    private static boolean isListed(char[] text, Figure before, Figure figure) {
        int gap = figure.start() - before.tail();
        return gap > 0
                && gap <= 2
                && (before.unit().base().equals(figure.unit().base()) || isDealt(text, before.start()))
                && Chars.isOneOf(text, before.tail(), figure.start(), "、和及");
    }
}
