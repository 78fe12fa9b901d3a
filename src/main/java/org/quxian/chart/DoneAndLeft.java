package org.quxian.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Relation;
import org.quxian.observation.Unit;
import org.quxian.series.Derived;
import org.quxian.series.Figure;
import org.quxian.series.Left;
import org.quxian.series.Measure;
import org.quxian.series.Target;

/** What is done and what is left of the works of a section, side by side. */
final class DoneAndLeft {

    private final Captions captions;
    private final Wording wording;

    DoneAndLeft(Captions captions) {
        this.captions = captions;
        this.wording = captions.wording();
    }

    /** One chart for each unit in which works are counted. */
    List<Chart> of(Section section, List<Relation> relations) {
        Map<Unit, List<Work>> works = new LinkedHashMap<>();
        for (Relation relation : relations) {
            if (relation instanceof Relation.Rate rate) {
                work(section, rate)
                        .ifPresent(work -> works.computeIfAbsent(work.count().unit(), key -> new ArrayList<>())
                                .add(work));
            }
        }
        return works.entrySet().stream()
                .map(unit -> chart(section, unit.getKey(), unit.getValue()))
                .toList();
    }

    private Optional<Work> work(Section section, Relation.Rate rate) {
        return section.now(rate.count())
                .filter(section::shows)
                .flatMap(count -> section.now(rate.rate())
                        .flatMap(share -> section.target(rate.target())
                                .flatMap(target -> Left.of(count, share, target)
                                        .map(left -> new Work(wording.of(rate.name()), count, share, target, left)))));
    }

    private Chart chart(Section section, Unit unit, List<Work> works) {
        List<GroupedBar.Group> groups = works.stream()
                .map(work -> new GroupedBar.Group(
                        work.label(),
                        List.of(
                                wording.mark(wording.say(Phrase.DONE), work.count()),
                                wording.mark(wording.say(Phrase.LEFT), work.left()))))
                .toList();
        List<Mark> marks =
                groups.stream().flatMap(group -> group.marks().stream()).toList();
        String title = wording.list(works.stream()
                .map(work -> wording.say(
                        Phrase.STATEMENT, work.label(), wording.say(Phrase.LEFT_VALUE, wording.value(work.left()))))
                .toList());
        List<Figure> figures = works.stream()
                .flatMap(work -> work.figures().stream())
                .distinct()
                .toList();
        List<Derived> derived = works.stream().map(Work::left).toList();
        Words words = captions.words(title, wording.say(Phrase.DONE_AND_LEFT), section, figures, derived, marks);
        Axis axis = new Axes(wording.language()).of(marks, new Measure.In(unit));
        return new GroupedBar(words, axis, groups);
    }

    private record Work(String label, Figure count, Figure rate, Target target, Derived left) {
        List<Figure> figures() {
            return List.of(count, rate, target.figure());
        }
    }
}
