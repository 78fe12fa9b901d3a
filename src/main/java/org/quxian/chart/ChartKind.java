package org.quxian.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quxian.observation.Text;

/** The kinds of chart that can be asked for. Bars stand in groups by themselves where there is more than one series. */
public enum ChartKind {
    /** Bars from the greatest to the least. */
    BAR(new Text("条形图", "bar chart")),
    /** How far towards a goal. */
    PROGRESS(new Text("进度图", "progress chart")),
    /** Before and after. */
    DUMBBELL(new Text("前后对比图", "dumbbell chart")),
    /** Along time. */
    LINE(new Text("曲线图", "line chart")),
    /** The same small chart for each area or indicator. */
    MULTIPLES(new Text("小多图", "set of small multiples")),
    /** Parts of one whole. */
    DONUT(new Text("环形图", "donut chart")),
    /** Areas coloured by a figure. */
    MAP(new Text("分级设色图", "map")),
    /** Large numbers. */
    SCORECARD(new Text("数字卡片", "scorecard"));

    private final Text label;

    ChartKind(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /** The word for it on the command line: bar. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this word on the command line. */
    public static Optional<ChartKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The words for all kinds. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ChartKind::word).toList();
    }

    /** Whether {@code chart} is of this kind. */
    boolean includes(Chart chart) {
        return switch (chart) {
            case RankedBar ranked -> this == BAR;
            case GroupedBar grouped -> this == BAR;
            case Progress progress -> this == PROGRESS;
            case Dumbbell dumbbell -> this == DUMBBELL;
            case TrendLine line -> this == LINE;
            case SmallMultiples multiples -> this == MULTIPLES;
            case Donut donut -> this == DONUT;
            case Choropleth map -> this == MAP;
            case Scorecard scorecard -> this == SCORECARD;
        };
    }
}
