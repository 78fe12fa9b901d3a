package org.quxian.extract;

/** Tells one person: 村民王某, 种植户黄永春, 向某, and 我 of somebody who speaks of his own. */
final class Persons {
    /** No person. */
    static final int NONE = -1;

    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶苏魏吕丁任沈姚卢姜崔钟谭陆"
            + "汪范石廖贾韦付邹孟熊秦邱尹薛闫段雷侯史陶黎贺顾毛郝龚邵钱覃武戴莫冉牟蹇敖夏颜倪严温康施鲁喻游阳舒柏屈兰骆危涂赖聂詹庞殷翁苗梅祝柳邢欧霍翟焦齐伍鲍洪芦蓝瞿庄褚岳童邬郎佘佟裴卓巫宗";
    private static final String[] NO_NAMES = {
        "任务", "周边", "周转", "周期", "周年", "周末", "周围", "余户", "余人", "余名", "余家", "余年", "余下", "田地", "田间", "田园", "田头", "马上",
        "马路", "马铃", "石漠", "石材", "钱款", "何以", "何时", "许多", "许可", "曾经", "任何", "任期", "陈列", "史上", "林地", "林业", "林权", "林木",
        "林下", "林果", "毛收", "毛利", "毛竹", "毛猪", "武装", "顾问", "陆续", "付出", "付费", "付款", "孟夏", "金额", "金融", "高血", "高中", "龙头",
        "江边", "方便", "文化", "安全", "常住", "易地", "成立", "时间", "温饱", "路线", "水费", "严重", "管理", "季节", "申请", "申报", "董事", "宋代",
        "唐代", "杨树", "李子", "范围", "黄金", "黄牛", "黄连", "黄花", "黄瓜", "黄豆", "熊猫", "苏打", "杜绝", "杜鹃", "叶片", "许诺", "江水", "石头",
        "贾商", "谢绝", "史料", "侯车", "范学", "范大", "范区", "范专", "范院", "严格", "严重", "康复", "温度", "温室", "兰花", "梅花", "柏树", "阳台",
        "阳光", "游客", "游玩", "舒适", "夏季", "夏天", "夏粮", "齐心", "施工", "施肥", "洪水", "洪灾", "蓝天", "苗木", "苗圃", "庄园", "庄稼", "宗地"
    };

    private static final String NICKNAMED = "家说在的是和种养有今去从把将对已也还就告站笑看指用开办承流投买卖收来被因又想坐拿掰算意高乐兴介一两夫一";
    private static final String[] CALLED = {
        "大姐", "大哥", "大爷", "大娘", "大妈", "大叔", "婆婆", "嬢嬢", "师傅", "老师", "医生", "老板", "先生", "女士", "老汉", "大婶", "大伯", "爷爷",
        "奶奶", "阿姨"
    };

    private Persons() {}

    /** Whether a name follows a role such as 村民, which ends at {@code stop}. */
    static boolean isNamed(char[] text, int stop, int end) {
        boolean xiang = stop + 2 < end && text[stop] == '向' && "的说，在今去三".indexOf(text[stop + 2]) >= 0;
        boolean named = stop + 1 < end
                && SURNAMES.indexOf(text[stop]) >= 0
                && Chars.isHan(text[stop + 1])
                && !Chars.startsAny(text, stop, end, NO_NAMES);
        return xiang || named;
    }

    /** 李大姐, 王师傅: whether a surname stands before such a word, which begins at {@code at}. */
    static boolean isCalled(char[] text, int floor, int at, int stop) {
        return at > floor && SURNAMES.indexOf(text[at - 1]) >= 0 && Chars.startsAny(text, at, stop, CALLED);
    }

    /** Whether a name can begin with {@code c}. */
    static boolean canStart(char c) {
        return SURNAMES.indexOf(c) >= 0 || c == '老' || c == '小' || c == '向';
    }

    /** 老刘, 小郑: whether it is a person's name at the head of a clause, or behind 的 or a role. */
    static boolean isNickname(char[] text, int floor, int at, int end) {
        boolean head = at == floor || !Chars.isHan(text[at - 1]) || text[at - 1] == '的' || text[at - 1] == '客';
        return (text[at] == '老' || text[at] == '小')
                && head
                && at + 1 < end
                && SURNAMES.indexOf(text[at + 1]) >= 0
                && (at + 2 >= end || !Chars.isHan(text[at + 2]) || NICKNAMED.indexOf(text[at + 2]) >= 0);
    }

    /** 万胜坝村二组的谭大川: whether a name stands there behind the village that it is of. */
    static boolean isOfVillage(char[] text, int at, int end) {
        return Chars.precedesAny(text, at, "村的", "组的", "社区的") && isNamed(text, at, end);
    }

    /** Where the name begins whose 某 stands at {@code at}; {@link #NONE} where 某 stands for something else. */
    static int anonymous(char[] text, int floor, int at, int end) {
        boolean surname = at > floor && (SURNAMES.indexOf(text[at - 1]) >= 0 || text[at - 1] == '向');
        boolean named = surname && !Chars.isOneOf(text, at + 1, end, "公企县区镇村单");
        return named ? at - 1 : NONE;
    }

    /** Whether 我 at {@code at} is somebody who speaks of his own field or shop, not of 我国 or 我们. */
    static boolean isSelf(char[] text, int at, int end) {
        return !Chars.isOneOf(text, at + 1, end, "们国市区县省镇乡村院校司局厂店社厅委办州方为军") && !Chars.isOneOf(text, at - 1, end, "自忘‘");
    }
}
