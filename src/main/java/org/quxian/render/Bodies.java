package org.quxian.render;

import org.quxian.chart.Chart;
import org.quxian.chart.Choropleth;
import org.quxian.chart.Donut;
import org.quxian.chart.Dumbbell;
import org.quxian.chart.GroupedBar;
import org.quxian.chart.Progress;
import org.quxian.chart.RankedBar;
import org.quxian.chart.Scorecard;
import org.quxian.chart.SmallMultiples;
import org.quxian.chart.TrendLine;

/** Which body draws which chart. */
final class Bodies {
    private Bodies() {}

    /** The body that draws {@code chart}, without its words. */
    static Body of(Chart chart, Typesetter typesetter, Setting setting) {
        return switch (chart) {
            case RankedBar bars -> new RankedBody(bars, typesetter, setting);
            case GroupedBar bars -> new GroupedBody(bars, typesetter, setting);
            case Progress progress -> new ProgressBody(progress, typesetter, setting);
            case Dumbbell dumbbell -> new DumbbellBody(dumbbell, typesetter, setting);
            case TrendLine line -> new LineBody(line, typesetter, setting);
            case SmallMultiples multiples -> new MultiplesBody(multiples, typesetter, setting);
            case Donut donut -> new DonutBody(donut, typesetter, setting);
            case Choropleth map -> new ChoroplethBody(map, typesetter);
            case Scorecard scorecard -> new ScorecardBody(scorecard, typesetter, setting);
        };
    }
}
