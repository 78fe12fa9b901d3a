package org.quxian.extract;

import org.quxian.observation.Qualifier;

/**
 * Numbers that are parts of names and of other words, told by what stands around them: G75, 3.2.1, 前三名, 古佛村二组, 一次会议,
 * 24小时值守, 15分钟生活圈. Words with numerals that no rule finds stand in the lexicon.
 */
final class Names {
    private static final String IDLE = "个次批种起位名件项场年天度门分期类周日户";
    private static final int CIRCLE = 9;

    private Names() {}

    /** Whether the number from {@code at} to {@code stop} belongs to what stands before it, or to a longer code. */
    static boolean hold(char[] text, int floor, int at, int stop, int end) {
        if (Chars.starts(text, at, end, "00")) {
            return true;
        }
        if (stop + 1 < end && text[stop] == '.' && Chars.isDigit(text[stop + 1])) {
            return true;
        }
        if (at <= floor) {
            return false;
        }
        char before = text[at - 1];
        if (before == '/'
                || before == '第'
                || before == '['
                || before == '每'
                || Chars.isLetter(before)
                || Chars.isDigit(before)) {
            return true;
        }
        boolean joins = before == '.' || before == '-' || before == ':' || before == ',';
        return joins && at - 2 >= floor && (Chars.isDigit(text[at - 2]) || Chars.isLetter(text[at - 2]));
    }

    /** 一个中心、两个基本点: items that count themselves up from one. */
    private static boolean isCountedUp(char[] text, int floor, Numeral number) {
        int at = number.start();
        if (at <= floor || text[at - 1] != '、' || Chars.isDigit(text[at])) {
            return false;
        }
        for (int i = at - 2; i >= floor && i > at - 14 && !Chars.endsClause(text[i]); i--) {
            if (text[i] == '、' || Chars.isDigit(text[i])) {
                return false;
            }
            if (text[i] == '一' && (i == floor || !Chars.isHan(text[i - 1]) || "了以个是立局".indexOf(text[i - 1]) >= 0)) {
                return Chars.isOneOf(text, i + 1, at, "个区核带轴心圈城环廊");
            }
        }
        return false;
    }

    /** Whether number and unit go on as a name, or are one together with what stands before them. */
    static boolean goOn(char[] text, int floor, Numeral number, Measure measure, int end) {
        int at = number.start();
        String unit = measure.unit().symbol();
        return isIdle(text, floor, number, measure, end)
                || isRank(text, floor, at, unit)
                || isAddress(text, floor, at, end, unit)
                || isMeeting(text, number, measure, end)
                || isAlways(text, number, measure, end)
                || isCircle(text, measure, end)
                || isQuoted(text, floor, number, measure, end)
                || isPhase(text, at, unit)
                || isStep(text, at, unit)
                || isCountedUp(text, floor, number)
                || isWeekday(text, at)
                || isClass(text, number, measure, end)
                || isBracket(text, at, measure, end)
                || isAgo(text, measure, end)
                || isPoints(text, at, unit)
                || Chars.precedesAny(text, at, "一式", "第", "限购", "限报", "限领");
    }

    /** A lone 一 before a measure word is an article, unless the count follows its noun: 学校一所. */
    private static boolean isIdle(char[] text, int floor, Numeral number, Measure measure, int end) {
        int at = number.start();
        boolean one = number.end() - at == 1 && text[at] == '一';
        String dimension = measure.unit().dimension();
        boolean part = dimension.equals("ratio") || dimension.equals("multiple");
        if (!one
                || part
                || measure.qualifier() != Qualifier.EXACT
                || measure.extra().signum() > 0) {
            return false;
        }
        int stop = measure.end();
        boolean closes = stop >= end || "，、。；,;）)".indexOf(text[stop]) >= 0;
        boolean follows = at > floor && Chars.isHan(text[at - 1]);
        boolean idle = IDLE.indexOf(text[number.end()]) >= 0;
        return !(closes && follows && !idle);
    }

    /** 前三名, 前10位. */
    private static boolean isRank(char[] text, int floor, int at, String unit) {
        boolean front = at > floor && text[at - 1] == '前';
        return front && "名位天".contains(unit);
    }

    /** 1.1类新药, 五类水质: which class, not how many. */
    private static boolean isClass(char[] text, Numeral number, Measure measure, int end) {
        return measure.unit().symbol().equals("类")
                && (number.low().scale() > 0 || Chars.startsAny(text, measure.end(), end, "水", "新药", "疫苗", "地区", "标准"));
    }

