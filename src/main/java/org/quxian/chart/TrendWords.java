package org.quxian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quxian.observation.Change;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.series.Figure;
import org.quxian.series.Track;

/** The titles of lines: what rose and what fell, from when to when. */
final class TrendWords {

    private final Wording wording;
    private final TrendMarks marks;
    private final TrendNames names;

    TrendWords(Wording wording) {
        this.wording = wording;
        this.marks = new TrendMarks(wording);
        this.names = new TrendNames(wording);
    }

    /** The title of a picture of {@code strands}, at least one. */
    String title(List<Strand> strands) {
        return strands.size() == 1 ? single(strands.getFirst()) : several(strands);
    }

    private String single(Strand strand) {
        String subject = subject(strand);
        List<Track.Step> told = strand.told();
        if (told.size() < 2) {
            return strand.last()
                    .map(step -> wording.say(Phrase.STATEMENT, subject, marks.value(step.figure())))
                    .orElse(subject);
        }
        Figure first = told.getFirst().figure();
        Figure last = told.getLast().figure();
        if (last.observation().change().isPresent()) {
            return wording.say(
                    Phrase.TREND_CHANGES,
                    subject,
                    marks.when(first),
                    marks.value(first),
                    marks.when(last),
                    marks.value(last));
        }
        Phrase phrase = switch (way(told)) {
            case 1 -> Phrase.TREND_ROSE;
            case -1 -> Phrase.TREND_FELL;
            default -> Phrase.TREND_STAYED;
        };
        return wording.say(phrase, subject, marks.when(first), marks.value(first), marks.when(last), marks.value(last));
    }

    private String subject(Strand strand) {
        Figure figure = strand.first();
        String label = wording.language() == Language.ZH
                ? Labels.withoutUnit(wording.label(figure), figure.unit().symbol())
                : wording.label(figure);
        return wording.say(Phrase.OF_AREA, names.place(strand), label);
    }

    private String several(List<Strand> strands) {
        List<Strand> moving =
                strands.stream().filter(strand -> strand.told().size() > 1).toList();
        List<Integer> ways = moving.stream().map(strand -> way(strand.told())).toList();
        List<String> told = new ArrayList<>();
        if (moving.size() == 1) {
            told.add(single(moving.getFirst()));
        } else if (!moving.isEmpty()) {
            told.add(moved(strands, ways));
        }
        highest(strands).ifPresent(told::add);
        return told.isEmpty() ? wording.names(names.of(strands)) : wording.list(told);
    }

    private String moved(List<Strand> strands, List<Integer> ways) {
        Phrase counted = counted(strands);
        boolean areas = counted == Phrase.TREND_AREAS && ways.size() == strands.size();
        if (areas && ways.stream().distinct().count() == 1 && ways.getFirst() != 0) {
            Phrase phrase = ways.getFirst() > 0 ? Phrase.AREAS_ALL_UP : Phrase.AREAS_ALL_DOWN;
            return wording.say(phrase, wording.count(strands.size()));
        }
        return wording.say(counted, wording.count(strands.size()), ways(ways));
    }

    private Phrase counted(List<Strand> strands) {
        long indicators = strands.stream()
                .map(strand -> strand.first().indicator())
                .distinct()
                .count();
        long areas = strands.stream().map(Strand::area).distinct().count();
        return indicators == 1 && areas == strands.size()
                ? Phrase.TREND_AREAS
                : areas == 1 && indicators == strands.size() ? Phrase.TREND_MEASURES : Phrase.TREND_LINES;
    }

    private String ways(List<Integer> ways) {
        List<String> told = new ArrayList<>();
        count(ways, 1, Phrase.WENT_UP).ifPresent(told::add);
        count(ways, -1, Phrase.WENT_DOWN).ifPresent(told::add);
        count(ways, 0, Phrase.WENT_LEVEL).ifPresent(told::add);
        return wording.names(told);
    }

    private Optional<String> count(List<Integer> ways, int way, Phrase phrase) {
        int count = (int) ways.stream().filter(one -> one == way).count();
        return count == 0 ? Optional.empty() : Optional.of(wording.say(phrase, wording.count(count)));
    }

    /** Who is highest at the end, where all lines end at one time. */
    private Optional<String> highest(List<Strand> strands) {
        List<Track.Step> ends =
                strands.stream().flatMap(strand -> strand.last().stream()).toList();
        boolean isOneTime = ends.size() == strands.size()
                && ends.stream()
                                .map(step -> step.figure().observation().period())
                                .distinct()
                                .count()
                        == 1;
        if (!isOneTime) {
            return Optional.empty();
        }
        BigDecimal most = ends.stream()
                .map(step -> signed(step.figure()))
                .max(BigDecimal::compareTo)
                .orElseThrow();
        List<Integer> leaders = IntStream.range(0, ends.size())
                .filter(index -> signed(ends.get(index).figure()).compareTo(most) == 0)
                .boxed()
                .toList();
        String value = marks.value(ends.get(leaders.getFirst()).figure());
        return leaders.size() == 1
                ? Optional.of(wording.say(Phrase.IS_HIGHEST, names.of(strands).get(leaders.getFirst()), value))
                : Optional.empty();
    }

    /** Whether the last of {@code told} is above the first (1), below it (-1) or the same (0). */
    private static int way(List<Track.Step> told) {
        return signed(told.getLast().figure()).compareTo(signed(told.getFirst().figure()));
    }

    private static BigDecimal signed(Figure figure) {
        Observation observation = figure.observation();
        BigDecimal reach = observation.quantity().reach();
        return observation.change().filter(way -> way != Change.UP).isPresent() ? reach.negate() : reach;
    }
}
