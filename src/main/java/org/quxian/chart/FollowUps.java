package org.quxian.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.series.Attainment;
import org.quxian.series.Derived;
import org.quxian.series.Figure;
import org.quxian.series.Pursuit;
import org.quxian.series.Verdict;

/** Every target on a day, a goal each: how far it is, what is left, and whether it will be reached. */
final class FollowUps {
    private static final int NAMED = 4;
    private static final int FORMULAS = 4;

    private final Captions captions;
    private final Wording wording;
    private final Pursued pursued;

    FollowUps(Captions captions) {
        this.captions = captions;
        this.wording = captions.wording();
        this.pursued = new Pursued(wording);
    }

    /** {@code pursuits}, at least one, as they stand on {@code day}. */
    FollowUp of(List<Pursuit> pursuits, LocalDate day, FollowUp.Order order) {
        List<Pursuit> sorted = pursuits.stream().sorted(comparator(order)).toList();
        List<Area> areas = sorted.stream().map(Pursuit::area).distinct().toList();
        List<Progress.Goal> goals = sorted.stream()
                .map(pursuit -> pursued.goal(pursuit, areas.size() > 1))
                .toList();
        Optional<FollowUp.Deadline> next = next(sorted);
        return new FollowUp(
                day,
                new Progress(words(sorted, areas, goals, day, next), goals),
                next,
                sorted.stream()
                        .flatMap(pursuit -> pursuit.attainment().target().deadline().stream())
                        .max(Comparator.naturalOrder()));
    }

    private static Comparator<Pursuit> comparator(FollowUp.Order order) {
        Comparator<Pursuit> byDeadline = Comparator.comparing(
                pursuit -> pursuit.attainment().target().deadline().orElse(LocalDate.MAX));
        return switch (order) {
            case DEADLINE -> byDeadline.thenComparing(FollowUps::verdict);
            case BEHIND -> Comparator.comparing(FollowUps::verdict).thenComparing(byDeadline);
        };
    }

    private static Verdict verdict(Pursuit pursuit) {
        return pursuit.attainment().verdict();
    }

    private static Optional<FollowUp.Deadline> next(List<Pursuit> pursuits) {
        List<Attainment> ahead = pursuits.stream()
                .map(Pursuit::attainment)
                .filter(attainment -> attainment.verdict() != Verdict.DONE)
                .filter(attainment -> attainment.daysLeft().orElse(-1) >= 0)
                .toList();
        return ahead.stream()
                .map(Attainment::target)
                .flatMap(target -> target.deadline().stream())
                .min(Comparator.naturalOrder())
                .map(deadline -> {
                    List<Attainment> due = ahead.stream()
                            .filter(attainment -> attainment.target().deadline().equals(Optional.of(deadline)))
                            .toList();
                    return new FollowUp.Deadline(
                            deadline, due.getFirst().daysLeft().orElseThrow(), due.size());
                });
    }

    private Words words(
            List<Pursuit> pursuits,
            List<Area> areas,
            List<Progress.Goal> goals,
            LocalDate day,
            Optional<FollowUp.Deadline> next) {
        List<Figure> figures = pursuits.stream()
                .flatMap(pursuit -> pursuit.figures().stream())
                .distinct()
                .toList();
        List<Derived> derived =
                pursuits.stream().flatMap(pursuit -> pursuit.derived().stream()).toList();
        List<Mark> drawn = goals.stream()
                .flatMap(goal -> Stream.of(goal.reached(), goal.target()).flatMap(Optional::stream))
                .toList();
        boolean many = derived.size() > FORMULAS;
        List<String> notes = new ArrayList<>();
        notes.add(wording.say(Phrase.NOTE_COUNTDOWN, wording.periods().day(day)));
        notes.addAll(captions.notes().of(figures, many ? derived.subList(0, FORMULAS) : derived, drawn));
        if (many) {
            notes.add(wording.say(Phrase.NOTE_SAME_WAY));
        }
        String place = areas.size() > NAMED
                ? wording.say(Phrase.AREAS, areas.size())
                : wording.names(areas.stream().map(wording::area).toList());
        String subtitle = String.join(
                " · ",
                wording.say(Phrase.FOLLOW_UP),
                place,
                wording.say(Phrase.AS_OF, wording.periods().day(day)));
        return new Words(
                title(pursuits, next), subtitle, notes, captions.sources().of(figures));
    }

    private String title(List<Pursuit> pursuits, Optional<FollowUp.Deadline> next) {
        String counts = wording.names(Arrays.stream(Verdict.values())
                .flatMap(verdict -> {
                    long count = pursuits.stream()
                            .filter(pursuit -> verdict(pursuit) == verdict)
                            .count();
                    return count == 0 ? Stream.<String>empty() : Stream.of(counted(verdict, count));
                })
                .toList());
        String told = wording.say(
                pursuits.size() == 1 ? Phrase.FOLLOW_UP_TITLE_ONE : Phrase.FOLLOW_UP_TITLE, pursuits.size(), counts);
        return next.map(deadline -> wording.say(
                        Phrase.FOLLOW_UP_NEXT, told, wording.periods().day(deadline.day()), deadline.days()))
                .orElse(told);
    }

    private String counted(Verdict verdict, long count) {
        return wording.say(Phrase.FOLLOW_UP_COUNT, Pursued.small(wording.of(verdict.label())), count);
    }
}
