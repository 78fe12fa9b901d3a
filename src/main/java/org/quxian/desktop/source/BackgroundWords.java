package org.quxian.desktop.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.desktop.support.ClaimWords;
import org.quxian.desktop.support.FigureWords;
import org.quxian.desktop.support.ReviewHistory;
import org.quxian.desktop.support.Standing;
import org.quxian.desktop.support.StepWords;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.review.Conflict;

/** Finds what was decided on a figure and what else speaks of the same, and puts it into words of one language. */
final class BackgroundWords {
    private final Standing standing;
    private final Language language;
    private final StepWords steps;

    BackgroundWords(Standing standing, Language language) {
        this.standing = standing;
        this.language = language;
        this.steps = new StepWords(standing, language);
    }

    Background of(Observation figure) {
        List<Background.Event> history = ReviewHistory.of(standing.review()).of(figure.id()).stream()
                .map(entry -> event(entry, figure.id()))
                .toList();
        String decided = history.stream()
                .filter(Background.Event::counts)
                .reduce((earlier, later) -> later)
                .map(Background.Event::imprint)
                .orElse("");
        return new Background(decided, history, others(figure));
    }

    private Background.Event event(ReviewHistory.Entry entry, String figure) {
        List<String> lines = entry.moves().stream()
                .filter(move -> move.candidate().equals(figure))
                .flatMap(move -> steps.lines(move).stream())
                .toList();
        return new Background.Event(
                entry.step().who() + " · " + steps.time(entry.step().at()),
                lines,
                entry.step().counts());
    }

    private List<Background.Other> others(Observation figure) {
        List<Background.Other> others = new ArrayList<>(standing.conflicts().stream()
                .filter(conflict -> conflict.sides().stream().anyMatch(side -> isSide(side, figure.id())))
                .flatMap(conflict -> conflict.sides().stream())
                .filter(side -> !isSide(side, figure.id()))
                .map(this::contradiction)
                .toList());
        Set<String> known = others.stream().map(Background.Other::id).collect(Collectors.toSet());
        standing.data().observations().stream()
                .filter(other -> isSame(other, figure) && !known.contains(other.id()))
                .map(this::agreement)
                .forEach(others::add);
        return others;
    }

    private Background.Other contradiction(Conflict.Side side) {
        return new Background.Other(
                side.figure().candidate().id(),
                side.document().title().in(language),
                new ClaimWords(standing.data().catalogue(), language)
                        .value(side.figure().claim()),
                true,
                side.figure().stands());
    }

    private Background.Other agreement(Observation other) {
        Dataset data = standing.data();
        return new Background.Other(
                other.id(),
                data.documentOf(other).title().in(language),
                new FigureWords(data, language).value(other),
                false,
                true);
    }

    private static boolean isSide(Conflict.Side side, String figure) {
        return side.figure().candidate().id().equals(figure);
    }

    private static boolean isSame(Observation other, Observation figure) {
        return !other.id().equals(figure.id())
                && other.area().equals(figure.area())
                && other.indicator().equals(figure.indicator())
                && other.period().equals(figure.period())
                && other.nature() == figure.nature()
                && other.scope().equals(figure.scope());
    }
}
