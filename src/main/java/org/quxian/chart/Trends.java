package org.quxian.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quxian.series.AreaChange;
import org.quxian.series.Figure;
import org.quxian.series.Measure;
import org.quxian.series.Track;

/** Lines along time, in one chart or each in a small one of its own. */
final class Trends {

    /** Lines in one chart at most. */
    static final int MOST_LINES = 12;

    /** Small charts at most. */
    static final int MOST_CELLS = 24;

    private final Captions captions;
    private final Wording wording;
    private final TrendWords words;
    private final TrendNames names;
    private final TrendMarks marks;
    private final TrendNotes notes;

    Trends(Captions captions) {
        this.captions = captions;
        this.wording = captions.wording();
        this.words = new TrendWords(wording);
        this.names = new TrendNames(wording);
        this.marks = new TrendMarks(wording);
        this.notes = new TrendNotes(captions);
    }

    /**
     * The chart of {@code strands}.
     *
     * @param strands at least one, all of one unit
     * @param more notes that the caller adds
     */
    Chart of(List<Strand> strands, TrendStyle style, List<String> more) {
        boolean apart = style.apart() && strands.size() > 1;
        List<Strand> drawn = most(strands, apart ? MOST_CELLS : MOST_LINES);
        List<String> called = names.of(drawn);
        List<TrendLine.Line> lines = IntStream.range(0, drawn.size())
                .mapToObj(index ->
                        marks.line(drawn.get(index), drawn.size() > 1 ? called.get(index) : "", style.revisions()))
                .toList();
        TrendLine whole = whole(drawn, lines, style, more, missing(strands, drawn));
        return apart ? apart(whole, drawn, called, style) : whole;
    }

    /** Those with the most periods where there are too many, in their order. */
    private static List<Strand> most(List<Strand> strands, int limit) {
        if (strands.size() <= limit) {
            return strands;
        }
        List<Strand> kept = strands.stream()
                .sorted(Comparator.comparingInt(
                                (Strand strand) -> strand.track().periods())
                        .reversed())
                .limit(limit)
                .toList();
        return strands.stream().filter(kept::contains).toList();
    }

    private List<String> missing(List<Strand> strands, List<Strand> drawn) {
        List<String> called = names.of(strands);
        List<String> left = IntStream.range(0, strands.size())
                .filter(index -> !drawn.contains(strands.get(index)))
                .mapToObj(called::get)
                .toList();
        return left.isEmpty() ? List.of() : List.of(wording.say(Phrase.NOTE_MORE_LINES, wording.names(left)));
    }

    private TrendLine whole(
            List<Strand> strands,
            List<TrendLine.Line> lines,
            TrendStyle style,
            List<String> more,
            List<String> missing) {
        List<TrendLine.Point> points =
                lines.stream().flatMap(line -> line.points().stream()).toList();
        List<Mark> drawn = points.stream().map(TrendLine.Point::mark).toList();
        TimeAxis time = time(points);
        List<AreaChange> changes = changes(strands, time);
        Axis axis = new Axes(wording.language())
                .of(drawn, new Measure.In(strands.getFirst().first().unit()));
        ValueRange range = ValueRange.of(drawn, axis.unit().equals("%"));
        List<Figure> figures = figures(strands, style.revisions());
        List<String> all =
                new ArrayList<>(notes.of(strands, figures, drawn, changes, range.floor(), style.revisions()));
        all.addAll(missing);
        all.addAll(more);
        return new TrendLine(
                new Words(
                        words.title(strands),
                        names.subtitle(strands),
                        all,
                        captions.sources().of(figures)),
                new Axis(axis.unit(), axis.divisor(), range.top()),
                range.floor(),
                time,
                lines,
                breaks(changes));
    }

    /** Every line of {@code whole} in a chart with its axes; breaks stand where their own area changed. */
    private Chart apart(TrendLine whole, List<Strand> strands, List<String> called, TrendStyle style) {
        List<SmallMultiples.Cell> cells = IntStream.range(0, strands.size())
                .mapToObj(index -> new SmallMultiples.Cell(
                        called.get(index),
                        new TrendLine(
                                new Words(called.get(index), "", List.of(), ""),
                                whole.axis(),
                                whole.floor(),
                                whole.time(),
                                List.of(marks.line(strands.get(index), "", style.revisions())),
                                breaks(changes(List.of(strands.get(index)), whole.time())))))
                .toList();
        List<String> notes = new ArrayList<>(whole.words().notes());
        notes.add(wording.say(Phrase.NOTE_SMALL_AXES));
        Words around = whole.words();
        return new SmallMultiples(new Words(around.title(), around.subtitle(), notes, around.source()), cells);
    }

    private TimeAxis time(List<TrendLine.Point> points) {
        LocalDate from = points.stream()
                .map(point -> point.from().orElse(point.at()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new TimeAxes(wording.language())
                .of(points.stream().map(TrendLine.Point::at).toList(), from);
    }

    /** The changes of the areas of {@code strands} between two days that are drawn, each once, in order. */
    private static List<AreaChange> changes(List<Strand> strands, TimeAxis time) {
        return strands.stream()
                .flatMap(strand -> strand.changes().stream())
                .filter(change ->
                        change.day().isAfter(time.from()) && !change.day().isAfter(time.to()))
                .distinct()
                .sorted(Comparator.comparing(AreaChange::day))
                .toList();
    }

    private List<TrendLine.Break> breaks(List<AreaChange> changes) {
        TreeMap<LocalDate, Phrase> days = new TreeMap<>();
        changes.forEach(change -> days.merge(
                change.day(),
                change.keepsLand() ? Phrase.RENAMED : Phrase.RESHAPED,
                (one, other) -> one == other ? one : Phrase.RESHAPED));
        return days.entrySet().stream()
                .map(day -> new TrendLine.Break(day.getKey(), wording.say(day.getValue())))
                .toList();
    }

    private static List<Figure> figures(List<Strand> strands, boolean revisions) {
        return strands.stream()
                .map(Strand::track)
                .flatMap(track -> Stream.of(
                                track.steps(), revisions ? track.earlier() : List.<Track.Step>of(), track.targets())
                        .flatMap(List::stream))
                .map(Track.Step::figure)
                .toList();
    }
}
