package org.quxian.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.observation.Nature;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;
import org.quxian.series.Derived;
import org.quxian.series.Figure;

/** What a reader must know beside a chart: whose figures they are, the signs that are used, formulas, remarks. */
final class Notes {

    private final Wording wording;
    private final List<String> more;

    Notes(Wording wording, List<String> more) {
        this.wording = wording;
        this.more = List.copyOf(more);
    }

    /** The notes of a chart that draws {@code marks} along an axis, from {@code figures} and {@code derived}. */
    List<String> of(List<Figure> figures, List<Derived> derived, List<Mark> marks) {
        List<Nature> natures = Stream.concat(
                        figures.stream().map(figure -> figure.observation().nature()),
                        derived.stream().map(Derived::nature))
                .toList();
        List<String> notes = new ArrayList<>(subjects(figures));
        notes.addAll(signs(marks));
        notes.addAll(forecasts(natures));
        formulas(derived).ifPresent(notes::add);
        notes.addAll(aboutTexts(figures));
        return List.copyOf(notes);
    }

    /** The notes of a panel of {@code charts}, which show {@code figures}: the same without the formulas. */
    List<String> atAGlance(List<Figure> figures, List<Chart> charts) {
        List<String> notes = new ArrayList<>(subjects(figures));
        notes.addAll(signs(charts.stream().flatMap(Notes::drawn).toList()));
        notes.addAll(forecasts(charts.stream()
                .flatMap(chart -> chart.marks().stream())
                .map(Mark::nature)
                .toList()));
        boolean derived = charts.stream()
                .flatMap(chart -> chart.marks().stream())
                .anyMatch(mark -> mark.origin() instanceof Origin.Derived);
        if (derived) {
            notes.add(wording.say(Phrase.NOTE_SOME_DERIVED));
        }
        notes.addAll(aboutTexts(figures));
        return List.copyOf(notes);
    }

    /** The marks of {@code chart} that are drawn along an axis, with its signs. */
    private static Stream<Mark> drawn(Chart chart) {
        return switch (chart) {
            case RankedBar bars -> bars.marks().stream();
            case GroupedBar bars -> bars.marks().stream();
            case Dumbbell dumbbell -> dumbbell.marks().stream();
            case Progress progress ->
                progress.goals().stream()
                        .flatMap(
                                goal -> Stream.of(goal.reached(), goal.target()).flatMap(Optional::stream));
            case TrendLine line -> line.marks().stream().filter(mark -> mark.nature() != Nature.TARGET);
            case SmallMultiples multiples -> multiples.cells().stream().flatMap(cell -> drawn(cell.chart()));
            case Donut donut -> Stream.empty();
            case Choropleth map -> Stream.empty();
            case Scorecard cards -> Stream.empty();
        };
    }

    /** The notes on {@code figures} themselves, without the signs that they are drawn with. */
    List<String> onFigures(List<Figure> figures) {
        List<String> notes = new ArrayList<>(subjects(figures));
        notes.addAll(aboutTexts(figures));
        return List.copyOf(notes);
    }

    private List<String> aboutTexts(List<Figure> figures) {
        List<String> notes = new ArrayList<>(counted(figures));

        notes.addAll(remarks(figures));
        boolean open = figures.stream()
                .map(figure -> figure.observation().review())
                .anyMatch(review -> review == Review.PENDING || review == Review.IN_DOUBT);
        if (open) {
            notes.add(wording.say(Phrase.NOTE_PENDING));
        }
        notes.addAll(more);
        return List.copyOf(notes);
    }

    private List<String> subjects(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> subject(figure.area(), figure.observation().scope()).stream())
                .distinct()
                .toList();
    }

    private Optional<String> subject(Area area, Scope scope) {
        return scope.subject().map(subject -> wording.say(Phrase.NOTE_SUBJECT, wording.of(subject), whole(area)));
    }

    private String whole(Area area) {
        return wording.say(
                switch (area.kind()) {
                    case MUNICIPALITY, CITY -> Phrase.WHOLE_CITY;
                    case DISTRICT -> Phrase.WHOLE_DISTRICT;
                    case COUNTY, AUTONOMOUS_COUNTY -> Phrase.WHOLE_COUNTY;
                    case ZONE -> Phrase.WHOLE_ZONE;
                });
    }

    private List<String> signs(List<Mark> marks) {
        List<String> notes = new ArrayList<>();
        for (Extent.Edge edge : Extent.Edge.values()) {
            if (edge != Extent.Edge.SHARP
                    && marks.stream().anyMatch(mark -> mark.extent().edge() == edge)) {
                notes.add(wording.say(sign(edge)));
            }
        }

        if (marks.stream().anyMatch(mark -> mark.nature() == Nature.TARGET)) {
            notes.add(wording.say(Phrase.NOTE_TARGET));
        }
        return notes;
    }

    /** Forecasts are hatched on cards as on bars. */
    private List<String> forecasts(List<Nature> natures) {
        return natures.contains(Nature.FORECAST) ? List.of(wording.say(Phrase.NOTE_FORECAST)) : List.of();
    }

    private static Phrase sign(Extent.Edge edge) {
        return switch (edge) {
            case FADES_UP -> Phrase.NOTE_OVER;
            case FADES_DOWN -> Phrase.NOTE_NEARLY;
            case FADES_BOTH -> Phrase.NOTE_ABOUT;
            case SPANS -> Phrase.NOTE_SPANS;
            case SHARP -> throw new IllegalArgumentException("a sharp end needs no note");
        };
    }

    private Optional<String> formulas(List<Derived> derived) {
        return derived.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.say(
                        Phrase.NOTE_DERIVED,
                        String.join(
                                wording.say(Phrase.AND),
                                derived.stream()
                                        .map(wording.formulas()::text)
                                        .distinct()
                                        .toList())));
    }

    private List<String> counted(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.observation().source().reading() == Reading.COUNTED)
                .filter(figure -> figure.observation().note().isEmpty())
                .map(figure -> wording.say(Phrase.NOTE_COUNTED, wording.label(figure)))
                .toList();
    }

    /** The remarks on single figures, each once with the names of the figures, or else the areas, that it is about. */
    private List<String> remarks(List<Figure> figures) {
        Map<Text, List<String>> about = new LinkedHashMap<>();
        boolean sameIndicator = figures.size() > 1
                && figures.stream().map(Figure::indicator).distinct().count() == 1;
        for (Figure figure : figures) {
            figure.observation()
                    .note()
                    .ifPresent(note -> about.computeIfAbsent(note, key -> new ArrayList<>())
                            .add(sameIndicator ? wording.of(figure.area().shortName()) : wording.label(figure)));
        }
        return about.entrySet().stream()
                .map(remark -> remark.getValue().size() == figures.size() && figures.size() > 1
                        ? wording.of(remark.getKey())
                        : wording.say(
                                Phrase.SUBJECT,
                                wording.names(
                                        remark.getValue().stream().distinct().toList()),
                                wording.of(remark.getKey())))
                .toList();
    }
}
