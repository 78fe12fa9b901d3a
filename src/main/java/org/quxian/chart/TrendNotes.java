package org.quxian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Interval;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.series.AreaChange;
import org.quxian.series.Figure;
import org.quxian.series.Measure;
import org.quxian.series.Track;

/** What a reader of lines must know: how time is drawn, where a line is broken and why, targets and revisions. */
final class TrendNotes {

    private final Captions captions;
    private final Wording wording;
    private final TrendMarks marks;

    TrendNotes(Captions captions) {
        this.captions = captions;
        this.wording = captions.wording();
        this.marks = new TrendMarks(wording);
    }

    /**
     * The notes of a picture of {@code strands}.
     *
     * @param strands the lines
     * @param figures the figures that are drawn
     * @param drawn their marks
     * @param shown the changes of areas that lie within the time that is drawn
     * @param floor where the axis of values begins
     * @param revisions whether revised figures are drawn
     */
    List<String> of(
            List<Strand> strands,
            List<Figure> figures,
            List<Mark> drawn,
            List<AreaChange> shown,
            double floor,
            boolean revisions) {
        List<Mark> facts =
                drawn.stream().filter(mark -> mark.nature() != Nature.TARGET).toList();
        List<String> notes = new ArrayList<>(captions.notes().of(figures, List.of(), facts));
        if (figures.stream().anyMatch(figure -> figure.observation().nature() == Nature.FORECAST)) {
            notes.add(wording.say(Phrase.NOTE_DASHED));
        }
        notes.addAll(targets(strands));
        notes.addAll(time(strands));
        together(shown).forEach(change -> notes.add(change(change)));
        if (strands.stream().anyMatch(strand -> !strand.track().earlier().isEmpty())) {
            notes.add(wording.say(revisions ? Phrase.NOTE_REVISED : Phrase.NOTE_REVISIONS_HIDDEN));
        }
        if (floor > 0) {
            Measure measure = new Measure.In(strands.getFirst().first().unit());
            String value = wording.intervals()
                    .text(Interval.of(BigDecimal.valueOf(floor).stripTrailingZeros()), measure);
            notes.add(wording.say(Phrase.NOTE_FLOOR, value));
        }
        return List.copyOf(notes);
    }

    private List<String> targets(List<Strand> strands) {
        List<String> named = strands.stream()
                .flatMap(strand -> strand.track().targets().stream())
                .map(Track.Step::figure)
                .map(figure -> wording.say(Phrase.BY_DAY, wording.value(figure), marks.when(figure)))
                .distinct()
                .toList();
        List<String> notes = new ArrayList<>();
        if (!named.isEmpty()) {
            notes.add(wording.say(Phrase.NOTE_GOALS, wording.names(named)));
        }
        List<String> undated = strands.stream()
                .flatMap(strand -> strand.track().undated().stream())
                .map(marks::value)
                .distinct()
                .toList();
        if (!undated.isEmpty()) {
            notes.add(wording.say(Phrase.NOTE_UNDATED, wording.names(undated)));
        }
        return notes;
    }

    private List<String> time(List<Strand> strands) {
        List<Track> tracks = strands.stream().map(Strand::track).toList();
        List<Track.Step> steps =
                tracks.stream().flatMap(track -> track.steps().stream()).toList();
        List<String> notes = new ArrayList<>();
        if (steps.stream()
                .anyMatch(step -> isCalendar(step.figure().observation().period()))) {
            notes.add(wording.say(Phrase.NOTE_AT_END));
        }
        if (steps.stream().anyMatch(step -> step.moment().from().isPresent())) {
            notes.add(wording.say(Phrase.NOTE_PIECES));
        }
        if (tracks.stream().anyMatch(track -> track.rhythms() > 1)) {
            notes.add(wording.say(Phrase.NOTE_RHYTHMS));
        }
        if (strands.stream().anyMatch(strand -> strand.track().isGapped(strand.changes()))) {
            notes.add(wording.say(Phrase.NOTE_GAP));
        }
        if (tracks.stream().allMatch(track -> track.periods() < 2)) {
            notes.add(wording.say(Phrase.NOTE_ONE_PERIOD));
        }
        return notes;
    }

    private static boolean isCalendar(Period period) {
        return period instanceof Period.CalendarYear
                || period instanceof Period.CalendarQuarter
                || period instanceof Period.CalendarMonth;
    }

    /** Changes of one day that speak of the same areas are told as one. */
    private static List<AreaChange> together(List<AreaChange> changes) {
        List<AreaChange> told = new ArrayList<>();
        for (AreaChange change : changes) {
            Optional<AreaChange> same = told.stream()
                    .filter(other -> other.day().equals(change.day())
                            && other.before().stream().anyMatch(change.before()::contains))
                    .findFirst();
            same.ifPresent(told::remove);
            told.add(same.map(other -> merged(other, change)).orElse(change));
        }
        return told;
    }

    private static AreaChange merged(AreaChange one, AreaChange other) {
        return new AreaChange(one.day(), all(one.before(), other.before()), all(one.after(), other.after()));
    }

    private static List<Area> all(List<Area> some, List<Area> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private String change(AreaChange change) {
        return wording.say(
                change.keepsLand() ? Phrase.NOTE_RENAMED : Phrase.NOTE_RESHAPED,
                wording.periods().day(change.day()),
                listed(change.before(), change),
                listed(change.after(), change));
    }

    private String listed(List<Area> areas, AreaChange change) {
        return wording.names(
                areas.stream().map(area -> name(area, change)).distinct().toList());
    }

    /** The name of {@code area}; a zone that bears the name of the district it became says that it was a zone. */
    private String name(Area area, AreaChange change) {
        String name = wording.area(area);
        boolean isShared = Stream.concat(change.before().stream(), change.after().stream())
                .anyMatch(other -> !other.equals(area)
                        && other.kind() != area.kind()
                        && wording.area(other).equals(name));
        return area.kind() == AreaKind.ZONE && (isShared || wording.language() == Language.EN)
                ? wording.say(Phrase.ZONE_NAME, name)
                : name;
    }
}
