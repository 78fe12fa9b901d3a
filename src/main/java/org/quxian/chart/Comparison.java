package org.quxian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.observation.Area;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.series.Figure;
import org.quxian.series.Latest;
import org.quxian.series.Measure;

/** Bars that compare areas by an indicator, or indicators of one area. Only figures of whole areas are compared. */
final class Comparison {

    private static final Text ONLY_SUBJECTS = new Text(
            "所选数据属于企业、村组或个人，不代表区县，不能画成条形图，请改用数字卡片。",
            "The selected figures belong to companies, villages or persons and do not speak for a district; ask for a"
                    + " scorecard instead of a bar chart.");

    private final Dataset data;
    private final Captions captions;
    private final Wording wording;
    private final RankedBars rankedBars;

    Comparison(Dataset data, Captions captions) {
        this.data = data;
        this.captions = captions;
        this.wording = captions.wording();
        this.rankedBars = new RankedBars(captions);
    }

    /** Bars of {@code figures}, at least one. */
    Chart of(List<Figure> figures, Selection selection) throws NothingToDrawException {
        List<Figure> compared = Latest.of(figures).stream()
                .filter(figure -> figure.observation().scope().isWholeArea())
                .toList();
        List<Figure> facts = compared.stream()
                .filter(figure -> figure.observation().nature() != Nature.TARGET)
                .toList();
        List<Figure> shown = facts.isEmpty() ? compared : facts;
        if (shown.isEmpty()) {
            throw new NothingToDrawException(ONLY_SUBJECTS);
        }
        requireOneUnit(shown);
        List<Area> areas = shown.stream().map(Figure::area).distinct().toList();
        List<Indicator> indicators =
                shown.stream().map(Figure::indicator).distinct().toList();
        boolean leftOut = compared.size() < Latest.of(figures).size();
        if (areas.size() > 1 && indicators.size() > 1) {
            return grouped(shown, areas, indicators, leftOut);
        }
        return ranked(shown, areas, indicators, selection, leftOut);
    }

    /** Figures on one axis have one unit. */
    static void requireOneUnit(List<Figure> shown) throws NothingToDrawException {
        List<String> units =
                shown.stream().map(figure -> figure.unit().symbol()).distinct().toList();
        if (units.size() > 1) {
            throw new NothingToDrawException(new Text(
                    "所选指标单位不同（" + String.join("、", units) + "），不能画在同一条轴上，请选单位相同的指标。",
                    "The selected indicators differ in unit (" + String.join(", ", units)
                            + ") and do not fit one axis; select indicators of one unit."));
        }
    }

    private Chart ranked(
            List<Figure> shown, List<Area> areas, List<Indicator> indicators, Selection selection, boolean leftOut) {
        boolean byArea = indicators.size() == 1;
        List<Mark> marks = rankedBars.ranked(shown.stream()
                .map(figure ->
                        wording.mark(byArea ? wording.of(figure.area().shortName()) : wording.label(figure), figure))
                .toList());
        String title = marks.size() == 1
                ? wording.say(Phrase.OF_AREA, wording.area(areas.getFirst()), wording.statement(shown.getFirst()))
                : rankedBars.leader(marks, Phrase.LEADS, Phrase.LEAD);
        String measure = wording.names(indicators.stream()
                .map(indicator -> wording.of(indicator.name()))
                .toList());
        String place = wording.names(areas.stream().map(wording::area).toList());
        Words words = captions.words(title, List.of(measure, place), shown, List.of(), marks);
        List<String> notes = new ArrayList<>(words.notes());
        notes.addAll(differences(shown, leftOut));
        if (byArea) {
            List<String> missing = missing(areas, selection);
            if (!missing.isEmpty()) {
                notes.add(wording.say(Phrase.NOTE_NO_DATA, wording.names(missing)));
            }
        }
        return new RankedBar(
                new Words(words.title(), words.subtitle(), notes, words.source()), axis(shown, marks), marks);
    }

