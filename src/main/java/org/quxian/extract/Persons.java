package org.quxian.extract;

/** Tells one person: 村民王某, 种植户黄永春, 向某, and 我 of somebody who speaks of his own. */
final class Persons {
    /** No person. */
    static final int NONE = -1;

    private static final String SURNAMES =
            "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶苏魏吕丁任沈姚卢姜崔钟谭陆" + "汪范石廖贾韦付邹孟熊秦邱尹薛闫段雷侯史陶黎贺顾毛郝龚邵钱覃武戴莫冉向牟蹇敖";
    private static final String[] NO_NAMES = {
        "任务", "周边", "余户", "田地", "田间", "马上", "石漠", "钱款", "何以", "许多", "向上", "向前", "曾经", "任何", "陈列", "史上", "林地", "林业",
        "毛收", "毛利", "武装", "顾问", "陆续", "付出", "付费", "何时", "孟夏", "金额", "余人", "余名", "高血", "周末", "林权", "林木", "石材", "田园",
        "马路", "周围", "向政", "向镇", "向村", "向合", "向公", "向社", "向银", "向农"
    };

    private Persons() {}

    /** Whether a name follows a role such as 村民, which ends at {@code stop}. */
    static boolean isNamed(char[] text, int stop, int end) {
        return stop + 1 < end
                && SURNAMES.indexOf(text[stop]) >= 0
                && Chars.isHan(text[stop + 1])
                && !Chars.startsAny(text, stop, end, NO_NAMES);
    }

    /** Whether a name can begin with {@code c}. */
    static boolean canStart(char c) {
        return SURNAMES.indexOf(c) >= 0;
    }

    /** Where the name begins whose 某 stands at {@code at}; {@link #NONE} where 某 stands for something else. */
    static int anonymous(char[] text, int floor, int at, int end) {
        boolean named =
                at > floor && SURNAMES.indexOf(text[at - 1]) >= 0 && !Chars.isOneOf(text, at + 1, end, "公企县区镇村单");
        return named ? at - 1 : NONE;
    }

    /** Whether 我 at {@code at} is somebody who speaks of his own field or shop, not of 我国 or 我们. */
    static boolean isSelf(char[] text, int at, int end) {
        return !Chars.isOneOf(text, at + 1, end, "们国市区县省镇乡村院校司局厂店社厅委办州方为军") && !Chars.isOneOf(text, at - 1, end, "自忘‘");
    }
}
