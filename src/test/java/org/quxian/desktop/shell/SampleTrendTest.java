package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.TrendLine;
import org.quxian.chart.TrendStyle;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;

/** Bulletins that are read in month by month become lines through time. */
class SampleTrendTest {

    @Test
    void bulletinsOfHalfAYearMakeALineForEachDistrict() throws Exception {
        TestStore store = SampleTrend.make();
        ChartBuilder charts = new ChartBuilder(store.standing().data(), store.rules(), Language.ZH);

        TrendLine chart = (TrendLine) charts.trend("canopies-rectified", Selection.ALL, TrendStyle.TOGETHER);

        assertThat(chart.lines()).extracting(TrendLine.Line::label).containsExactly("大足", "黔江", "铜梁");
        assertThat(chart.lines().get(1).runs())
                .singleElement()
                .satisfies(run -> assertThat(run).hasSize(7));
        assertThat(chart.lines().get(2).runs()).hasSize(2);
        assertThat(chart.lines().get(2).earlier())
                .singleElement()
                .satisfies(point -> assertThat(point.mark().value()).isEqualTo("338户"));
    }
}
