package org.quxian.desktop.trend;

import java.util.List;
import java.util.Optional;
import org.quxian.chart.Chart;
import org.quxian.chart.Trendable;
import org.quxian.desktop.support.Lookup;
import org.quxian.observation.Text;

/**
 * What the trend shows at a moment.
 *
 * @param choices the indicators there are, those with the most periods first
 * @param lookup the same, to be found by their names
 * @param chosen the one that is shown; empty where there is none
 * @param chart it through time; empty where it cannot be drawn
 * @param remark what is to be said of that: that there is none, or that one period makes no trend
 */
public record TrendPage(
        List<Trendable> choices,
        Lookup<Trendable> lookup,
        Optional<Trendable> chosen,
        Optional<Chart> chart,
        Optional<Text> remark) {

    static final TrendPage EMPTY =
            new TrendPage(List.of(), new Lookup<>(List.of()), Optional.empty(), Optional.empty(), Optional.empty());

    public TrendPage {
        choices = List.copyOf(choices);
    }
}