    /** 产值上亿元企业, 百亿元产业: what size of things, not how much. */
    private static boolean isBracket(char[] text, int at, Measure measure, int end) {
        boolean above = Chars.precedesAny(text, at, "上", "过") && Chars.isOneOf(text, measure.end(), end, "的");
        return Chars.isScale(text[at])
                && measure.unit().dimension().equals("currency")
                && (above
                        || Chars.startsAny(
                                text,
                                measure.end(),
                                end,
                                "企业",
                                "项目",
                                "产业",
                                "园区",
                                "集群",
                                "工程",
                                "村",
                                "街",
                                "楼宇",
                                "镇",
                                "大户"));
    }

    /** 三年前, 五天后: a date. */
    private static boolean isAgo(char[] text, Measure measure, int end) {
        return measure.unit().dimension().startsWith("time")
                && measure.tail() == measure.end()
                && Chars.isOneOf(text, measure.end(), end, "前后")
                && !Chars.startsAny(text, measure.end(), end, "前期", "后续", "前三", "后备", "后期");
    }

    /** 一次记6分. */
    private static boolean isPoints(char[] text, int at, String unit) {
        return unit.equals("分") && Chars.precedesAny(text, at, "记", "次记", "扣除");
    }

    /** 排名上升3位. */
    private static boolean isStep(char[] text, int at, String unit) {
        return unit.equals("位") && Chars.precedesAny(text, at, "上升", "前移", "前进", "提升", "下降", "后移", "上升了", "前移了", "提升了");
    }

    /** 三期工程 is the third; 分三期, 前三期 are three. */
    private static boolean isPhase(char[] text, int at, String unit) {
        return unit.equals("期")
                && !Chars.isDigit(text[at])
                && !Chars.precedesAny(text, at, "前", "分", "分为", "分成", "共", "为", "出版", "举办", "开展", "办", "了");
    }

    private static boolean isWeekday(char[] text, int at) {
        return Chars.precedesAny(text, at, "星期", "礼拜", "周") && !Chars.precedesAny(text, at, "每周", "一周");
    }

    /** 古佛村二组, 小区3栋: a group, a house, not how many. */
    private static boolean isAddress(char[] text, int floor, int at, int end, String unit) {
        if ("栋幢".contains(unit) && Chars.isOneOf(text, at + 2, end, "0123456789一二三四五六七八九单")) {
            return true;
        }
        return at > floor
                && "村区路街号栋幢道社元".indexOf(text[at - 1]) >= 0
                && "组栋幢层队".contains(unit)
                && !Chars.precedesAny(text, at, "全区", "我区", "城区", "片区", "全村");
    }

    /** 十次全会, 六次会议 behind 届. */
    private static boolean isMeeting(char[] text, Numeral number, Measure measure, int end) {
        int stop = measure.end();
        if (text[stop - 1] == '次') {
            boolean session = Chars.starts(text, stop, end, "会议")
                    && Chars.precedesAny(text, number.start(), "人大", "政协", "全委", "会");
            return session || Chars.starts(text, stop, end, "全会") || Chars.precedes(text, number.start(), "届");
        }
        return text[stop - 1] == '届' && stop < end && Chars.isHan(text[stop]) && !Chars.isDigit(text[number.start()]);
    }

    /** 24小时值守: day and night; but 24小时内 is a time. */
    private static boolean isAlways(char[] text, Numeral number, Measure measure, int end) {
        boolean day = number.low().scale() <= 0
                && number.low().intValue() == 24
                && measure.unit().symbol().equals("小时")
                && measure.qualifier() == Qualifier.EXACT;
        return day
                && !Chars.startsAny(text, measure.end(), end, "内", "后", "前", "降", "累计", "最")
                && !Chars.precedesAny(text, number.start(), "近", "约", "到", "至", "时", "超过", "了", "为");
    }

    /** 15分钟便民生活圈. */
    private static boolean isCircle(char[] text, Measure measure, int end) {
        return measure.unit().dimension().startsWith("time") && isCircle(text, measure.end(), end);
    }

    /** Whether what stands behind a time at {@code at} makes it the name of a circle of life. */
    static boolean isCircle(char[] text, int at, int end) {
        for (int i = at; i < end && i < at + CIRCLE && Chars.isHan(text[i]); i++) {
            if (text[i] == '圈') {
                return true;
            }
        }
        return false;
    }

    /** “四个意识”: Chinese numerals inside a short quotation are a slogan's. */
    private static boolean isQuoted(char[] text, int floor, Numeral number, Measure measure, int end) {
        if (Chars.isDigit(text[number.start()])) {
            return false;
        }
        int open = number.start() - 1;
        while (open >= floor && number.start() - open <= 8 && "“”。，".indexOf(text[open]) < 0) {
            open--;
        }
        if (open < floor || text[open] != '“') {
            return false;
        }
        int close = measure.end();
        while (close < end && close - open <= 14 && text[close] != '”' && !Chars.endsClause(text[close])) {
            close++;
        }
        return close < end && text[close] == '”';
    }
}
