package org.quxian.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quxian.observation.Relation;
import org.quxian.observation.Unit;
import org.quxian.series.Figure;
import org.quxian.series.Measure;

/** Dumbbells of what was before a measure and after it. */
final class BeforeAfters {

    private final Captions captions;
    private final Wording wording;

    BeforeAfters(Captions captions) {
        this.captions = captions;
        this.wording = captions.wording();
    }

    /** One chart for each unit. */
    List<Chart> of(Section section, List<Relation> relations) {
        Map<Unit, List<Change>> changes = new LinkedHashMap<>();
        for (Relation relation : relations) {
            if (relation instanceof Relation.BeforeAfter pair) {
                section.now(pair.before())
                        .filter(section::shows)
                        .flatMap(before -> section.now(pair.after())
                                .filter(after -> after.unit().equals(before.unit()))
                                .map(after -> new Change(wording.of(pair.name()), before, after)))
                        .ifPresent(change -> changes.computeIfAbsent(
                                        change.before().unit(), key -> new ArrayList<>())
                                .add(change));
            }
        }
        return changes.entrySet().stream()
                .map(unit -> chart(section, unit.getKey(), unit.getValue()))
                .toList();
    }

    private Chart chart(Section section, Unit unit, List<Change> changes) {
        List<Dumbbell.Pair> pairs = changes.stream()
                .map(change -> new Dumbbell.Pair(
                        change.label(),
                        wording.mark(wording.label(change.before()), change.before()),
                        wording.mark(wording.label(change.after()), change.after())))
                .toList();
        List<Mark> marks = pairs.stream()
                .flatMap(pair -> Stream.of(pair.before(), pair.after()))
                .toList();
        List<Figure> figures = changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .toList();
        String title = wording.list(changes.stream().map(this::statement).toList());
        Words words = captions.words(title, wording.say(Phrase.BEFORE_AFTER), section, figures, List.of(), marks);
        return new Dumbbell(words, new Axes(wording.language()).of(marks, new Measure.In(unit)), pairs);
    }

    private String statement(Change change) {
        int way = change.after()
                .observation()
                .quantity()
                .reach()
                .compareTo(change.before().observation().quantity().reach());
        String before = wording.value(change.before());
        String after = wording.value(change.after());
        if (way == 0) {
            return wording.say(Phrase.STAYED, change.label(), after);
        }
        return wording.say(way < 0 ? Phrase.FELL : Phrase.ROSE, change.label(), before, after);
    }

    private record Change(String label, Figure before, Figure after) {}
}
