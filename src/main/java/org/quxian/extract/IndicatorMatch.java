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

    /**
     * The indicator whose name stands nearest before the figure, else behind it; from another clause only where {@code own},
     * which the figure's own clause says of it, is nothing else.
     */
    Optional<Indicator> of(char[] text, Figure figure, String own) {
        int next = firstEndingBehind(figure.start());
        int clause = clause(text, figure.start());
        Optional<Indicator> best = Optional.empty();
        int distance = Integer.MAX_VALUE;
        for (int i = next - 1; i >= 0 && best.isEmpty(); i--) {
            int end = names.get(i).end();
            best = of(names.get(i), figure.unit()).filter(one -> end > clause || fits(one, own));
            distance = best.isPresent() ? figure.start() - names.get(i).end() : distance;
        }
        int passed = figure.end();
        for (int i = next; i < names.size(); i++) {
            Words.Match<List<Indicator>> name = names.get(i);
            int gap = Math.max(0, name.start() - figure.end());
            if ((gap == 0 ? 0 : gap * 3 + 2) >= distance || isParted(text, passed, name.start())) {
                break;
            }
            passed = Math.max(passed, name.start());
            Optional<Indicator> behind = of(name, figure.unit());
            if (behind.isPresent()) {
                return behind;
            }
        }
        return best;
    }

    /** The place of the first name that ends behind {@code at}; how many there are where none does. */
    private int firstEndingBehind(int at) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).end() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Optional<Indicator> of(Words.Match<List<Indicator>> name, Unit unit) {
        for (Indicator indicator : name.meaning()) {
            if (indicator.unit().equals(unit.base())) {
                return Optional.of(indicator);
            }
        }
        return Optional.empty();
    }

    /** An indicator of this unit among the names that were found. */
    Optional<Indicator> any(Unit unit) {
        for (Words.Match<List<Indicator>> name : names) {
            Optional<Indicator> indicator = of(name, unit);
            if (indicator.isPresent()) {
                return indicator;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Indicator indicator, String own) {
        return own.isEmpty()
                || indicator.name().zh().endsWith(own)
                || own.endsWith(indicator.name().zh());
    }

    /** Where the clause begins that {@code at} stands in, as far as names are known. */
    private int clause(char[] text, int at) {
        int floor = names.isEmpty() ? at : names.getFirst().start();
        int i = at;
        while (i > floor && !Chars.endsClause(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** Whether a mark or a number stands between; a name behind a figure counts only where nothing parts the two. */
    private static boolean isParted(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("，；、".indexOf(text[i]) >= 0 || Chars.isDigit(text[i])) {
                return true;
            }
        }
        return false;
    }
}
