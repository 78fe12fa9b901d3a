package org.quxian.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists that are dealt out in a sentence: 黔江、大足、忠县分别完成615户、150户、32户; 到2022年、2023年分别达到1.8万人、2.2万人.
 * Found once for each sentence, from left to right.
 */
final class Deals {
    private static final Deals NONE = new Deals(0);

    private final @Nullable AreaMention[] areas;
    private final @Nullable DateMention[] dates;
    private final int[] firsts;
    private final int[] sizes;

    private Deals(int figures) {
        areas = new AreaMention[figures];
        dates = new DateMention[figures];
        firsts = new int[figures];
        sizes = new int[figures];
    }

    static Deals in(Sentence sentence) {
        if (!sentence.has(Cue.DEAL)) {
            return NONE;
        }
        Deals deals = new Deals(sentence.figures().size());
        List<Words.Match<Cue>> cues = sentence.cues();
        int at = -1;
        for (int i = 0; i <= cues.size(); i++) {
            if (i < cues.size() && cues.get(i).meaning() != Cue.DEAL) {
                continue;
            }
            int next = i < cues.size() ? cues.get(i).start() : sentence.end();
            if (at >= 0) {
                deals.deal(sentence, at, next);
            }
            at = next;
        }
        return deals;
    }

    /** The area that figure {@code index} falls to; null where areas are not dealt to it. */
    @Nullable
    AreaMention area(int index) {
        return index < areas.length ? areas[index] : null;
    }

    /** The date that figure {@code index} falls to; null where dates are not dealt to it. */
    @Nullable
    DateMention date(int index) {
        return index < dates.length ? dates[index] : null;
    }

    /** How many figures are dealt out together with figure {@code index}; 0 where it is not dealt out. */
    int size(int index) {
        return index < sizes.length ? sizes[index] : 0;
    }

    /** The place of figure {@code index}, which is dealt out, among those that are dealt out together. */
    int place(int index) {
        return index - firsts[index];
    }

    /** Deals out what stands before the first figure between {@code from} and {@code to}. */
    private void deal(Sentence sentence, int from, int to) {
        List<Figure> figures = sentence.figures();
        int first = 0;
        while (first < figures.size() && figures.get(first).start() < from) {
            first++;
        }
        int next = first;
        while (next < figures.size()
                && figures.get(next).start() < to
                && figures.get(next)
                        .unit()
                        .base()
                        .equals(figures.get(first).unit().base())) {
            next++;
        }
        if (next - first < 2) {
            return;
        }
        for (int i = first; i < next; i++) {
            firsts[i] = first;
            sizes[i] = next - first;
        }
        dealAreas(sentence, first, next);
        dealDates(sentence, first, next);
    }

    private void dealAreas(Sentence sentence, int first, int next) {
        List<AreaMention> all = sentence.areas();
        int last = all.size() - 1;
        while (last >= 0
                && all.get(last).start() > sentence.figures().get(first).start()) {
            last--;
        }
        int begin = last - (next - first) + 1;
        for (int i = begin + 1; i <= last && begin >= 0; i++) {
            if (all.get(i).start() - all.get(i - 1).end() > 1) {
                return;
            }
        }
        boolean whole = begin >= 0
                && (begin == 0 || all.get(begin).start() - all.get(begin - 1).end() > 1);
        for (int i = first; i < next && whole; i++) {
            areas[i] = all.get(begin + i - first);
        }
    }

    private void dealDates(Sentence sentence, int first, int next) {
        List<DateMention> all = sentence.dates();
        int last = all.size() - 1;
        while (last >= 0
                && all.get(last).start() > sentence.figures().get(first).start()) {
            last--;
        }
        int begin = last - (next - first) + 1;
        for (int i = begin + 1; i <= last && begin >= 0; i++) {
            if (all.get(i).start() - all.get(i - 1).end() > 1) {
                return;
            }
        }
        for (int i = first; i < next && begin >= 0; i++) {
            dates[i] = all.get(begin + i - first);
        }
    }
}
