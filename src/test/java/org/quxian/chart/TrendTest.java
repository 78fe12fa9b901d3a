package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Direction;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Relation;
import org.quxian.observation.Rules;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

class TrendTest {

    private static final ChartBuilder BUILDER = Trending.builder(Language.ZH);

    @Test
    void theIndicatorsWithTheMostPeriodsComeFirst() {
        assertThat(BUILDER.trendables(Selection.ALL))
                .extracting(one -> one.indicator().id() + " " + one.periods() + " " + one.lines())
                .startsWith("rural-visitors 12 3", "income-growth 8 1", "tap-coverage 7 1", "listed-companies 4 2")
                .contains("once-only 1 1");
    }

    @Test
    void aLineChartOfNoChosenIndicatorShowsTheOneWithTheMostPeriods() throws NothingToDrawException {
        assertThat(BUILDER.chart(ChartKind.LINE, Selection.ALL).words().subtitle())
                .startsWith("乡村旅游接待人次");
    }

    @Test
    void revisionsAreHollowPointsOrNamedInANote() throws NothingToDrawException {
        Selection tongliang = Selection.ALL.withAreas(Set.of("500151"));
        TrendLine shown = line(BUILDER.trend(Trending.VISITORS, tongliang, new TrendStyle(false, true)));
        TrendLine hidden = line(BUILDER.trend(Trending.VISITORS, tongliang, new TrendStyle(false, false)));

        assertThat(shown.lines().getFirst().earlier())
                .singleElement()
                .extracting(point -> point.mark().label() + " " + point.mark().value())
                .isEqualTo("2024年10月（2024年10月31日公布） 14800人次");
        assertThat(shown.words().notes()).contains("空心点为较早公布、后经修订的数");
        assertThat(hidden.lines().getFirst().earlier()).isEmpty();
        assertThat(hidden.words().notes()).contains("另有修订前的数未画出");
    }

    @Test
    void aLineIsBrokenWhereAMonthIsMissing() throws NothingToDrawException {
        TrendLine chart =
                line(BUILDER.trend(Trending.VISITORS, Selection.ALL.withAreas(Set.of("500114")), TrendStyle.TOGETHER));

        assertThat(chart.lines().getFirst().runs()).extracting(List::size).containsExactly(4, 6);
        assertThat(chart.words().notes()).contains("线断开处缺数据");
    }

