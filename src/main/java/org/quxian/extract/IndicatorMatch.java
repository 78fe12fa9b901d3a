package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Indicator;
import org.quxian.observation.Unit;

/** Finds the catalogue's indicator that a figure measures: of its unit, and named nearest to it. */
final class IndicatorMatch {
    private final Words<List<Indicator>> dictionary;
    private final List<Words.Match<List<Indicator>>> names = new ArrayList<>();

    IndicatorMatch(Words<List<Indicator>> dictionary) {
        this.dictionary = dictionary;
    }

    /** Looks for names in the sentence from {@code start} to {@code end}. */
    void scan(char[] text, int start, int end) {
        names.clear();
        int i = start;
        while (i < end) {
            Words.Match<List<Indicator>> name = dictionary.start(text[i]) ? dictionary.longest(text, i, end) : null;
            if (name != null) {
                names.add(name);
            }
            i = name == null ? i + 1 : name.end();
        }
    }

    /** The indicator whose name stands nearest before the figure, else behind it. */
    Optional<Indicator> of(char[] text, Figure figure) {
        Optional<Indicator> best = Optional.empty();
        int distance = Integer.MAX_VALUE;
        for (Words.Match<List<Indicator>> name : names) {
            int gap = gap(text, name, figure);
            if (gap >= distance) {
                continue;
            }
            for (Indicator indicator : name.meaning()) {
                if (indicator.unit().equals(figure.unit().base())) {
                    best = Optional.of(indicator);
                    distance = gap;
                    break;
                }
            }
        }
        return best;
    }

    /** An indicator of this unit among the names that were found. */
    Optional<Indicator> any(Unit unit) {
        for (Words.Match<List<Indicator>> name : names) {
            for (Indicator indicator : name.meaning()) {
                if (indicator.unit().equals(unit.base())) {
                    return Optional.of(indicator);
                }
            }
        }
        return Optional.empty();
    }

    /** How far a name is from a figure; a name behind it counts only where nothing parts the two. */
    private static int gap(char[] text, Words.Match<List<Indicator>> name, Figure figure) {
        if (name.end() <= figure.start()) {
            return figure.start() - name.end();
        }
        for (int i = figure.end(); i < name.start(); i++) {
            if ("，；、".indexOf(text[i]) >= 0 || Chars.isDigit(text[i])) {
                return Integer.MAX_VALUE;
            }
        }
        return Math.max(0, name.start() - figure.end()) * 3 + 2;
    }
}
