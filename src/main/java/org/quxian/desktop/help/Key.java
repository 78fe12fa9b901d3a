package org.quxian.desktop.help;

import java.util.List;
import org.quxian.observation.Text;

/**
 * A key and what it does.
 *
 * @param keys as printed on the keyboard
 * @param does what it does
 */
record Key(String keys, Text does) {
    /** Those that work wherever one is. */
    static final List<Key> ALL = List.of(
            new Key(
                    "Ctrl+O",
                    new Text(
                            "打开文稿或数据表并读出数据，或打开导出的图片",
                            "Open documents or tables for their figures, or exported pictures")),
            new Key("Ctrl+V", new Text("粘贴文字，读出其中的数据", "Paste text and read its figures")),
            new Key("Ctrl+Z", new Text("撤销自己最近的一步审核", "Undo one's last step of the review")),
            new Key("Ctrl+Y", new Text("重做", "Redo")),
            new Key("Ctrl+F", new Text("查找区县、指标或数值", "Find a district, an indicator or a figure")),
            new Key("Ctrl+1 … 7", new Text("总览、对比等各个视图", "The views, from overview to documents")),
            new Key("Ctrl+S", new Text("导出图片", "Export pictures")),
            new Key("Ctrl+Shift+S", new Text("导出数据", "Export figures")),
            new Key("Ctrl+Shift+F", new Text("情况简报", "Fact sheet")),
            new Key("Ctrl+P", new Text("打印预览", "Print preview")),
            new Key("Ctrl+Shift+C", new Text("复制图片", "Copy the picture")),
            new Key("Ctrl+C", new Text("在表格中复制所选行，未选则复制全部", "In the table: copy the chosen rows, or all")),
            new Key("Ctrl+,", new Text("首选项：语言与外观", "Preferences: language and appearance")),
            new Key("Tab", new Text("到下一幅图或下一个控件", "To the next picture or control")),
            new Key("← → ↑ ↓", new Text("在图中逐个移动到每个数据", "In a picture: from figure to figure")),
            new Key("Enter", new Text("打开所在数据的出处；在面板上打开区县", "Open the figure's source; on a panel: open the district")),
            new Key("Space", new Text("在筛选中添加或移除", "In the filter: add or take away")),
            new Key("Esc", new Text("返回；关闭", "Back; close")),
            new Key("F1", new Text("本页", "This page")),
            new Key("Ctrl+Q", new Text("退出", "Quit")));

    /** Those of the review; while one types they are letters. */
    static final List<Key> REVIEW = List.of(
            new Key("J", new Text("下一个数据", "The next figure")),
            new Key("K", new Text("上一个数据", "The figure before")),
            new Key("A", new Text("接受；缺区县或指标时打开编辑", "Accept; opens the editor where district or indicator lacks")),
            new Key("Shift+A", new Text("接受整句的数据", "Accept all figures of the sentence")),
            new Key("E", new Text("更正", "Edit")),
            new Key("R", new Text("否决：不是数据，或不归我们", "Reject: no figure, or not ours")),
            new Key("D", new Text("存疑：还要问人", "In doubt: somebody has to ask")),
            new Key("Ctrl+Enter", new Text("保存更正", "Keep what was edited")),
            new Key("Esc", new Text("离开编辑，不保存", "Leave the editor")));
}
