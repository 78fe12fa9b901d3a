package org.quxian.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.Observation;
import org.quxian.observation.Relation;
import org.quxian.observation.Selection;
import org.quxian.observation.Unit;
import org.quxian.series.Basis;
import org.quxian.series.Denominator;
import org.quxian.series.Derived;
import org.quxian.series.Figure;
import org.quxian.series.Measure;
import org.quxian.series.Spread;
import org.quxian.series.Summing;

/** Areas from the greatest to the least by one indicator, as it is or spread over residents or land. */
final class AreaRanking {
    private static final int NAMED = 4;
    private static final int FORMULAS = 3;

    private final Dataset data;
    private final List<Relation> relations;
    private final Captions captions;
    private final Wording wording;
    private final RankedBars rankedBars;
    private final DifferenceWords differences;

    AreaRanking(Dataset data, List<Relation> relations, Captions captions) {
        this.data = data;
        this.relations = relations;
        this.captions = captions;
        this.wording = captions.wording();
        this.rankedBars = new RankedBars(captions);
        this.differences = new DifferenceWords(wording, this::areaName, Phrase.AREAS);
    }

    /**
     * The ranking of {@code lineup}, figures of one indicator.
     *
     * @param basis what to compare by; the total where the indicator does not add up
     */
    Compared of(Lineup lineup, Basis basis, Selection selection) {
        Indicator indicator = lineup.shown().getFirst().indicator();
        List<Basis> bases = bases(lineup.shown().getFirst());
        Basis taken = bases.contains(basis) ? basis : Basis.TOTAL;
        List<Row> rows = lineup.shown().stream()
                .map(figure -> row(figure, taken, lineup))
                .toList();
        List<Row> placed = scaled(rows.stream()
                .filter(row -> taken == Basis.TOTAL || row.over().isPresent())
                .toList());
        List<String> warnings = new ArrayList<>(differences.of(lineup));
        if (taken == Basis.TOTAL) {
            warnings.addAll(differences.overlaps(lineup.shown()));
        }
        List<Mark> marks = rankedBars.ranked(placed.stream().map(this::mark).toList());
        Words words = words(indicator, placed, taken, marks, warnings);
        List<RankedBar.Apart> apart = new ArrayList<>();
        apart(Phrase.NO_DATA, missing(lineup, selection)).ifPresent(apart::add);
        apart(
                        taken == Basis.HEAD ? Phrase.NO_RESIDENTS : Phrase.NO_AREA,
                        rows.stream()
                                .filter(row ->
                                        taken != Basis.TOTAL && row.over().isEmpty())
                                .map(row -> areaName(row.figure()))
                                .toList())
                .ifPresent(apart::add);
        Axis axis = rankedBars.axis(marks, measure(placed, lineup));
        return new Compared(
                indicator.id(), indicator.name(), new RankedBar(words, axis, marks, apart), warnings, bases);
    }

    /** What figures like {@code figure} can be compared by. */
    List<Basis> bases(Figure figure) {
        return Summing.adds(figure.indicator(), figure.unit(), relations)
                ? List.of(Basis.values())
                : List.of(Basis.TOTAL);
    }

    /** A figure with what it is spread over, where it is. */
    private record Row(Figure figure, Optional<Denominator> over, Optional<Derived> spread) {}

    private Row row(Figure figure, Basis basis, Lineup lineup) {
        List<Area> reporting = lineup.shown().stream().map(Figure::area).toList();
        Optional<Denominator> over =
                basis == Basis.TOTAL ? Optional.empty() : Denominator.of(basis, figure.area(), reporting);
        return new Row(figure, over, over.flatMap(denominator -> spread(figure, denominator, base(basis))));
    }

    /** For ten thousand residents where there is less than one for each, the same for all areas. */
    private List<Row> scaled(List<Row> rows) {
        boolean few = rows.stream()
                        .flatMap(row -> row.over().stream())
                        .anyMatch(denominator -> denominator.basis() == Basis.HEAD)
                && rows.stream().flatMap(row -> row.spread().stream()).allMatch(AreaRanking::isBelowOne);
        if (!few) {
            return rows;
        }
        Unit tenThousand = unit("万人");
        return rows.stream()
                .map(row -> new Row(
                        row.figure(),
                        row.over(),
                        row.over().flatMap(denominator -> spread(row.figure(), denominator, tenThousand))))
                .toList();
    }

    private Optional<Derived> spread(Figure figure, Denominator over, Unit each) {
        return Spread.of(figure, over, each, base(over.basis()));
    }

    private static boolean isBelowOne(Derived spread) {
        return Extents.of(spread.interval()).high() < 1;
    }

    private Unit base(Basis basis) {
        return unit(basis == Basis.HEAD ? "人" : "平方公里");
    }

    private Unit unit(String symbol) {
        return data.catalogue().unit(symbol).orElseThrow();
    }

    private Mark mark(Row row) {
        String label = areaName(row.figure());
        return row.spread()
                .map(derived -> wording.mark(label, derived))
                .orElseGet(() -> wording.mark(label, row.figure()));
    }