    @Test
    void theZoneAndTheDistrictOfItsNameAreOneLineThatBreaksOnTheDayOfTheChange() throws NothingToDrawException {
        Selection liangjiang = Selection.ALL.withAreas(Set.of("CQ-LJXQ", "500157"));
        TrendLine chart = line(BUILDER.trend(Trending.COMPANIES, liangjiang, TrendStyle.TOGETHER));

        assertThat(chart.lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.runs()).extracting(List::size).containsExactly(3, 1));
        assertThat(chart.breaks()).containsExactly(new TrendLine.Break(LocalDate.of(2025, 11, 1), "区划调整"));
        assertThat(chart.words().notes())
                .anyMatch(note -> note.startsWith("竖虚线处（2025年11月1日）区划调整") && note.contains("两江新区（开发区）"))
                .doesNotContain("线断开处缺数据");
    }

    @Test
    void whereOneAreaAloneHasSeveralPeriodsTheTitleSaysHowItWent() throws NothingToDrawException {
        Dataset data = Trending.data();
        Set<String> seen = new HashSet<>();
        Dataset lone = new Dataset(
                data.catalogue(),
                data.documents(),
                data.observations().stream()
                        .filter(one -> one.indicator().equals(Trending.VISITORS))
                        .filter(one -> one.area().equals("500151") || seen.add(one.area()))
                        .toList());
        Chart chart = new ChartBuilder(lone, Trending.rules(), Language.ZH)
                .trend(Trending.VISITORS, Selection.ALL, TrendStyle.TOGETHER);

        assertThat(line(chart).lines()).hasSize(3);
        assertThat(chart.words().title()).startsWith("铜梁区乡村旅游接待由").contains("升至");
    }

    @Test
    void growthThatGoesDownLiesBelowZero() throws NothingToDrawException {
        TrendLine chart = line(BUILDER.trend(Trending.GROWTH, Selection.ALL, TrendStyle.TOGETHER));

        assertThat(chart.marks().getFirst().extent().solid()).isEqualTo(-3.2);
        assertThat(chart.floor()).isEqualTo(-5);
        assertThat(chart.words().title()).isEqualTo("綦江区居民收入增速2020年一季度下降3.2%，2021年四季度增长6.2%");
    }

    @Test
    void aTargetIsAPointOnItsDay() throws NothingToDrawException {
        TrendLine chart = line(BUILDER.trend(Trending.COVERAGE, Selection.ALL, TrendStyle.TOGETHER));

        assertThat(chart.lines().getFirst().targets()).singleElement().satisfies(point -> {
            assertThat(point.at()).isEqualTo("2025-12-31");
            assertThat(point.mark().nature()).isEqualTo(Nature.TARGET);
        });
        assertThat(chart.words().notes()).contains("短横与虚线表示目标：95%（2025年12月31日）");
    }

    @Test
    void onePeriodIsDrawnAndSaidToBeNoTrend() throws NothingToDrawException {
        Chart chart = BUILDER.trend(Trending.ONCE, Selection.ALL, TrendStyle.TOGETHER);

        assertThat(chart.marks()).hasSize(1);
        assertThat(chart.words().notes()).contains("只有一个时期的数，看不出走势");
    }

    @Test
    void chosenAreasWithoutFiguresAreNamed() throws NothingToDrawException {
        Selection chosen = Selection.ALL.withAreas(Set.of("500151", "500101"));

        assertThat(BUILDER.trend(Trending.VISITORS, chosen, TrendStyle.TOGETHER)
                        .words()
                        .notes())
                .contains("无数据：万州");
    }

    @Test
    void indicatorsOfDifferentUnitsOrOfSeveralAreasDoNotShareAChart() {
        Selection units = Selection.ALL
                .withIndicators(Set.of(Trending.VISITORS, Trending.INCOME))
                .withAreas(Set.of("500151"));
        Selection areas = Selection.ALL.withIndicators(Set.of(Trending.COVERAGE, Trending.GROWTH));

        assertThatThrownBy(() -> BUILDER.chart(ChartKind.LINE, units))
                .isInstanceOfSatisfying(
                        NothingToDrawException.class,
                        e -> assertThat(e.sentence().zh()).contains("单位不同"));
        assertThatThrownBy(() -> BUILDER.chart(ChartKind.LINE, areas))
                .isInstanceOfSatisfying(
                        NothingToDrawException.class,
                        e -> assertThat(e.sentence().zh()).contains("只选一个指标"));
    }

    @Test
    void theChartsOfADistrictShowThroughTimeWhatHasSeveralPeriods() {
        List<Chart> charts = BUILDER.charts("500151", Selection.ALL);

        assertThat(charts)
                .filteredOn(TrendLine.class::isInstance)
                .singleElement()
                .satisfies(chart -> assertThat(chart.words().title()).startsWith("铜梁区乡村旅游接待"));
        assertThat(charts.stream()
                        .flatMap(chart -> chart.marks().stream())
                        .flatMap(mark -> mark.origin().observations().stream()))
                .containsAll(Trending.data().observations().stream()
                        .filter(figure -> figure.area().equals("500151"))
                        .map(Observation::id)
                        .toList());
        assertThat(charts).noneMatch(chart -> chart.words().subtitle().startsWith("较早的数据"));
    }

    @Test
    void smallMultiplesShareTheirAxes() {
        SmallMultiples chart = (SmallMultiples) Trending.trend(Trending.VISITORS, TrendStyle.APART, Language.ZH);
        List<TrendLine> cells =
                chart.cells().stream().map(cell -> line(cell.chart())).toList();

        assertThat(chart.cells()).extracting(SmallMultiples.Cell::title).containsExactly("黔江", "铜梁", "垫江");
        assertThat(cells).allSatisfy(cell -> {
            assertThat(cell.axis()).isEqualTo(cells.getFirst().axis());
            assertThat(cell.floor()).isEqualTo(cells.getFirst().floor());
            assertThat(cell.time()).isEqualTo(cells.getFirst().time());
        });
    }

    @Test
    void smallMultiplesOfOnePeriodAreBarsOfTheUnitThatMostAreasShare() throws NothingToDrawException {
        SmallMultiples chart = (SmallMultiples) Shipped.builder(Language.ZH).chart(ChartKind.MULTIPLES, Selection.ALL);

        assertThat(chart.cells())
                .hasSizeGreaterThan(1)
                .allSatisfy(cell -> assertThat(cell.chart())
                        .isInstanceOfSatisfying(
                                RankedBar.class,
                                bars -> assertThat(bars.axis().unit()).isEqualTo("%")));
    }

    @Test
    void oneAreaOfOnePeriodMakesNoSmallMultiples() {
        assertThatThrownBy(() -> Shipped.builder(Language.ZH)
                        .chart(ChartKind.MULTIPLES, Selection.ALL.withAreas(Set.of("500114"))))
                .isInstanceOfSatisfying(
                        NothingToDrawException.class,
                        e -> assertThat(e.sentence().zh()).contains("条形图"));
    }

    @Test
    void aDonutNamesTheRestAndGivesApproximateSharesAsRanges() {
        Donut donut = (Donut) Trending.chart(ChartKind.DONUT, Language.ZH);

        assertThat(donut.parts())
                .extracting(part -> part.mark().label() + " " + part.share())
                .containsExactly("住宿收入 36.6%", "餐饮收入 32.6%–33.7%", "门票收入 10.7%");
        assertThat(donut.rest())
                .hasValueSatisfying(rest -> assertThat(rest.mark().value()).isEqualTo("1630–1730万元"));
        assertThat(donut.words().notes()).contains("含概数，占比以区间表示，弧长按所示的数画");
    }

    @Test
    void indicatorsThatNoRelationCallsPartsMakeNoDonut() {
        assertThatThrownBy(
                        () -> BUILDER.chart(ChartKind.DONUT, Selection.ALL.withIndicators(Set.of(Trending.VISITORS))))
                .isInstanceOfSatisfying(
                        NothingToDrawException.class,
                        e -> assertThat(e.sentence().zh()).contains("不是同一个整体"));
    }

    @Test
    void partsThatAreMoreThanTheWholeMakeNoDonut() {
        assertThat(refusal(parts("ticket-income", "lodging-income"))).contains("超过整体");
    }

    @Test
    void moreThanFivePartsMakeNoDonut() {
        Dataset data = Trending.data();
        List<String> names = Stream.of("a", "b", "c", "d", "e", "f").toList();
        List<Observation> copies =
                names.stream().map(name -> renamed(data, "ticket-income", name)).toList();
        Dataset many = new Dataset(
                new Catalogue(
                        data.catalogue().areas(),
                        data.catalogue().themes(),
                        names.stream()
                                .map(name -> new Indicator(
                                        name, Text.same(name), "rural", "元", Direction.NEUTRAL, true, List.of()))
                                .toList(),
                        data.catalogue().units()),
                data.documents(),
                copies);
        Relation relation = new Relation.Parts(Text.same("六项"), Optional.empty(), names);

        assertThatThrownBy(() ->
                        new ChartBuilder(many, rules(relation), Language.ZH).chart(ChartKind.DONUT, Selection.ALL))
                .isInstanceOfSatisfying(
                        NothingToDrawException.class,
                        e -> assertThat(e.sentence().zh()).contains("最多分五个部分"));
    }

    private static Observation renamed(Dataset data, String from, String to) {
        Observation one = data.observations().stream()
                .filter(observation -> observation.indicator().equals(from))
                .findFirst()
                .orElseThrow();
        return new Observation(
                to,
                one.area(),
                to,
                one.period(),
                one.quantity(),
                one.change(),
                one.nature(),
                one.scope(),
                one.source(),
                one.review(),
                one.note());
    }

    private static Relation parts(String whole, String part) {
        return new Relation.Parts(Text.same("构成"), Optional.of(whole), List.of(part));
    }

    private static Rules rules(Relation relation) {
        Rules all = Trending.rules();
        return new Rules(all.qualifiers(), List.of(relation), all.lexicon(), all.outlines());
    }

    private static String refusal(Relation relation) {
        try {
            new ChartBuilder(Trending.data(), rules(relation), Language.ZH).chart(ChartKind.DONUT, Selection.ALL);
            return "";
        } catch (NothingToDrawException e) {
            return e.sentence().zh();
        }
    }

    private static TrendLine line(Chart chart) {
        assertThat(chart).isInstanceOf(TrendLine.class);
        return (TrendLine) chart;
    }
}
