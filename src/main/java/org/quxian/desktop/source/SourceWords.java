package org.quxian.desktop.source;

import org.quxian.observation.Text;

/** The words of the pane. */
final class SourceWords {
    static final Text SOURCE = new Text("出处", "Source");
    static final Text ORIGINAL = new Text("原文", "Text");
    static final Text COMPUTED = new Text("推算", "Derived");
    static final Text FORMULA = new Text("算式", "Formula");
    static final Text INPUTS = new Text("所用数据", "Figures used");
    static final Text BACK = new Text("返回", "Back");
    static final Text NOTHING =
            new Text("点击任意数字或图形，这里显示它出自哪一句话。", "Click a number or a mark to read the sentence it comes from.");

    static final Text DOCUMENTS = new Text("当前筛选所据文稿", "Documents behind this selection");
    static final Text HISTORY = new Text("审核", "Review");
    static final Text OTHERS = new Text("其他出处", "Other sources");
    static final Text CONTRADICTS = new Text("矛盾", "contradicts");
    static final Text CLOSE = new Text("关闭", "Close");

    private SourceWords() {}
}
