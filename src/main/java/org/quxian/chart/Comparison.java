package org.quxian.chart;

import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Area;
import org.quxian.observation.Indicator;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.series.Basis;
import org.quxian.series.Figure;
import org.quxian.series.Measure;

/** Bars that compare areas by an indicator, or indicators of one area. Only figures of whole areas are compared. */
final class Comparison {

    private static final Text ONLY_SUBJECTS = new Text(
            "所选数据属于企业、村组或个人，不代表区县，不能画成条形图，请改用数字卡片。",
            "The selected figures belong to companies, villages or persons and do not speak for a district; ask for a"
                    + " scorecard instead of a bar chart.");

    private static final Text ONE_INDICATOR =
            new Text("人均和每平方公里一次只比较一个指标，请选定一个指标。", "Name one indicator to compare per head or per area.");

    private final Captions captions;
    private final Wording wording;
    private final RankedBars rankedBars;
    private final AreaRanking areaRanking;
    private final DifferenceWords amongIndicators;
    private final DifferenceWords amongAll;

    Comparison(AreaRanking areaRanking, Captions captions) {
        this.areaRanking = areaRanking;
        this.captions = captions;
        this.wording = captions.wording();
        this.rankedBars = new RankedBars(captions);
        this.amongIndicators = new DifferenceWords(wording, wording::label, Phrase.FIGURES);
        this.amongAll = new DifferenceWords(wording, this::located, Phrase.FIGURES);
    }

    /** Bars of {@code figures}, at least one; one indicator is spread by {@code basis}. */
    Chart of(List<Figure> figures, Selection selection, Basis basis) throws NothingToDrawException {
        Lineup lineup = Lineup.of(figures);
        List<Figure> shown = lineup.shown();
        if (shown.isEmpty()) {
            throw new NothingToDrawException(ONLY_SUBJECTS);
        }
        List<Area> areas = shown.stream().map(Figure::area).distinct().toList();
        List<Indicator> indicators =
                shown.stream().map(Figure::indicator).distinct().toList();
        if (indicators.size() == 1) {
            return areaRanking
                    .of(lineup, allowed(basis, shown.getFirst()), selection)
                    .chart();
        }
        if (basis != Basis.TOTAL) {
            throw new NothingToDrawException(ONE_INDICATOR);
        }
        List<String> units =
                shown.stream().map(figure -> figure.unit().symbol()).distinct().toList();
        if (units.size() > 1) {
            throw new NothingToDrawException(new Text(
                    "所选指标单位不同（" + String.join("、", units) + "），不能画在同一条轴上，请选单位相同的指标。",
                    "The selected indicators differ in unit (" + String.join(", ", units)
                            + ") and do not fit one axis; select indicators of one unit."));
        }
        return areas.size() > 1 ? grouped(lineup, areas, indicators) : ofOneArea(lineup, indicators);
    }

    private Basis allowed(Basis basis, Figure figure) throws NothingToDrawException {
        if (!areaRanking.bases(figure).contains(basis)) {
            throw new NothingToDrawException(new Text(
                    "“" + figure.indicator().name().zh() + "”不能相加，不能折算为人均或每平方公里。",
                    figure.indicator().name().en() + " does not add up, so it is not spread over residents or land."));
        }
        return basis;
    }

    private Chart ofOneArea(Lineup lineup, List<Indicator> indicators) {
        List<Figure> shown = lineup.shown();
        List<Mark> marks = rankedBars.ranked(shown.stream()
                .map(figure -> wording.mark(wording.label(figure), figure))
                .toList());
        String measure = wording.names(indicators.stream()
                .map(indicator -> wording.of(indicator.name()))
                .toList());
        Words words = captions.words(
                rankedBars.leader(marks, Phrase.LEADS, Phrase.LEAD),
                List.of(measure, wording.area(shown.getFirst().area())),
                shown,
                List.of(),
                marks);
        return new RankedBar(with(words, amongIndicators.of(lineup), List.of()), axis(shown, marks), marks);
    }

    /** Areas that have all indicators; the others are named in a note. */
    private Chart grouped(Lineup lineup, List<Area> areas, List<Indicator> indicators) {
        List<Figure> shown = lineup.shown();
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
            return single(lineup);
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
        List<String> partial = groups.stream()
                .filter(group -> !whole.contains(group))
                .map(GroupedBar.Group::label)
                .toList();
        List<String> incomplete =
                partial.isEmpty() ? List.of() : List.of(wording.say(Phrase.NOTE_INCOMPLETE, wording.names(partial)));
        return new GroupedBar(with(words, amongAll.of(lineup), incomplete), axis(shown, marks), whole);
    }

    /** One bar a figure, where no area has all indicators. */
    private Chart single(Lineup lineup) {
        List<Figure> shown = lineup.shown();
        List<Mark> marks = rankedBars.ranked(shown.stream()
                .map(figure -> wording.mark(located(figure), figure))
                .toList());
        String place = wording.names(
                shown.stream().map(Figure::area).distinct().map(wording::area).toList());
        Words words = captions.words(
                rankedBars.leader(marks, Phrase.LEADS, Phrase.LEAD),
                List.of(wording.say(Phrase.SELECTED), place),
                shown,
                List.of(),
                marks);
        return new RankedBar(with(words, amongAll.of(lineup), List.of()), axis(shown, marks), marks);
    }

    private Axis axis(List<Figure> shown, List<Mark> marks) {
        return rankedBars.axis(marks, new Measure.In(shown.getFirst().unit()));
    }

    private String located(Figure figure) {
        return wording.say(Phrase.AREA_LABEL, wording.of(figure.area().shortName()), wording.label(figure));
    }

    /** {@code words} with {@code warnings} before their notes, and {@code more} behind them. */
    private static Words with(Words words, List<String> warnings, List<String> more) {
        List<String> notes = new ArrayList<>(warnings);
        notes.addAll(words.notes());
        notes.addAll(more);
        return new Words(words.title(), words.subtitle(), notes, words.source());
    }
}
