package org.quxian.extract;

/** Tells a word of the lexicon that looks ahead or back from the same characters in another use. */
final class NatureCues {
    private static final int RAISE = 24;

    private NatureCues() {}

    /** Whether the word from {@code at} to {@code stop} says that figures are targets: 目标是, but not 目标任务的98%. */
    static boolean isTarget(char[] text, int floor, int at, int stop, int end) {
        char first = text[at];
        if (Chars.starts(text, at, stop, "争取")
                && Chars.startsAny(
                        text, stop, end, "上级", "中央", "市级", "国家", "资金", "转移", "到位", "到上", "到中", "到资", "专项", "债券",
                        "政策")) {
            return false;
        }
        if (text[stop - 1] == '标' || text[stop - 1] == '务' || text[stop - 1] == '是') {
            return text[stop - 1] == '是'
                    || Chars.startsAny(text, stop, end, "是", "为", "：", ":", "分别")
                    || (text[stop - 1] == '标' && stop < end && Chars.isDigit(text[stop]));
        }
        if (stop - at == 1 && first == '拟') {
            return !Chars.isOneOf(text, at - 1, end, "虚模草比摹") && !Chars.isOneOf(text, stop, end, "定人合态");
        }
        if (first == '确' || first == '争') {
            return !Chars.precedesAny(text, at, "为", "为了", "以", "全力", "切实");
        }
        if (first == '计') {
            return at <= floor || !Chars.isOneOf(text, at - 1, end, "动作展程资教学按");
        }
        return true;
    }

    /** Whether 计划 or 要 at {@code at}, which ends at {@code stop}, is a verb that looks ahead: 计划分别改造, 三要改造. */
    static boolean isPlan(char[] text, int floor, int at, int stop, int end, Words<Boolean> reach) {
        char before = at > floor ? text[at - 1] : ' ';
        if (text[at] == '要' && Chars.isNumeral(before) && (at - 1 == floor || !Chars.isHan(text[at - 2]))) {
            return true;
        }
        if (text[at] == '要' && Chars.startsAny(text, stop, end, "由", "从") && isRaised(text, stop, end)) {
            return true;
        }
        String others = text[at] == '要' ? "需重主只不想简纪紧必摘概首若" : "动作展程资教学按照比原规";
        return others.indexOf(before) < 0 && Future.isAhead(text, stop, end, reach) && !Future.isDate(text, stop, end);
    }

    /** 要由目前的45%提高到60%: whether a number is to become another one. */
    private static boolean isRaised(char[] text, int at, int end) {
        boolean number = false;
        for (int i = at; i < end && i < at + RAISE && !Chars.endsClause(text[i]); i++) {
            number |= Chars.isNumber(text[i]);
            if (number && (text[i] == '到' || text[i] == '至')) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word says that figures have happened; 已 is no end of 而已. */
    static boolean isDone(char[] text, int at, int stop) {
        return stop - at > 1 || text[at] != '已' || at == 0 || "而不".indexOf(text[at - 1]) < 0;
    }
}
