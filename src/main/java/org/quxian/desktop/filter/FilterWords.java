package org.quxian.desktop.filter;

import org.quxian.desktop.support.SeriesWords;
import org.quxian.observation.Text;

/** The words of the filter. */
final class FilterWords {
    static final Text SEARCH = new Text("筛选项：名称、拼音、首字母", "Find by name or pinyin");
    static final Text INDICATORS = new Text("指标", "Indicators");
    static final Text REVIEW = new Text("审核", "Review");
    static final Text REVIEWED_ONLY = new Text("只看已审核", "Reviewed only");
    static final Text DISTRICTS = new Text("区县", "Districts");
    static final Text COUNTING = new Text("统计序列计数", "Counting series");
    static final Text OTHERS_WITH_SERIES = new Text("其他区县（只有统计序列）", "Other districts (series only)");
    static final Text OTHERS = new Text("其他区县（无数据）", "Other districts (no data)");
    static final Text THEMES = new Text("主题", "Themes");
    static final Text NATURES = new Text("性质", "Nature");
    static final Text AS_OF = new Text("截至日期", "As of");
    static final Text ANY_DAY = new Text("不限", "Any day");
    static final Text CLEAR = new Text("清除全部", "Clear all");
    static final Text REMOVE = new Text("移除", "Remove");

    private FilterWords() {}

    static Text both(int figures, int series) {
        Text counted = SeriesWords.indicators(series);
        return new Text(
                figures + " 个数据，" + counted.zh(), figures + (figures == 1 ? " figure, " : " figures, ") + counted.en());
    }
}
