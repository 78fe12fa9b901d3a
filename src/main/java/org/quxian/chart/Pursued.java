package org.quxian.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.quxian.observation.Language;
import org.quxian.series.Attainment;
import org.quxian.series.Derived;
import org.quxian.series.Figure;
import org.quxian.series.Measure;
import org.quxian.series.Pursuit;
import org.quxian.series.Share;
import org.quxian.series.Target;
import org.quxian.series.Verdict;

/** A target and the way to it as a goal of a chart. */
final class Pursued {
    private static final double FULL = 100;

    private final Wording wording;

    Pursued(Wording wording) {
        this.wording = wording;
    }

    /**
     * The goal of {@code pursuit}.
     *
     * @param named whether its label names the area
     */
    Progress.Goal goal(Pursuit pursuit, boolean named) {
        String name = wording.of(pursuit.name());
        String subject = pursuit.scope()
                .subject()
                .map(whose -> wording.say(Phrase.SUBJECT, wording.of(whose), name))
                .orElse(name);
        String label =
                named ? wording.say(Phrase.AREA_LABEL, wording.of(pursuit.area().shortName()), subject) : subject;
        Attainment attainment = pursuit.attainment();
        return new Progress.Goal(
                label,
                attainment.now().flatMap(figure -> reached(label, figure, attainment.target())),
                Optional.of(target(label, attainment.target())),
                attainment.left().map(left -> left(label, left, attainment.needed())),
                Optional.of(outlook(label, attainment)));
    }

    /** A rate as it is; of an amount, the share of its target, with the amount beside it. */
    private Optional<Mark> reached(String label, Figure figure, Target target) {
        if (isRate(figure)) {
            return Optional.of(wording.mark(label, figure));
        }
        return Share.of(figure, target)
                .map(share -> wording.mark(
                        label, wording.say(Phrase.WARN_GROUP, wording.value(share), wording.value(figure)), share))
                .or(() -> Optional.of(atStart(wording.mark(label, figure))));
    }

    /** A mark that is told but has no bar, since its value is no share. */
    private static Mark atStart(Mark mark) {
        return new Mark(
                mark.label(), mark.value(), new Extent(0, 0, 0, Extent.Edge.SHARP), mark.nature(), mark.origin());
    }

    /** The line of {@code target}, in % of it where it is an amount. */
    Mark target(String label, Target target) {
        Mark mark = wording.mark(label, target.figure());
        String value = target.deadline()
                .map(day -> wording.say(
                        Phrase.TARGET_BY, mark.value(), wording.periods().day(day)))
                .orElseGet(() -> wording.say(Phrase.TARGET, mark.value()));
        Extent extent = isRate(target.figure()) ? mark.extent() : new Extent(FULL, FULL, FULL, Extent.Edge.SHARP);
        return new Mark(label, value, extent, mark.nature(), mark.origin());
    }

    private static boolean isRate(Figure figure) {
        return figure.unit().symbol().equals("%");
    }

    private Mark left(String label, Derived left, Optional<Derived> needed) {
        String amount = wording.value(left);
        String words = needed.map(pace -> wording.say(Phrase.LEFT_NEEDS, amount, perDay(pace)))
                .orElseGet(() -> wording.say(Phrase.LEFT_VALUE, amount));
        return wording.mark(label, words, needed.orElse(left));
    }

    private Outlook outlook(String label, Attainment attainment) {
        Verdict verdict = attainment.verdict();
        String words = reason(attainment)
                .map(because -> wording.say(Phrase.SUBJECT, wording.of(verdict.label()), wording.say(because)))
                .orElseGet(() -> wording.of(verdict.label()));
        Optional<Mark> pace = attainment.soFar().map(kept -> wording.mark(label, soFar(kept), kept));
        OptionalLong left = attainment.daysLeft();
        String days = left.isPresent() && left.getAsLong() != 0 ? String.valueOf(Math.abs(left.getAsLong())) : "";
        return new Outlook(verdict, words, days, wording.say(due(left)), pace);
    }

    private static Phrase due(OptionalLong left) {
        if (left.isEmpty()) {
            return Phrase.NO_DEADLINE;
        }
        long days = left.getAsLong();
        if (days == 0) {
            return Phrase.LAST_DAY;
        }
        boolean one = Math.abs(days) == 1;
        return days > 0 ? (one ? Phrase.DAY_LEFT : Phrase.DAYS_LEFT) : (one ? Phrase.DAY_PAST : Phrase.DAYS_PAST);
    }

    private static Optional<Phrase> reason(Attainment attainment) {
        if (attainment.verdict() != Verdict.UNKNOWN) {
            return Optional.empty();
        }
        if (attainment.now().isEmpty()) {
            return Optional.of(Phrase.NO_FIGURE);
        }
        if (attainment.soFar().isEmpty()) {
            return Optional.of(Phrase.ONE_FIGURE);
        }
        return attainment.needed().map(pace -> Phrase.PACES_OVERLAP);
    }

    private String soFar(Derived pace) {
        return wording.say(Phrase.PACE_SO_FAR, perDay(pace));
    }

    /** A pace without the words for "a day", which the sentence around it has. */
    String perDay(Derived pace) {
        String number = wording.intervals().number(pace.interval(), pace.measure());
        boolean chinese = wording.language() == Language.ZH;
        return chinese && pace.measure() instanceof Measure.Daily daily
                ? number + daily.unit().symbol()
                : number;
    }

    /** Words as they stand inside a sentence. */
    static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
