package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

class ChartRequestTest {

    private static final ChartBuilder BUILDER = Shipped.builder(Language.ZH);
    private static final Dataset DATA = Shipped.data().dataset();

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void aKindIsKnownByItsWord(ChartKind kind) {
        assertThat(ChartKind.of(kind.word().toUpperCase(Locale.ROOT))).contains(kind);
        assertThat(ChartKind.words()).contains(kind.word());
        assertThat(ChartKind.of("pie")).isEmpty();
    }

    @Test
    void oneIndicatorOfOneAreaIsABarAndTheOthersHaveNoData() throws NothingToDrawException {
        Chart chart = BUILDER.chart(ChartKind.BAR, indicators("canopies-rectified"));

        assertThat(chart.words().title()).isEqualTo("黔江区可燃雨棚整改615户");
        assertThat(chart)
                .isInstanceOfSatisfying(
                        RankedBar.class,
                        bars -> assertThat(bars.apart())
                                .containsExactly(new RankedBar.Apart("无数据", "大渡口、沙坪坝、綦江、大足、铜梁、垫江、忠县、万盛经开区")));
    }

    @Test
    void oneIndicatorOfSeveralAreasIsRanked() throws NothingToDrawException {
        ChartBuilder builder = withCopies("canopies-rectified", "500111");
        Selection chosen = indicators("canopies-rectified").withAreas(Set.of("500111", "500114", "500101"));

        Chart chart = builder.chart(ChartKind.BAR, chosen);

        assertThat(chart.marks().stream().map(Mark::label)).containsExactly("黔江", "大足");
        assertThat(chart.words().title()).isEqualTo("黔江、大足并列居首，均为615户");
        assertThat(chart.words().subtitle()).startsWith("可燃雨棚整改户数 · 黔江区、大足区");
        assertThat(chart)
                .isInstanceOfSatisfying(
                        RankedBar.class,
                        bars -> assertThat(bars.apart()).containsExactly(new RankedBar.Apart("无数据", "万州")));
    }

    @Test
    void severalIndicatorsOfSeveralAreasStandInGroups() throws NothingToDrawException {
        ChartBuilder builder = withCopies("canopies-rectified", "500111", "500112");
        Selection chosen = indicators("canopies-rectified", "grilles-rectified");

        Chart partial = builder.chart(ChartKind.BAR, chosen);

        assertThat(partial)
                .isInstanceOfSatisfying(
                        GroupedBar.class,
                        bars -> assertThat(bars.groups())
                                .extracting(GroupedBar.Group::label)
                                .containsExactly("黔江"));
        assertThat(partial.words().notes()).anyMatch(note -> note.startsWith("指标不全，未画出：") && note.contains("大足"));
    }

    @Test
    void figuresThatMakeNoWholeGroupStandOneByOne() throws NothingToDrawException {
        Chart chart = BUILDER.chart(ChartKind.BAR, indicators("water-towns-reached", "departments-joined"));

        assertThat(chart).isInstanceOf(RankedBar.class);
        assertThat(chart.marks().stream().map(Mark::label)).containsExactly("大足 · 受益镇街", "忠县 · 整合部门");
        assertThat(chart.words().notes()).contains("期间类型不同：自2018年起（大足 · 受益镇街）；未注明时间（忠县 · 整合部门）");
    }

    @Test
    void severalIndicatorsOfOneAreaAreRanked() throws NothingToDrawException {
        Chart chart =
                BUILDER.chart(ChartKind.BAR, indicators("companies-managed-elsewhere", "vehicles-operating-elsewhere"));

        assertThat(chart.marks().stream().map(Mark::value)).containsExactly("98.4%", "96%");
    }

    @Test
    void forecastsBesideActualFiguresAreNoted() throws NothingToDrawException {
        ChartBuilder builder = withCopies("pumpkin-output", "500111");
        Chart chart = builder.chart(ChartKind.BAR, indicators("pumpkin-output"));

        assertThat(chart.words().notes()).contains("斜线表示预计数").doesNotContain("实际数与预计数并列，比较时请注意");
    }

    @Test
    void differentUnitsDoNotFitOneAxis() {
        assertThatThrownBy(() ->
                        BUILDER.chart(ChartKind.BAR, indicators("canopies-rectified", "canopy-rectification-rate")))
                .isInstanceOfSatisfying(NothingToDrawException.class, e -> {
                    assertThat(e.sentence().zh()).contains("户、%").endsWith("。");
                    assertThat(e.sentence().en()).contains("户, %").endsWith(".");
                });
    }

    @Test
    void aCompanysFigureIsNotCompared() {
        assertThatThrownBy(() -> BUILDER.chart(ChartKind.BAR, indicators("company-vehicles")))
                .isInstanceOfSatisfying(
                        NothingToDrawException.class,
                        e -> assertThat(e.sentence().zh()).contains("不代表区县"));
    }

