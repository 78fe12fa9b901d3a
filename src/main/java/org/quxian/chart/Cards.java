package org.quxian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Period;
import org.quxian.series.Derived;
import org.quxian.series.Figure;

/** Scorecards of figures that are not to be compared with each other, and of averages. */
final class Cards {

    private static final int TOLD = 2;

    private final Captions captions;
    private final Wording wording;

    Cards(Captions captions) {
        this.captions = captions;
        this.wording = captions.wording();
    }

    /** What a card shows. */
    private sealed interface Item {
        record Read(Figure figure) implements Item {}

        record Computed(RankedBars.AverageFigure average) implements Item {}
    }

    /**
     * The scorecard of {@code figures}, each average behind the last figure that it rests on; empty where there is none.
     *
     * @param limit how many cards it has at most
     */
    Optional<Chart> of(
            Section section, String measure, List<Figure> figures, List<RankedBars.AverageFigure> averages, int limit) {
        List<Item> items = items(figures, averages).stream().limit(limit).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(chart(section, measure, items));
    }

    private static List<Item> items(List<Figure> figures, List<RankedBars.AverageFigure> averages) {
        List<Item> items = new ArrayList<>();
        List<RankedBars.AverageFigure> open = new ArrayList<>(averages);
        for (int index = 0; index < figures.size(); index++) {
            items.add(new Item.Read(figures.get(index)));
            List<Figure> shown = figures.subList(0, index + 1);
            List<RankedBars.AverageFigure> due = open.stream()
                    .filter(average -> shown.containsAll(average.figures()))
                    .toList();
            due.forEach(average -> items.add(new Item.Computed(average)));
            open.removeAll(due);
        }
        open.forEach(average -> items.add(new Item.Computed(average)));
        return items;
    }

    private Chart chart(Section section, String measure, List<Item> items) {
        List<Figure> figures = items.stream()
                .flatMap(item -> switch (item) {
                    case Item.Read read -> Stream.of(read.figure());
                    case Item.Computed computed -> computed.average().figures().stream();
                })
                .distinct()
                .toList();
        List<Derived> derived = items.stream()
                .flatMap(item -> item instanceof Item.Computed computed
                        ? Stream.of(computed.average().derived())
                        : Stream.<Derived>empty())
                .toList();
        Optional<Period> shared = Captions.shared(figures);
        List<Scorecard.Card> cards =
                items.stream().map(item -> card(item, shared)).toList();
        String title =
                wording.list(items.stream().limit(TOLD).map(this::statement).toList());
        String told = section.scope()
                .subject()
                .map(subject -> wording.say(Phrase.SUBJECT, Labels.capital(wording.of(subject)), title))
                .orElse(title);
        return new Scorecard(captions.words(told, measure, section, figures, derived, List.of()), cards);
    }

    private String statement(Item item) {
        return switch (item) {
            case Item.Read read -> wording.statement(read.figure());
            case Item.Computed computed ->
                wording.statement(
                        computed.average().label(),
                        wording.value(computed.average().derived()),
                        computed.average().derived().nature());
        };
    }

    private Scorecard.Card card(Item item, Optional<Period> shared) {
        return switch (item) {
            case Item.Read read -> card(read.figure(), wording.label(read.figure()), shared);
            case Item.Computed computed -> card(computed.average());
        };
    }

    /** The card of {@code figure}, with its time where that is not {@code shared} by its neighbours. */
    Scorecard.Card card(Figure figure, String label, Optional<Period> shared) {
        Parts parts = wording.parts(figure);
        List<String> note = new ArrayList<>();
        switch (figure.observation().nature()) {
            case FORECAST -> note.add(wording.say(Phrase.CARD_FORECAST));
            case TARGET -> note.add(wording.say(Phrase.CARD_TARGET));
            case ACTUAL -> {}
        }
        if (shared.isEmpty()) {
            wording.periods().text(figure.observation().period()).ifPresent(note::add);
        }
        return new Scorecard.Card(
                wording.mark(label, figure), parts.before(), parts.number(), parts.unit(), String.join(" · ", note));
    }

    private Scorecard.Card card(RankedBars.AverageFigure average) {
        Derived derived = average.derived();
        Parts parts = wording.intervals().parts(derived.interval(), derived.measure());
        return new Scorecard.Card(
                wording.mark(average.label(), derived),
                parts.before(),
                parts.number(),
                parts.unit(),
                wording.say(Phrase.CARD_DERIVED, wording.formulas().expression(derived)));
    }
}
