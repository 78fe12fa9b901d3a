package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;

/** What stands in one sentence of a paragraph, each thing with its place, from left to right; used again for the next one. */
final class Sentence {
    private int start;
    private int end;
    private final List<Figure> figures = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<AreaMention> areas = new ArrayList<>();
    private final List<Words.Match<Cue>> cues = new ArrayList<>();

    void clear(int newStart, int newEnd) {
        start = newStart;
        end = newEnd;
        figures.clear();
        dates.clear();
        areas.clear();
        cues.clear();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    List<Figure> figures() {
        return figures;
    }

    List<DateMention> dates() {
        return dates;
    }

    List<AreaMention> areas() {
        return areas;
    }

    /** The words that say something about figures; names of areas and words with numerals are not among them. */
    List<Words.Match<Cue>> cues() {
        return cues;
    }

    boolean has(Cue cue) {
        for (Words.Match<Cue> match : cues) {
            if (match.meaning() == cue) {
                return true;
            }
        }
        return false;
    }
}
