package org.quxian.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quxian.observation.Nature;
import org.quxian.observation.Relation;
import org.quxian.series.Derived;
import org.quxian.series.Figure;
import org.quxian.series.Target;

/** How far towards their goals the figures of a section are. */
final class ProgressCharts {

    private static final int TOLD = 3;

    private final Captions captions;
    private final Wording wording;
    private final Goals goals;

    ProgressCharts(Captions captions) {
        this.captions = captions;
        this.wording = captions.wording();
        this.goals = new Goals(wording);
    }

    /** The progress of {@code section}; empty where nothing in it leads to a goal. */
    Optional<Chart> of(Section section, List<Relation> relations) {
        List<Goals.Reached> reached = reached(section, relations);
        return reached.isEmpty() ? Optional.empty() : Optional.of(chart(section, reached));
    }

    /** The goals of {@code section}: rates, shares, and targets that stand alone. */
    List<Goals.Reached> reached(Section section, List<Relation> relations) {
        List<Goals.Reached> reached = new ArrayList<>();
        Set<Target> met = new HashSet<>();
        for (Relation relation : relations) {
            if (relation instanceof Relation.Rate rate) {
                goals.rate(section, rate).ifPresent(goal -> {
                    reached.add(goal);
                    goal.target().ifPresent(met::add);
                });
            } else if (relation instanceof Relation.Share share) {
                goals.share(section, share).ifPresent(reached::add);
            }
        }
        section.figures().stream()
                .filter(figure -> figure.observation().nature() == Nature.TARGET)
                .filter(figure -> figure.unit().symbol().equals("%"))
                .map(Target::new)
                .filter(target -> !met.contains(target))
                .map(target -> goals.target(section, target))
                .forEach(reached::add);
        return reached;
    }

    private Chart chart(Section section, List<Goals.Reached> reached) {
        List<Figure> figures = reached.stream()
                .flatMap(goal -> goal.figures().stream())
                .distinct()
                .toList();
        List<Derived> derived =
                reached.stream().flatMap(goal -> goal.derived().stream()).toList();
        List<Progress.Goal> drawn = reached.stream().map(Goals.Reached::goal).toList();
        List<Mark> marks = drawn.stream()
                .flatMap(goal -> Stream.of(goal.reached(), goal.target()).flatMap(Optional::stream))
                .toList();
        String measure = wording.of(section.theme().name());
        return new Progress(captions.words(title(reached), measure, section, figures, derived, marks), drawn);
    }

    private String title(List<Goals.Reached> reached) {
        String told = wording.list(
                reached.stream().limit(TOLD).map(Goals.Reached::statement).toList());
        List<Goals.Countdown> countdowns = reached.stream()
                .flatMap(goal -> goal.countdown().stream())
                .distinct()
                .toList();
        return countdowns.size() == 1 && countdowns.getFirst().days() > 0
                ? wording.say(
                        Phrase.AND_DAYS,
                        told,
                        wording.periods().day(countdowns.getFirst().deadline()),
                        countdowns.getFirst().days())
                : told;
    }
}