    @Test
    void withoutIndicatorsTheFirstAreaThatHasBarsIsDrawn() throws NothingToDrawException {
        Chart loans = BUILDER.chart(ChartKind.BAR, Selection.ALL.withAreas(Set.of("500104")));
        Chart rectified = BUILDER.chart(ChartKind.BAR, Selection.ALL.withAreas(Set.of("500114")));
        Chart water = BUILDER.chart(ChartKind.BAR, Selection.ALL.withAreas(Set.of("500111")));

        assertThat(loans.words().title()).startsWith("知识价值信用贷款居首");
        assertThat(rectified).isInstanceOf(GroupedBar.class);
        assertThat(water.marks().stream().map(Mark::label)).containsExactly("受益行政村", "受益镇街");
    }

    @Test
    void withoutIndicatorsTheOneThatMostAreasHaveIsCompared() throws NothingToDrawException {
        ChartBuilder builder = withCopies("grilles-rectified", "500111");

        Chart chart = builder.chart(ChartKind.BAR, Selection.ALL);

        assertThat(chart.words().subtitle()).startsWith("突出外墙防护网整改户数");
    }

    @Test
    void progressOfOneAreaIsItsOwnAndOfSeveralIsNamed() throws NothingToDrawException {
        Chart one = BUILDER.chart(ChartKind.PROGRESS, Selection.ALL.withAreas(Set.of("500114")));
        Chart all = BUILDER.chart(ChartKind.PROGRESS, Selection.ALL);

        assertThat(one.words().title()).startsWith("可燃雨棚整改80.2%");
        assertThat(all)
                .isInstanceOfSatisfying(
                        Progress.class,
                        progress -> assertThat(progress.goals())
                                .extracting(Progress.Goal::label)
                                .containsExactlyInAnyOrder(
                                        "大足 · 工程完工进度",
                                        "大足 · 饮水安全自来水覆盖率",
                                        "黔江 · 可燃雨棚整改",
                                        "黔江 · 突出外墙防护网整改",
                                        "万盛经开区 · 企业托付比例",
                                        "万盛经开区 · 车辆托付比例"));
        assertThat(all.words().source()).endsWith("共3篇");
    }

    @Test
    void dumbbellsOfOneAreaAreItsOwnAndOfSeveralAreNamed() throws NothingToDrawException {
        ChartBuilder builder = builder(Stream.concat(
                        DATA.observations().stream(),
                        DATA.observations().stream()
                                .filter(one -> one.indicator().startsWith("company-accidents"))
                                .map(one -> copied(one, "500111")))
                .toList());

        Chart one = BUILDER.chart(ChartKind.DUMBBELL, Selection.ALL);
        Chart two = builder.chart(ChartKind.DUMBBELL, Selection.ALL);

        assertThat(one.words().title()).isEqualTo("某企业年交通事故由约10起降至约6起");
        assertThat(two)
                .isInstanceOfSatisfying(
                        Dumbbell.class,
                        dumbbell -> assertThat(dumbbell.pairs())
                                .extracting(Dumbbell.Pair::label)
                                .containsExactlyInAnyOrder("大足 · 某企业年交通事故", "万盛经开区 · 某企业年交通事故"));
    }

    @Test
    void cardsOfSeveralAreasAreNamed() throws NothingToDrawException {
        Chart chart = BUILDER.chart(ChartKind.SCORECARD, indicators("canopies-rectified", "care-homes-monitored"));

        assertThat(chart.marks().stream().map(Mark::label))
                .containsExactlyInAnyOrder("黔江 · 可燃雨棚整改户数", "忠县 · 纳入智能监控养老机构");
    }

    @Test
    void nothingSelectedAndNothingApartAreSaidInOneSentence() {
        assertThatThrownBy(() -> BUILDER.chart(ChartKind.BAR, Selection.ALL.withThemes(Set.of("none"))))
                .isInstanceOfSatisfying(
                        NothingToDrawException.class,
                        e -> assertThat(e.sentence().zh()).startsWith("所选范围内没有数据"));
        assertThatThrownBy(() -> BUILDER.chart(ChartKind.DUMBBELL, Selection.ALL.withAreas(Set.of("500114"))))
                .isInstanceOfSatisfying(
                        NothingToDrawException.class,
                        e -> assertThat(e.sentence())
                                .isEqualTo(new Text(
                                        "所选数据画不成前后对比图，请换一种图或另选指标。",
                                        "The selected figures make no dumbbell chart; ask for another kind or other"
                                                + " indicators.")));
    }

    private static Selection indicators(String... ids) {
        return Selection.ALL.withIndicators(Set.of(ids));
    }

    private static ChartBuilder withCopies(String indicator, String... areas) {
        Observation original = DATA.observations().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        return builder(Stream.concat(
                        DATA.observations().stream(), Stream.of(areas).map(area -> copied(original, area)))
                .toList());
    }

    private static Observation copied(Observation one, String area) {
        return new Observation(
                one.id() + area,
                area,
                one.indicator(),
                one.period(),
                one.quantity(),
                one.change(),
                one.nature(),
                one.scope(),
                one.source(),
                one.review(),
                one.note());
    }

    private static ChartBuilder builder(List<Observation> observations) {
        return new ChartBuilder(
                new Dataset(DATA.catalogue(), DATA.documents(), observations),
                Shipped.data().rules(),
                Language.ZH);
    }
}
