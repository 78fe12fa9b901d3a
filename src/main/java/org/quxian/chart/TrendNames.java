package org.quxian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quxian.series.Track;

/** What lines are called, and the subtitle above them. */
final class TrendNames {

    private static final int NAMED = 4;

    private final Wording wording;
    private final TrendMarks marks;

    TrendNames(Wording wording) {
        this.wording = wording;
        this.marks = new TrendMarks(wording);
    }

    /** What tells each of {@code strands} from the others; the area of a single one. */
    List<String> of(List<Strand> strands) {
        boolean areas = strands.stream().map(Strand::area).distinct().count() > 1;
        boolean indicators = strands.stream()
                        .map(strand -> strand.first().indicator())
                        .distinct()
                        .count()
                > 1;
        return strands.stream()
                .map(strand -> name(strand, areas || !indicators, indicators))
                .toList();
    }

    private String name(Strand strand, boolean area, boolean indicator) {
        List<String> parts = new ArrayList<>();
        if (area) {
            parts.add(wording.of(strand.area().shortName()));
        }
        strand.first().observation().scope().subject().map(wording::of).ifPresent(parts::add);
        if (indicator) {
            parts.add(wording.label(strand.first()));
        }
        return parts.stream()
                .reduce((one, other) -> wording.say(Phrase.AREA_LABEL, one, other))
                .orElseThrow();
    }

    /** The subtitle: indicators, areas and the time from the first figure to the last. */
    String subtitle(List<Strand> strands) {
        List<String> indicators = strands.stream()
                .map(strand -> wording.label(strand.first()))
                .distinct()
                .toList();
        List<String> areas = strands.stream().map(this::place).distinct().toList();
        List<Track.Step> steps = strands.stream()
                .flatMap(strand -> strand.track().steps().stream())
                .sorted(Comparator.comparing(step -> step.moment().at()))
                .toList();
        List<String> parts = new ArrayList<>(List.of(named(indicators), named(areas)));
        if (!steps.isEmpty()) {
            String from = begin(steps.getFirst());
            String to = end(steps.getLast());
            parts.add(from.equals(to) ? from : wording.say(Phrase.TIME_RANGE, from, to));
        }
        return String.join(" · ", parts);
    }

    /** A piece of time by its first day, anything else by its name. */
    private String begin(Track.Step step) {
        return step.moment().from().map(wording.periods()::day).orElseGet(() -> marks.when(step.figure()));
    }

    private String end(Track.Step step) {
        return step.moment().from().isPresent()
                ? wording.periods().day(step.moment().at())
                : marks.when(step.figure());
    }

    private String named(List<String> names) {
        return names.size() <= NAMED
                ? wording.names(names)
                : wording.say(Phrase.AND_MORE, wording.names(names.subList(0, NAMED)), names.size());
    }

    /** The area of {@code strand}, or the subject in it. */
    String place(Strand strand) {
        String area = wording.area(strand.area());
        return strand.first()
                .observation()
                .scope()
                .subject()
                .map(subject -> wording.say(Phrase.IN_AREA, wording.of(subject), area))
                .orElse(area);
    }
}
