package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Area;
import org.quxian.observation.Indicator;

/** What stands in one sentence of a flow, each thing with its place, from left to right. */
final class Sentence {
    final int start;
    final int end;
    final List<Figure> figures = new ArrayList<>();
    final List<DateMention> dates = new ArrayList<>();
    final List<Words.Match<Area>> areas = new ArrayList<>();
    final List<Words.Match<Cue>> cues = new ArrayList<>();
    final List<Words.Match<List<Indicator>>> names = new ArrayList<>();

    Sentence(int start, int end) {
        this.start = start;
        this.end = end;
    }

    boolean has(Cue cue) {
        return cues.stream().anyMatch(match -> match.meaning() == cue);
    }
}
