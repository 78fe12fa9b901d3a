package org.quxian.desktop.compare;

import org.quxian.observation.Text;
import org.quxian.series.Topic;

/** The words of the comparison. */
final class CompareWords {
    static final Text NOTHING = new Text("当前筛选下没有可以对比的数据", "Nothing to compare under this filter");
    static final Text CHOOSE = new Text("选择指标或主题：名称、拼音或首字母", "Indicator or theme, by a part of its name");
    static final Text LIST = new Text("列出全部指标和主题", "List all indicators and themes");
    static final Text CARE = new Text("对比时请注意", "Compare with care");

    private CompareWords() {}

    /** What stands behind a topic in small letters: 主题 · 3个区县. */
    static Text detail(Topic.Counted counted) {
        String areas = counted.areas() == 1 ? " district" : " districts";
        return switch (counted.topic()) {
            case Topic.OfIndicator indicator -> new Text(counted.areas() + "个区县", counted.areas() + areas);
            case Topic.OfTheme theme ->
                new Text("主题 · " + counted.areas() + "个区县", "theme · " + counted.areas() + areas);
        };
    }
}
