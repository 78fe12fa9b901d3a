package org.quxian.desktop.trend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.chart.Chart;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.NothingToDrawException;
import org.quxian.chart.TrendStyle;
import org.quxian.chart.Trendable;
import org.quxian.desktop.support.Lookup;
import org.quxian.observation.Indicator;
import org.quxian.observation.Selection;

/**
 * Makes a page of the figures of one moment, so that it can work beside the window.
 *
 * @param charts makes charts of them
 * @param selection what is looked at
 * @param style how lines are shown
 */
record TrendMaker(ChartBuilder charts, Selection selection, TrendStyle style) {

    /** The page with the indicator of this id, or with the first where that is none of the selection's. */
    TrendPage page(Optional<String> wanted) {
        List<Trendable> choices = charts.trendables(selection);
        Lookup<Trendable> lookup = new Lookup<>(choices.stream()
                .map(choice -> new Lookup.Named<>(choice, names(choice.indicator())))
                .toList());
        Optional<Trendable> chosen = choices.stream()
                .filter(choice -> wanted.filter(choice.indicator().id()::equals).isPresent())
                .findFirst()
                .or(() -> choices.stream().findFirst());
        return chosen.map(choice -> page(choices, lookup, choice))
                .orElseGet(() -> new TrendPage(
                        choices, lookup, Optional.empty(), Optional.empty(), Optional.of(TrendTexts.NOTHING)));
    }

    private TrendPage page(List<Trendable> choices, Lookup<Trendable> lookup, Trendable chosen) {
        try {
            Chart chart = charts.trend(chosen.indicator().id(), selection, style);
            return new TrendPage(
                    choices,
                    lookup,
                    Optional.of(chosen),
                    Optional.of(chart),
                    chosen.periods() == 1 ? Optional.of(TrendTexts.ONE_PERIOD) : Optional.empty());
        } catch (NothingToDrawException e) {
            return new TrendPage(choices, lookup, Optional.of(chosen), Optional.empty(), Optional.of(e.sentence()));
        }
    }

    private static List<String> names(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.name().zh(), indicator.name().en()), indicator.synonyms().stream())
                .toList();
    }
}
