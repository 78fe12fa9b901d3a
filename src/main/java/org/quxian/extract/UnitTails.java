package org.quxian.extract;

/** Units of one character that another character makes the beginning of another word: 条例, 年级, 口罩. */
final class UnitTails {
    private UnitTails() {}

    /** Whether the character at {@code at} goes on as another word than a unit. */
    static boolean isOtherWord(char[] text, int at, int end) {
        return at + 1 < end && others(text[at]).indexOf(text[at + 1]) >= 0 && !isPlain(text, at, end);
    }

    /** What looks like another word and is the unit with its noun, 两道路灯, or with what became of it, 12起降至9起. */
    private static boolean isPlain(char[] text, int at, int end) {
        return Chars.startsAny(text, at, end, "支部队", "支行业", "支线路", "道路灯", "人工作", "人大病", "起降至", "起降到", "起降为", "起降低");
    }

    private static String others(char unit) {
        return switch (unit) {
            case '年' -> "级代制轻龄鉴报货味糕画";
            case '人' -> "民大才工防均";
            case '家' -> "庭长";
            case '分' -> "之别公局布成工类为析支管散期摊享校行会院馆";
            case '次' -> "方数品序";
            case '天' -> "然府津宫堑籁";
            case '条' -> "例款约文";
            case '位' -> "于列居";
            case '口' -> "岸味径腔罩碑号服语述头粮感岔才袋";
            case '道' -> "路理德士教具";
            case '层' -> "次级面";
            case '只' -> "有要是能需用为不在做剩会";
            case '批' -> "准复发示评量判";
            case '期' -> "间限货望待刊满";
            case '组' -> "织合成建长装团";
            case '队' -> "伍员长列";
            case '班' -> "子级车长线主干组";
            case '节' -> "点目约省能气日庆奏假律育俗水余";
            case '站' -> "点台长位在式起岗立稳";
            case '门' -> "口诊店户票类槛面头卫洞";
            case '部' -> "门分署委位级长落件";
            case '篇' -> "章幅目";
            case '页' -> "面岩码";
            case '幅' -> "度员";
            case '支' -> "部撑持付出行援柱线教书农";
            case '元' -> "旦宵素件器首老勋";
            case '米' -> "粉饭线兰面其老";
            case '升' -> "至到级高为幅温值学入上了旗起降";
            case '秒' -> "杀懂";
            case '周' -> "边期年围末岁密转刊";
            case '日' -> "均前后常子益照报趋用产程语渐";
            case '头' -> "条号等脑绪痛";
            case '列' -> "入为支举席全车";
            case '架' -> "构桥设起";
            case '起' -> "步草源来点初降诉";
            case '场' -> "景所地馆面合";
            case '间' -> "隔接断或距";
            case '宗' -> "旨教亲祠族";
            case '例' -> "如外会行证子";
            case '对' -> "于外口接应象策标照话比方手待此全我其该这所各";
            case '双' -> "重向方创拥减城百碳流一";
            case '担' -> "保任当心负忧";
            case '眼' -> "睛镜下前光看";
            case '顶' -> "层级";
            case '餐' -> "饮馆厅";
            case '根' -> "据本治";
            case '封' -> "闭面控";
            case '匹' -> "配";
            case '尾' -> "矿款气";
            case '羽' -> "毛";
            case '种' -> "植子养业苗田粮";
            case '项' -> "链羽";
            case '所' -> "有在以谓需得示述属长";
            case '座' -> "谈落位右";
            case '本' -> "地身级市区县报网着届科金土来次轮着书记";
            case '成' -> "功为立员都果本长效熟交就绩品年片型群分套渝";
            case '台' -> "阶账";
            case '证' -> "明书据实券件合";
            case '岁' -> "月末尾";
            case '届' -> "全中时满";
            case '笔' -> "记者直画";
            case '度' -> "过";
            case '朵' -> "云";
            case '轮' -> "值岗换渡车胎廓流回作电摩";
            case '款' -> "式项待";
            case '剂' -> "量型";
            case '针' -> "对灸织线头";
            case '桌' -> "面椅子";
            case '字' -> "经楼典节母体头画号形塔";
            case '集' -> "团体中市合成装聚约镇群贸";
            case '群' -> "众体岛山里主星聊落";
            case '具' -> "有备体";
            case '遍' -> "布地及";
            case '趟' -> "过";
            default -> "";
        };
    }
}
