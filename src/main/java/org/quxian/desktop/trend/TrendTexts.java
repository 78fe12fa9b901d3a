package org.quxian.desktop.trend;

import org.quxian.chart.Trendable;
import org.quxian.observation.Language;
import org.quxian.observation.Text;

/** The words around a trend. */
final class TrendTexts {
    static final Text DRAWING = new Text("绘制趋势", "Drawing the trend");
    static final Text INDICATOR = new Text("指标", "Indicator");
    static final Text TOGETHER = new Text("合为一图", "One chart");
    static final Text APART = new Text("分成小图", "Small charts");
    static final Text LIST = new Text("列出全部指标", "List all indicators");
    static final Text REVISIONS = new Text("显示修订前的数", "Show revised figures");
    static final Text NOTHING = new Text("当前筛选下没有能按时间画出的数据", "Under this filter no figure says when it holds");
    static final Text ONE_PERIOD = new Text(
            "这个指标目前只有一个时期的数，一个时期看不出走势。读入其他时期的文稿后，这里会连成线。",
            "This indicator has figures of one period only, and one period makes no trend. Once documents of other"
                    + " periods are read in, they are joined to a line here.");

    private TrendTexts() {}

    /** How much there is of an indicator: 12 个时期 · 3 条线. */
    static String amount(Trendable choice, Language language) {
        int periods = choice.periods();
        int lines = choice.lines();
        return language == Language.ZH
                ? periods + " 个时期 · " + lines + " 条线"
                : periods + (periods == 1 ? " period · " : " periods · ") + lines + (lines == 1 ? " line" : " lines");
    }
}
