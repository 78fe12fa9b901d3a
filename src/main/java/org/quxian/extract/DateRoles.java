package org.quxian.extract;

/** Tells by the words around a date what it is to the figures behind it. */
final class DateRoles {
    private DateRoles() {}

    /** {@code mention} with the role that the words around it give it; its sentence begins at {@code floor}. */
    static DateMention of(char[] text, int floor, DateMention mention, int end) {
        int start = mention.start();
        int after = mention.end();
        if (Chars.isOneOf(text, after, end, "电讯")) {
            return DateMention.unplaced(start, after + 1);
        }
        if (mention.kind() == DateMention.Kind.AS_OF || Chars.precedesAny(text, start, "截至", "截止", "截至到", "截止到")) {
            return mention.as(DateMention.Kind.AS_OF);
        }
        if (isSameTime(text, start, after, end)) {
            return mention.endingAt(after + 2).as(DateMention.Kind.SAME_TIME);
        }
        boolean ofNumber = Chars.isOneOf(text, after, end, "的") && isNumberSoon(text, after + 1, end);
        boolean changes = ofNumber && Chars.precedesAny(text, start, "由", "从");
        if (!changes && isBaseline(text, start, after, end)) {
            return mention.as(DateMention.Kind.BASELINE);
        }
        if (ofNumber) {
            boolean compared = Chars.precedesAny(text, start, "是", "占", "为", "达", "当于", "恢复到", "超过");
            return mention.as(compared ? DateMention.Kind.BASELINE : DateMention.Kind.LOCAL);
        }
        boolean thisYear = mention.kind() == DateMention.Kind.THIS_YEAR;
        if (Chars.startsAny(text, after, end, "以来", "至今", "以后")) {
            if (thisYear) {
                return mention.endingAt(after + 2).as(DateMention.Kind.THIS_YEAR_SO_FAR);
            }
            return isPlan(mention) ? mention.endingAt(after + 2) : since(text, mention, after + 2);
        }
        if (thisYear && isSoFar(text, after, end)) {
            return mention.as(DateMention.Kind.THIS_YEAR_SO_FAR);
        }
        boolean begins = Chars.startsAny(text, after, end, "起", "开始") && !Chars.isOneOf(text, after + 1, end, "火步草飞诉");
        if (begins || Chars.precedesAny(text, start, "自", "自从")) {
            return since(text, mention, after);
        }
        if (Chars.precedes(text, start, "从") && isSince(text, floor, after, end)) {
            return since(text, mention, after);
        }
        boolean before = Chars.startsAny(text, after, end, "前", "之前", "以前")
                && !Chars.startsAny(text, after, end, "前后", "前往", "前三", "前两", "前列");
        boolean until = Chars.precedesAny(text, start, "到", "至", "到了")
                && !Chars.precedesAny(text, start, "直到", "报到", "来到", "说到", "回到", "得到");
        if (before || until) {
            return mention.as(DateMention.Kind.BEFORE);
        }
        return mention;
    }

    /** 今年已…, 今年累计…: up to the first figure of the clause. */
    private static boolean isSoFar(char[] text, int after, int end) {
        for (int i = after; i < end && i < after + 16 && !Chars.isDigit(text[i]) && text[i] != '。'; i++) {
            if (text[i] == '已' || Chars.starts(text, i, end, "累计")) {
                return true;
            }
        }
        return false;
    }

    /** From the time on; what began 中旬, in the second third of a month, began about its middle. */
    private static DateMention since(char[] text, DateMention mention, int end) {
        DateMention since = mention.endingAt(end).as(DateMention.Kind.SINCE);
        return Chars.precedes(text, mention.end(), "中旬") ? since.inMiddle() : since;
    }

    private static boolean isPlan(DateMention mention) {
        return mention.from() != null
                && mention.to() != null
                && mention.to().getYear() - mention.from().getYear() == 4;
    }

    /** 去年同期亏损三万元: told for itself, and not compared with. */
    private static boolean isSameTime(char[] text, int start, int after, int end) {
        if (!Chars.starts(text, after, end, "同期") || Chars.isOneOf(text, after + 2, end, "的相比持增下上提减回，,。")) {
            return false;
        }
        return start == 0
                || "，。；、而( ".indexOf(text[start - 1]) >= 0
                || Chars.startsAny(text, after + 2, end, "为", "完成", "仅", "只有", "实现", "亏损", "盈利", "是");
    }

    private static boolean isBaseline(char[] text, int start, int after, int end) {
        if (Chars.startsAny(text, after, end, "同期", "基础上", "相比", "水平", "同比", "持平")) {
            return true;
        }
        if (Chars.startsAny(text, after, end, "目标", "任务", "预算", "工作目标", "年度目标")) {
            return true;
        }
        if (Chars.starts(text, after, end, "计划")) {
            return Chars.isOneOf(text, after + 2, end, "的数任目总，。、") || isNumberSoon(text, after + 2, end);
        }
        boolean compared = Chars.precedesAny(text, start, "比", "较", "高于", "低于", "超过", "相当于", "恢复到", "多于", "少于")
                || (Chars.precedesAny(text, start, "与", "同", "跟", "和") && isComparedBehind(text, after, end));
        boolean lastYear = Chars.startsAny(text, start, end, "上年") && !Chars.isOneOf(text, after, end, "，,");
        return compared || (lastYear && after - start == 2);
    }

    private static boolean isComparedBehind(char[] text, int after, int end) {
        for (int i = after; i < end && i < after + 8 && !Chars.endsClause(text[i]); i++) {
            if (Chars.startsAny(text, i, end, "相比", "对比", "比较", "持平")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number follows at once, or behind a word that hedges it. */
    private static boolean isNumberSoon(char[] text, int at, int end) {
        for (int i = at; i < end && i < at + 3; i++) {
            if (Chars.isNumber(text[i])) {
                return text[i] != '一' || Chars.isOneOf(text, i + 1, end, "十百千万亿点成");
            }
            if ("近约超逾不足到".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return false;
    }

    /** 从2018年开始: what is said up to the end of the clause tells a beginning. */
    private static boolean isSince(char[] text, int floor, int after, int end) {
        for (int i = Math.max(after, floor); i < end && i < after + 10 && !Chars.endsClause(text[i]); i++) {
            if (Chars.startsAny(text, i, end, "到", "至", "的")) {
                return false;
            }
        }
        return true;
    }
}
