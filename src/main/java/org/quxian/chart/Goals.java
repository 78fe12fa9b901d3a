package org.quxian.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quxian.observation.Relation;
import org.quxian.series.Derived;
import org.quxian.series.Figure;
import org.quxian.series.ImpliedTotal;
import org.quxian.series.Left;
import org.quxian.series.Pace;
import org.quxian.series.Rest;
import org.quxian.series.Share;
import org.quxian.series.Target;

/** Goals of a progress chart, one at a time. */
final class Goals {

    private final Wording wording;
    private final Pursued pursued;

    Goals(Wording wording) {
        this.wording = wording;
        this.pursued = new Pursued(wording);
    }

    /**
     * A goal and what it rests on.
     *
     * @param goal the goal as it is drawn
     * @param statement how far it is, for the title
     * @param target its target
     * @param countdown the days until its deadline
     * @param figures the figures that it rests on
     * @param derived the figures that were computed for it
     */
    record Reached(
            Progress.Goal goal,
            String statement,
            Optional<Target> target,
            Optional<Countdown> countdown,
            List<Figure> figures,
            List<Derived> derived) {}

    /**
     * The days until a deadline.
     *
     * @param days how many, from the day of the figures
     * @param deadline the last day
     */
    record Countdown(long days, LocalDate deadline) {}

    /** The goal of {@code rate}; empty where its rate is not known. */
    Optional<Reached> rate(Section section, Relation.Rate rate) {
        return section.now(rate.rate()).filter(section::shows).map(figure -> rate(section, rate, figure));
    }

    private Reached rate(Section section, Relation.Rate relation, Figure rate) {
        String label = wording.of(relation.name());
        Optional<Target> target = section.target(relation.target());
        Optional<Figure> count = section.now(relation.count());
        List<Figure> figures = new ArrayList<>();
        count.ifPresent(figures::add);
        figures.add(rate);
        target.map(Target::figure).ifPresent(figures::add);

        Optional<Derived> total = count.flatMap(done -> ImpliedTotal.of(done, rate));
        Optional<Derived> left = count.flatMap(done -> target.flatMap(goal -> Left.of(done, rate, goal)));
        Optional<Derived> pace = left.flatMap(rest -> target.flatMap(goal -> Pace.of(rest, rate, goal)));
        List<Derived> derived = new ArrayList<>();
        total.ifPresent(derived::add);
        left.ifPresent(derived::add);
        pace.ifPresent(derived::add);

        Progress.Goal goal = new Progress.Goal(
                label,
                Optional.of(wording.mark(label, rate)),
                target.map(wanted -> pursued.target(label, wanted)),
                left.map(rest -> wording.mark(label, leftWords(rest, pace, target, rate), pace.orElse(rest))));
        return new Reached(
                goal,
                wording.statement(label, wording.value(rate), rate.observation().nature()),
                target,
                target.flatMap(wanted -> countdown(wanted, rate)),
                figures,
                derived);
    }

    /** The goal of {@code share}; empty where its part or whole is not known. */
    Optional<Reached> share(Section section, Relation.Share share) {
        String label = wording.of(share.name());
        return section.now(share.part())
                .filter(section::shows)
                .flatMap(part -> section.now(share.whole())
                        .flatMap(whole -> Share.of(part, whole).map(reached -> share(label, part, whole, reached))));
    }

    private Reached share(String label, Figure part, Figure whole, Derived share) {
        Optional<Derived> rest =
                Rest.of(part, whole).filter(left -> left.interval().isPoint());
        List<Derived> derived = new ArrayList<>(List.of(share));
        rest.ifPresent(derived::add);
        String reached = rest.isPresent() ? shareOf(part, whole, share) : wording.value(share);
        Progress.Goal goal = new Progress.Goal(
                label,
                Optional.of(wording.mark(label, reached, share)),
                Optional.empty(),
                rest.map(left -> wording.mark(label, wording.say(Phrase.LEFT_VALUE, wording.value(left)), left)));
        return new Reached(
                goal,
                wording.statement(label, reached, share.nature()),
                Optional.empty(),
                Optional.empty(),
                List.of(part, whole),
                derived);
    }

    /** The share with the numbers behind it: 75%（3/4期）. */
    private String shareOf(Figure part, Figure whole, Derived share) {
        return wording.say(
                Phrase.SHARE_OF,
                wording.value(share),
                wording.parts(part).number(),
                wording.parts(whole).number() + wording.parts(whole).unit());
    }

    /** The goal of {@code target}, which no rate leads to, with the figure of its indicator where there is one. */
    Reached target(Section section, Target target) {
        Figure wanted = target.figure();
        String label = wording.label(wanted);
        Optional<Figure> now = section.now(wanted.indicator().id());
        Progress.Goal goal = new Progress.Goal(
                label,
                now.map(figure -> wording.mark(label, figure)),
                Optional.of(pursued.target(label, target)),
                Optional.empty());
        String statement = now.map(wording::statement)
                .orElseGet(() -> wording.say(Phrase.TARGET_NO_DATA, label, wording.value(wanted)));
        List<Figure> figures = new ArrayList<>(now.stream().toList());
        figures.add(wanted);
        return new Reached(
                goal,
                statement,
                Optional.of(target),
                now.flatMap(figure -> countdown(target, figure)),
                figures,
                List.of());
    }

    private String leftWords(Derived left, Optional<Derived> pace, Optional<Target> target, Figure now) {
        String amount = wording.value(left);
        OptionalLong days = target.map(goal -> goal.daysFrom(now)).orElse(OptionalLong.empty());
        if (pace.isPresent() && days.isPresent()) {
            return wording.say(Phrase.LEFT_PACE, amount, days.getAsLong(), pursued.perDay(pace.get()));
        }
        boolean nothing =
                left.interval().high().stream().allMatch(end -> end.value().signum() == 0);
        return wording.say(days.isPresent() && !nothing ? Phrase.LEFT_OVERDUE : Phrase.LEFT_VALUE, amount);
    }

    private static Optional<Countdown> countdown(Target target, Figure now) {
        OptionalLong days = target.daysFrom(now);
        return target.deadline().filter(key -> days.isPresent()).map(day -> new Countdown(days.getAsLong(), day));
    }
}