    private String areaName(Figure figure) {
        return wording.of(figure.area().shortName());
    }

    private static Measure measure(List<Row> placed, Lineup lineup) {
        return placed.stream()
                .flatMap(row -> row.spread().stream())
                .map(Derived::measure)
                .findFirst()
                .orElseGet(() -> new Measure.In(lineup.shown().getFirst().unit()));
    }

    private Words words(Indicator indicator, List<Row> placed, Basis basis, List<Mark> marks, List<String> warnings) {
        List<Figure> figures = placed.stream().map(Row::figure).toList();
        List<Area> areas = figures.stream().map(Figure::area).distinct().toList();
        List<Derived> derived =
                placed.stream().flatMap(row -> row.spread().stream()).toList();
        List<String> about = new ArrayList<>(List.of(wording.of(indicator.name()), place(areas)));
        if (basis != Basis.TOTAL) {
            about.add(wording.say(basis == Basis.HEAD ? Phrase.BY_RESIDENTS : Phrase.BY_AREA));
        }
        boolean many = derived.size() > FORMULAS;
        List<Derived> told = many ? derived.subList(0, 1) : derived;
        Words words = captions.words(title(placed, areas, marks), about, figures, told, marks);
        List<String> notes = new ArrayList<>(warnings);
        if (basis != Basis.TOTAL) {
            notes.addAll(denominators(placed, basis));
        }
        notes.addAll(words.notes());
        if (many) {
            notes.add(wording.say(Phrase.NOTE_SAME_WAY));
        }
        return new Words(words.title(), words.subtitle(), notes, words.source());
    }

    private String title(List<Row> placed, List<Area> areas, List<Mark> marks) {
        if (marks.isEmpty()) {
            return wording.say(Phrase.NO_DATA);
        }
        if (marks.size() > 1) {
            return rankedBars.leader(marks, Phrase.LEADS, Phrase.LEAD);
        }
        Figure figure = placed.getFirst().figure();
        String said = placed.getFirst()
                .spread()
                .map(derived ->
                        wording.statement(wording.label(figure), " " + wording.value(derived), derived.nature()))
                .orElseGet(() -> wording.statement(figure));
        return wording.say(Phrase.OF_AREA, wording.area(areas.getFirst()), said);
    }

    private String place(List<Area> areas) {
        return areas.size() > NAMED
                ? wording.say(Phrase.AREAS, areas.size())
                : wording.names(areas.stream().map(wording::area).toList());
    }

    /** What the figures are spread over, in full, and from which districts zones are left out. */
    private List<String> denominators(List<Row> placed, Basis basis) {
        List<String> notes = new ArrayList<>();
        notes.add(wording.say(basis == Basis.HEAD ? Phrase.NOTE_RESIDENTS : Phrase.NOTE_AREA));
        for (Row row : placed) {
            row.over().ifPresent(over -> {
                zones(
                                basis == Basis.HEAD ? Phrase.NOTE_RESIDENTS_WITHOUT : Phrase.NOTE_AREA_WITHOUT,
                                row,
                                over.without())
                        .ifPresent(notes::add);
                zones(basis == Basis.HEAD ? Phrase.NOTE_RESIDENTS_WITHIN : Phrase.NOTE_AREA_WITHIN, row, over.within())
                        .ifPresent(notes::add);
            });
        }
        return notes;
    }

    private Optional<String> zones(Phrase phrase, Row row, List<Area> zones) {
        return zones.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.say(
                        phrase,
                        areaName(row.figure()),
                        wording.names(zones.stream()
                                .map(zone -> wording.of(zone.shortName()))
                                .toList())));
    }

    private Optional<RankedBar.Apart> apart(Phrase reason, List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new RankedBar.Apart(wording.say(reason), wording.names(names)));
    }

    /** The areas that were chosen, or else those that have any figures, without those that have one here. */
    private List<String> missing(Lineup lineup, Selection selection) {
        Set<String> there =
                lineup.shown().stream().map(figure -> figure.area().code()).collect(Collectors.toSet());
        Set<String> wanted = selection.areas().isEmpty()
                ? data.observations().stream().map(Observation::area).collect(Collectors.toSet())
                : selection.areas();
        return data.catalogue().areas().all().stream()
                .map(Area::code)
                .distinct()
                .filter(code -> wanted.contains(code) && !there.contains(code))
                .flatMap(code -> data.catalogue().areas().bearing(code, day(lineup, selection)).stream())
                .filter(area -> area.kind() != AreaKind.MUNICIPALITY)
                .map(area -> wording.of(area.shortName()))
                .toList();
    }

    /** The day whose names areas without a figure bear. */
    private static Optional<LocalDate> day(Lineup lineup, Selection selection) {
        return selection
                .asOf()
                .or(() -> lineup.shown().stream()
                        .flatMap(figure -> figure.document().published().stream())
                        .max(Comparator.naturalOrder()));
    }
}