    /** Areas that have all indicators; the others are named in a note. */
    private Chart grouped(List<Figure> shown, List<Area> areas, List<Indicator> indicators, boolean leftOut) {
        List<GroupedBar.Group> groups = areas.stream()
                .map(area -> new GroupedBar.Group(
                        wording.of(area.shortName()),
                        indicators.stream()
                                .flatMap(indicator -> shown.stream()
                                        .filter(figure -> figure.area().equals(area)
                                                && figure.indicator().equals(indicator))
                                        .limit(1))
                                .map(figure -> wording.mark(wording.label(figure), figure))
                                .toList()))
                .toList();
        List<GroupedBar.Group> whole = groups.stream()
                .filter(group -> group.marks().size() == indicators.size())
                .toList();
        if (whole.isEmpty()) {
            return single(shown, leftOut);
        }
        List<Mark> marks =
                whole.stream().flatMap(group -> group.marks().stream()).toList();
        String title = wording.list(whole.stream()
                .limit(2)
                .map(group -> wording.say(
                        Phrase.OF_AREA,
                        group.label(),
                        wording.list(group.marks().stream()
                                .map(mark -> wording.statement(mark.label(), mark.value(), mark.nature()))
                                .toList())))
                .toList());
        List<String> about = List.of(
                wording.names(indicators.stream()
                        .map(indicator -> wording.of(indicator.name()))
                        .toList()),
                wording.names(areas.stream().map(wording::area).toList()));
        Words words = captions.words(title, about, shown, List.of(), marks);
        List<String> notes = new ArrayList<>(words.notes());
        notes.addAll(differences(shown, leftOut));
        List<String> partial = groups.stream()
                .filter(group -> !whole.contains(group))
                .map(GroupedBar.Group::label)
                .toList();
        if (!partial.isEmpty()) {
            notes.add(wording.say(Phrase.NOTE_INCOMPLETE, wording.names(partial)));
        }
        return new GroupedBar(
                new Words(words.title(), words.subtitle(), notes, words.source()), axis(shown, marks), whole);
    }

    /** One bar a figure, where no area has all indicators. */
    private Chart single(List<Figure> shown, boolean leftOut) {
        List<Mark> marks = rankedBars.ranked(shown.stream()
                .map(figure -> wording.mark(
                        wording.say(Phrase.AREA_LABEL, wording.of(figure.area().shortName()), wording.label(figure)),
                        figure))
                .toList());
        String place = wording.names(
                shown.stream().map(Figure::area).distinct().map(wording::area).toList());
        Words words = captions.words(
                rankedBars.leader(marks, Phrase.LEADS, Phrase.LEAD),
                List.of(wording.say(Phrase.SELECTED), place),
                shown,
                List.of(),
                marks);
        List<String> notes = new ArrayList<>(words.notes());
        notes.addAll(differences(shown, leftOut));
        return new RankedBar(
                new Words(words.title(), words.subtitle(), notes, words.source()), axis(shown, marks), marks);
    }

    private Axis axis(List<Figure> shown, List<Mark> marks) {
        return rankedBars.axis(marks, new Measure.In(shown.getFirst().unit()));
    }

    private List<String> differences(List<Figure> shown, boolean leftOut) {
        List<String> notes = new ArrayList<>();
        if (shown.stream()
                        .map(figure -> figure.observation().period())
                        .distinct()
                        .count()
                > 1) {
            notes.add(wording.say(Phrase.NOTE_PERIODS));
        }
        if (shown.stream()
                        .map(figure -> figure.observation().nature())
                        .distinct()
                        .count()
                > 1) {
            notes.add(wording.say(Phrase.NOTE_NATURES));
        }
        if (leftOut) {
            notes.add(wording.say(Phrase.NOTE_SUBJECTS_OUT));
        }
        return notes;
    }

    /** The areas that were chosen, or else those that have any figures, without those that are shown. */
    private List<String> missing(List<Area> shown, Selection selection) {
        Set<String> there = shown.stream().map(Area::code).collect(Collectors.toSet());
        Set<String> wanted = selection.areas().isEmpty()
                ? data.observations().stream().map(Observation::area).collect(Collectors.toSet())
                : selection.areas();
        return data.catalogue().areas().all().stream()
                .filter(area -> wanted.contains(area.code()) && !there.contains(area.code()))
                .filter(area -> area.lifetime().until().isEmpty())
                .map(area -> wording.of(area.shortName()))
                .distinct()
                .toList();
    }
}
