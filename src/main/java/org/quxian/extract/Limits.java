package org.quxian.extract;

/**
 * Thresholds of rules, which are no figures of anything: 3人以上的, 不足3户的，, 应当在5个工作日内. What a rule has counted
 * and what is to be done by a day stay figures.
 */
final class Limits {
    private static final String[] BOUNDED = {
        "项目", "企业", "工业企业", "自然村", "院坝", "大户", "老人", "老年人", "老年", "人员", "住宅", "建筑", "桥梁", "基地", "合同", "工程", "河流", "水库",
        "养殖", "种植", "规模", "人口", "儿童", "未成年", "居民", "群众", "党员", "干部", "家庭", "机组", "锅炉"
    };

    private static final String[] RULES = {
        "给予", "可申请", "可享受", "可以申请", "均可", "不予", "一次性给", "奖补", "贴息", "补贴标准", "补助标准", "期限", "额度", "限购", "申请", "条件的", "可返",
        "可享", "可获", "可领", "可减", "可免", "可按", "可贷", "可延", "放宽至", "标准补贴", "符合条件", "减按", "免征", "免收", "的，可", "的，应", "的，按",
        "的，给", "的，不", "的标准给", "的人员"
    };

    private Limits() {}

    /** Whether the word at {@code at} lays down a rule here: 凡 does at the head of a clause, and not in 平凡. */
    static boolean isNorm(char[] text, int floor, int at) {
        return text[at] != '凡' || at == floor || !Chars.isHan(text[at - 1]);
    }

    /** Whether {@code figure} is a threshold; {@code norm} says that its sentence lays down a rule. */
    static boolean isThreshold(char[] text, Figure figure, int start, int end, boolean norm) {
        int tail = figure.tail();
        boolean bounded = tail > figure.end();
        boolean above = bounded && Chars.isOneOf(text, tail - 1, end, "上下内");
        if (above && figure.unit().base().equals("岁")) {
            return true;
        }
        if (isTerm(text, figure, tail, end)) {
            return true;
        }
        boolean of = Chars.isOneOf(text, tail, end, "的");
        if (of && Chars.isOneOf(text, tail + 1, end, "，。；、,;) ")) {
            if (!figure.isRatio() || norm) {
                return true;
            }
        }
        boolean within = figure.unit().dimension().startsWith("time") && Chars.startsAny(text, tail, end, "内的", "内毕业");
        if (within
                || (isBound(text, figure, tail, end) && isRule(text, figure, start, end, '；'))
                || (isCapped(text, figure.start()) && isRule(text, figure, start, end, '。'))
                || (isBoundBefore(text, figure.start()) && isRule(text, figure, start, end, '，'))) {
            return true;
        }
        if (above && !figure.isRatio()) {
            if (of || Chars.startsAny(text, tail, end, BOUNDED)) {
                return true;
            }
        }
        return norm && (above || isWithin(text, tail, end) || isBoundBefore(text, figure.start(), start));
    }

    /** 满15年, 5个工作日内: conditions and terms of a procedure, whatever the sentence. */
    private static boolean isTerm(char[] text, Figure figure, int tail, int end) {
        String dimension = figure.unit().dimension();
        boolean age = dimension.equals("count_age") || dimension.startsWith("time_calendar");
        boolean full = age && Chars.precedesAny(text, figure.start(), "满", "年满", "不满", "未满");
        boolean within = dimension.equals("time_working_day")
                && (tail > figure.end() || Chars.startsAny(text, tail, end, "内", "之内"));
        return full || within;
    }

    /** 不超过3年, 低于5.5%的, 6个月以上: a bound, which only a rule makes a threshold. */
    private static boolean isBound(char[] text, Figure figure, int tail, int end) {
        boolean above = tail > figure.end() && Chars.startsAny(text, tail - 2, end, "以上", "以下", "以内", "之内");
        boolean of = Chars.isOneOf(text, tail, end, "的");
        return (above && !figure.isRatio())
                || (of && Chars.precedesAny(text, figure.start(), "低于", "超过", "不足", "不满", "高于", "达到", "未达"))
                || (figure.unit().dimension().startsWith("time") && Chars.startsAny(text, tail, end, "内"));
    }

    private static boolean isCapped(char[] text, int at) {
        return Chars.precedesAny(text, at, "不超过", "不高于", "最长", "至多", "最多");
    }

    private static boolean isBoundBefore(char[] text, int at) {
        return Chars.precedesAny(text, at, "不超过", "不高于", "不低于", "不少于", "最长", "至多", "最多");
    }

    /** Whether the part of the sentence around the figure says who may have what. */
    private static boolean isRule(char[] text, Figure figure, int start, int end, char stop) {
        int from = figure.start();
        while (from > start && (text[from - 1] != '；' || stop == '。') && text[from - 1] != stop) {
            from--;
        }
        for (int i = from; i < end && (text[i] != '；' || stop == '。') && text[i] != stop; i++) {
            if ("给可均不一奖贴补期额最限申条符减免的凡按标放".indexOf(text[i]) >= 0 && Chars.startsAny(text, i, end, RULES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(char[] text, int at, int end) {
        return Chars.startsAny(text, at, end, "内", "之内", "后", "前") || Chars.starts(text, at, end, "的标准");
    }

    private static boolean isBoundBefore(char[] text, int at, int floor) {
        return at > floor
                && Chars.precedesAny(text, at, "少于", "低于", "超过", "大于", "小于", "高于", "提前", "不足", "满", "达到", "超出", "至少");
    }
}
