package org.quxian.desktop.review;

import org.quxian.observation.Text;

/** The words of the review screen. */
final class ReviewTexts {
    static final Text DOCUMENTS = new Text("文稿", "Documents");
    static final Text OPEN = new Text("打开文件…", "Open files…");
    static final Text PASTE = new Text("粘贴文字…", "Paste text…");
    static final Text EMPTY_TITLE = new Text("把文章变成数据", "Turn texts into figures");
    static final Text EMPTY = new Text(
            "把文件拖到窗口里，或者打开文件、粘贴文字。程序找出文中的每个数据，连同区县、指标、时间和单位列在右边；" + "您逐个接受、更正或否决，接受的数据立即进入各区县的面板。",
            "Drop files on the window, open them, or paste text. The program finds every figure in it with its district, "
                    + "indicator, time and unit; you accept, correct or reject each, and what you accept shows on the panels at "
                    + "once.");
    static final Text FORMATS = new Text(
            "可读 txt、md、docx、pdf、html；表格可读 xlsx、csv。",
            "It reads txt, md, docx, pdf and html, and tables of xlsx and csv.");
    static final Text CHOOSE = new Text("在左边选择一篇文稿。", "Choose a document at the left.");
    static final Text DAY = new Text("发布日期…", "Day…");
    static final Text NO_DAY = new Text(
            "没有写明发布日期，文中不带年份的日期无法确定是哪一年。",
            "The day of publication is not known, so days without a year cannot be dated.");
    static final Text SET_DAY = new Text("填写日期…", "Give the day…");
    static final Text CLOSE = new Text("关闭文稿", "Close document");
    static final Text CLOSED = new Text("已关闭", "Closed");
    static final Text CONFLICTS_SHOW = new Text("查看", "Show");
    static final Text CONFLICTS_HIDE = new Text("收起", "Hide");
    static final Text TAKE = new Text("采用这个", "Take this one");
    static final Text ACCEPT = new Text("接受", "Accept");
    static final Text EDIT = new Text("更正", "Edit");
    static final Text REJECT = new Text("否决", "Reject");
    static final Text DOUBT = new Text("存疑", "In doubt");
    static final Text NEW = new Text("新", "New");
    static final Text LOG = new Text("审核记录", "Review log");
    static final Text UNDO_STEP = new Text("撤销这一步", "Undo this step");
    static final Text NOTHING_WAITS = new Text("这篇文稿已审完。", "Every figure of this document is decided.");
    static final Text NONE_LISTED = new Text("没有这类数据。", "No such figures.");
    static final Text NO_FIGURES = new Text("这篇文稿里没有找到数据。", "No figures were found in this document.");
    static final Text NO_LOG = new Text("还没有审核记录。", "Nothing has been decided yet.");
    static final Text QUOTE = new Text("原文", "Text");
    static final Text VALUE = new Text("数值与单位", "Value and unit");
    static final Text INDICATOR = new Text("指标", "Indicator");
    static final Text NEW_INDICATOR = new Text("新建指标", "New indicator");
    static final Text NAME = new Text("名称", "Name");
    static final Text THEME = new Text("主题", "Theme");
    static final Text AREA = new Text("区县", "District");
    static final Text PERIOD = new Text("时期", "Period");
    static final Text NATURE = new Text("性质", "Nature");
    static final Text CHANGE = new Text("增减", "Change");
    static final Text SCOPE = new Text("范围", "Scope");
    static final Text SUBJECT = new Text("谁的数据，如中坝村", "Whose, such as Zhongba village");
    static final Text WHY = new Text("为什么（可不填）", "Why (optional)");
    static final Text SAVE = new Text("保存", "Save");
    static final Text CANCEL = new Text("取消", "Cancel");
    static final Text FIND = new Text("名称或拼音首字母", "Name or pinyin initials");
    static final Text UNIT = new Text("单位", "Unit");
    static final Text NO_CHANGE = new Text("不是增减", "No change");
    static final Text UP = new Text("增长", "Up");
    static final Text DOWN = new Text("下降", "Down");
    static final Text MORE = new Text("越多越好", "More is better");
    static final Text LESS = new Text("越少越好", "Less is better");
    static final Text NEUTRAL = new Text("无所谓好坏", "Neither");
    static final Text LESSON = new Text("记为规则…", "Make it a rule…");
    static final Text NOT_NOW = new Text("不用", "No");

    private ReviewTexts() {}

    static Text conflicts(int count) {
        return new Text(
                count + " 处矛盾：同一个数有不同的说法",
                count == 1 ? "1 contradiction in the figures" : count + " contradictions in the figures");
    }

    static Text called(String phrase) {
        return new Text("文中称“" + phrase + "”", "The text calls it " + phrase);
    }

    static Text count(Text label, int count) {
        return new Text(label.zh() + " " + count, label.en() + " " + count);
    }
}
