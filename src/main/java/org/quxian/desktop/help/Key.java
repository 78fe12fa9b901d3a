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
    static final List<Key> ALL = List.of(
            new Key("Ctrl+F", new Text("查找区县、指标或数值", "Find a district, an indicator or a figure")),
            new Key("Ctrl+1", new Text("总览", "Overview")),
            new Key("Ctrl+2", new Text("数据", "Figures")),
            new Key("Ctrl+S", new Text("导出图片", "Export pictures")),
            new Key("Ctrl+Shift+C", new Text("复制图片", "Copy the picture")),
            new Key("Ctrl+C", new Text("在表格中复制所选行", "In the table: copy the chosen rows")),
            new Key("Ctrl+,", new Text("首选项：语言与外观", "Preferences: language and appearance")),
            new Key("Tab", new Text("到下一幅图或下一个控件", "To the next picture or control")),
            new Key("← → ↑ ↓", new Text("在图中逐个移动到每个数据", "In a picture: from figure to figure")),
            new Key("Enter", new Text("打开所在数据的出处；在面板上打开区县", "Open the figure's source; on a panel: open the district")),
            new Key("Space", new Text("在筛选中添加或移除", "In the filter: add or take away")),
            new Key("Esc", new Text("返回；关闭", "Back; close")),
            new Key("F1", new Text("本页", "This page")),
            new Key("Ctrl+Q", new Text("退出", "Quit")));
}
