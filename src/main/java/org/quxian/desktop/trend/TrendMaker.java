package org.quxian.desktop.trend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.chart.AllCharts;
import org.quxian.chart.Chart;
import org.quxian.chart.NothingToDrawException;
import org.quxian.chart.TrendStyle;
import org.quxian.chart.Trendable;
import org.quxian.desktop.support.Lookup;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;

/**
 * Makes a page of the figures of one moment, so that it can work beside the window.
 *
 * @param charts makes charts of them
 * @param selection what is looked at
 * @param style how lines are shown
 */
record TrendMaker(AllCharts charts, Selection selection, TrendStyle style) {

    /**
     * The indicators there are.
     *
     * @param charts of which figures
     * @param selection of which selection
     * @param choices the indicators
     * @param lookup the same, to be found by their names
     */
    record Offer(AllCharts charts, Selection selection, List<Trendable> choices, Lookup<Trendable> lookup) {}

    /**
     * A page that was made.
     *
     * @param page the page
     * @param offer the indicators in it
     * @param data the figures behind its chart; empty where it has none
     */
    record Made(TrendPage page, Offer offer, Optional<Dataset> data) {}

    /**
     * The page with the indicator of this id, or with the first where that is none of the selection's.
     *
     * @param before the indicators there were last, which are counted anew only where they may be others now
     */
    Made page(Optional<String> wanted, Optional<Offer> before) throws ReportableException {
        Offer offer = before.filter(last ->
                        last.selection().equals(selection) && last.charts().offersAs(charts))
                .orElseGet(this::offer);
        Optional<Trendable> chosen = offer.choices().stream()
                .filter(choice -> wanted.filter(choice.indicator().id()::equals).isPresent())
                .findFirst()
                .or(() -> offer.choices().stream().findFirst());
        if (chosen.isPresent()) {
            return page(offer, chosen.get());
        }
        TrendPage empty = new TrendPage(
                offer.choices(), offer.lookup(), Optional.empty(), Optional.empty(), Optional.of(TrendTexts.NOTHING));
        return new Made(empty, offer, Optional.empty());
    }

    private Offer offer() {
        List<Trendable> choices = charts.trendables(selection);
        Lookup<Trendable> lookup = new Lookup<>(choices.stream()
                .map(choice -> new Lookup.Named<>(choice, names(choice.indicator())))
                .toList());
        return new Offer(charts, selection, choices, lookup);
    }

    private Made page(Offer offer, Trendable chosen) throws ReportableException {
        try {
            AllCharts.Drawn<Chart> drawn = charts.trend(chosen.indicator().id(), selection, style);
            TrendPage page = new TrendPage(
                    offer.choices(),
                    offer.lookup(),
                    Optional.of(chosen),
                    Optional.of(drawn.drawn()),
                    chosen.periods() == 1 ? Optional.of(TrendTexts.ONE_PERIOD) : Optional.empty());
            return new Made(page, offer, Optional.of(drawn.data()));
        } catch (NothingToDrawException e) {
            TrendPage page = new TrendPage(
                    offer.choices(), offer.lookup(), Optional.of(chosen), Optional.empty(), Optional.of(e.sentence()));
            return new Made(page, offer, Optional.empty());
        }
    }

    private static List<String> names(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.name().zh(), indicator.name().en()), indicator.synonyms().stream())
                .toList();
    }
}
