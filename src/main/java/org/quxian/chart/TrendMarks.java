package org.quxian.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.series.Figure;
import org.quxian.series.Track;

/** Figures along time as points with their words. */
final class TrendMarks {

    private final Wording wording;

    TrendMarks(Wording wording) {
        this.wording = wording;
    }

    /** The line of {@code strand}, called {@code label}; with {@code revisions} also what was published before. */
    TrendLine.Line line(Strand strand, String label, boolean revisions) {
        Track track = strand.track();
        return new TrendLine.Line(
                label,
                track.runs().stream()
                        .map(run -> run.stream().map(step -> point(step, label)).toList())
                        .toList(),
                revisions
                        ? track.earlier().stream()
                                .map(step -> earlier(step, label))
                                .toList()
                        : List.of(),
                track.targets().stream().map(step -> point(step, label)).toList());
    }

    private TrendLine.Point point(Track.Step step, String label) {
        return point(step, named(label, when(step.figure())), value(step.figure()));
    }

    private TrendLine.Point earlier(Track.Step step, String label) {
        String when = when(step.figure());
        String told = step.figure()
                .document()
                .published()
                .map(wording.periods()::day)
                .map(day -> wording.say(Phrase.PUBLISHED_LABEL, when, day))
                .orElse(when);
        return point(step, named(label, told), value(step.figure()));
    }

    private TrendLine.Point point(Track.Step step, String label, String value) {
        Figure figure = step.figure();
        Mark mark = new Mark(
                label,
                value,
                Extents.of(figure.observation().quantity(), figure.observation().change()),
                figure.observation().nature(),
                new Origin.Read(figure.observation().id()));
        return new TrendLine.Point(mark, step.moment().from(), step.moment().at());
    }

    private String named(String label, String when) {
        return Stream.of(label, when)
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> wording.say(Phrase.AREA_LABEL, one, other))
                .orElse("");
    }

    /** The value of {@code figure}, which says where it is no fact yet. */
    String value(Figure figure) {
        String value = wording.value(figure);
        return switch (figure.observation().nature()) {
            case ACTUAL -> value;
            case FORECAST -> wording.say(Phrase.FORECAST, value);
            case TARGET -> wording.say(Phrase.TARGET, value);
        };
    }

    /** When {@code figure} is, as a label of a point says it: a day without 截至. */
    String when(Figure figure) {
        if (figure.observation().nature() != Nature.TARGET
                && figure.observation().period() instanceof Period.AsOf instant) {
            return wording.periods().day(instant.day());
        }
        Optional<String> period = figure.observation().nature() == Nature.TARGET
                ? figure.observation().period().to().map(wording.periods()::day)
                : wording.periods().text(figure.observation().period());
        return period.or(() -> figure.document()
                        .published()
                        .map(day ->
                                wording.say(Phrase.PUBLISHED, wording.periods().day(day))))
                .orElse("");
    }
}
