package org.quxian.extract;

/**
 * Tells the name of one company or institution, 重庆宏美科技有限公司, from companies that are counted or spoken of in general,
 * 引进科技公司12家.
 */
final class Organisations {
    /** No organisation. */
    static final int NONE = -1;

    private static final int LONGEST = 22;
    private static final String[] ONE = {"某", "该", "我", "本", "一家", "这家", "一所", "这所", "自己的", "一个", "她的", "他的", "其"};
    private static final String[] GENERAL = {
        "乡镇", "农村", "公办", "民办", "普通", "职业", "中小", "各级", "基层", "公立", "私立", "城区", "寄宿制", "薄弱", "特殊教育", "优质", "乡村", "定点",
        "三甲", "二级", "三级", "全部", "所有", "各类", "市级", "区级", "县级", "义务教育", "高等", "普惠性", "农民", "专业", "龙头", "国有", "上市", "股份",
        "担保", "小额贷款", "星级", "大型", "大小", "各地", "综合", "新型", "示范", "辖区", "家", "所", "个", "多", "各", "等", "类", "些", "企业",
        "镇级", "村级", "中", "公共", "社会", "民营", "外资", "连锁", "大中", "重点", "规模", "新建", "改建", "改扩建", "定点", "协议", "三所", "户", "条",
        "批"
    };
    private static final String[] VERBS = {
        "新建", "建成", "改建", "扩建", "拥有", "新增", "引进", "培育", "发展", "惠及", "覆盖", "服务", "扶持", "帮助", "组织", "为", "对", "向", "与",
        "有", "到", "从", "在", "把", "将", "由", "让", "使", "推动", "支持", "引导", "鼓励", "成立", "组建", "创办", "注册", "帮扶", "设立", "全县",
        "全区", "全市", "完成", "实施", "关闭", "取缔", "检查", "走访", "依托", "通过", "联合", "给", "以", "按", "向", "动员", "吸引", "带动", "建设",
        "入股", "加入", "卖给", "交给", "流转给", "送到", "卖到"
    };

    private Organisations() {}

    /** Where the name begins that ends in the word from {@code at} to {@code stop}; {@link #NONE} for no single one. */
    static int start(char[] text, int floor, int at, int stop, int end) {
        if (isCounted(text, stop, end)) {
            return NONE;
        }
        if (Chars.startsAny(text, at, stop, "该", "我", "本", "某", "一家", "这家")) {
            return at;
        }
        int from = from(text, floor, at);
        boolean one = from > floor && text[from - 1] == '一' && Chars.isOneOf(text, from, at, "家所个");
        if (one && !Chars.precedesAny(text, from - 1, "每", "任何", "哪")) {
            return from - 1;
        }
        boolean limited = Chars.startsAny(text, at, stop, "有限", "股份公司", "责任公司", "集团");
        for (int i = from; i < at; i++) {
            if (Chars.startsAny(text, i, at, ONE)) {
                return i;
            }
        }
        if (limited) {
            return from;
        }
        if (Chars.startsAny(text, at, stop, "企业", "基地")) {
            return NONE;
        }
        if (from == at) {
            return isHead(text, floor, at) && isToldAgain(text, at, stop, end) ? at : NONE;
        }
        if (Chars.precedesAny(text, at, GENERAL) || Chars.startsAny(text, from, at, VERBS)) {
            return NONE;
        }
        if (Chars.precedes(text, at, "的")) {
            return isHead(text, floor, from) && at - from >= 3 && at - from <= 4 ? from : NONE;
        }
        boolean told = from > floor && text[from - 1] == '的' && at - from >= 2;
        return (isHead(text, floor, from) || told) && at - from >= 1 ? from : NONE;
    }

    /** 公司去年产值3亿元, 学校现有学生800人: the one that the text is about, without its name. */
    private static boolean isToldAgain(char[] text, int at, int stop, int end) {
        return Chars.startsAny(text, at, stop, "公司", "合作社", "农场", "雪场", "滑雪场", "云仓", "集团", "工作室", "牧场", "工坊")
                || Chars.startsAny(text, stop, end, "现有", "占地", "共有", "开设", "拥有", "目前", "已", "有", "去年", "今年");
    }

    /** 公司12家, 学校等5所: how many there are. */
    private static boolean isCounted(char[] text, int stop, int end) {
        int i = Chars.isOneOf(text, stop, end, "等达共有近约") ? stop + 1 : stop;
        int number = i;
        while (number < end && (Chars.isNumber(text[number]) || Chars.isOneOf(text, number, end, "余多几.,"))) {
            number++;
        }
        return (number > i && Chars.isOneOf(text, number, end, "家所个座户"))
                || Chars.startsAny(text, stop, end, "数量", "总数", "总量", "名单", "、", "和", "等", "群", "密度", "覆盖");
    }

    /** Back over the characters of a name: to a mark, a number, or 的 of another phrase. */
    private static int from(char[] text, int floor, int at) {
        int from = at;
        while (from > floor
                && at - from < LONGEST
                && Chars.isHan(text[from - 1])
                && (!Chars.isNumber(text[from - 1]) || Chars.precedes(text, from - 1, "第"))
                && "的了着过".indexOf(text[from - 1]) < 0) {
            from--;
        }
        if (from > floor + 2 && text[from - 1] == '的' && from == at) {
            from--;
            while (from > floor && at - from < 5 && Chars.isHan(text[from - 1])) {
                from--;
            }
        }
        return from;
    }

    private static boolean isHead(char[] text, int floor, int at) {
        return at == floor || !Chars.isHan(text[at - 1]);
    }
}
