package org.quxian.extract;

/** Tells 将 that looks ahead, 将完成整改, from 将 that only moves an object before its verb, 将105家机构纳入. */
final class Future {
    private static final int REACH = 14;
    private static final String[] BETWEEN = {
        "全面", "全部", "进一步", "继续", "再", "新", "陆续", "逐步", "共", "总", "累计", "力争", "有望", "会", "可", "能", "也", "还", "都", "同步",
        "重点", "计划", "分别", "至少", "分期", "分批", "按期", "如期", "基本", "率先", "大力", "加快", "每年", "全年", "年内", "集中", "统一", "主要",
        "带领", "持续", "直接"
    };

    private Future() {}

    /** Whether 将, behind which {@code at} stands, looks ahead. */
    static boolean isAhead(char[] text, int at, int end, Words<Boolean> reach) {
        int i = at;
        boolean moved = true;
        while (moved && i < end && i < at + REACH) {
            moved = false;
            for (String word : BETWEEN) {
                if (Chars.starts(text, i, end, word) && reach.longest(text, i, end) == null) {
                    i += word.length();
                    moved = true;
                }
            }
        }
        if (i >= end || Chars.endsClause(text[i])) {
            return false;
        }
        return reach.longest(text, i, end) != null || isDate(text, i, end);
    }

    /** 将于9月, 将在明年, 将从2022年起. */
    static boolean isDate(char[] text, int at, int end) {
        return Chars.startsAny(text, at, end, "于", "在", "从", "到", "达", "超", "有", "是", "为")
                || (Chars.isDigit(text[at]) && Chars.isOneOf(text, at + 4, end, "年"));
    }
}
