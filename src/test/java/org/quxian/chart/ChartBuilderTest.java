package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.observation.Review;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

class ChartBuilderTest {

    private static final Dataset DATA = Shipped.data().dataset();
    private static final ChartBuilder BUILDER = Shipped.builder(Language.ZH);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureThatMayBeDrawnIsReadableOnAChartOfItsArea(Language language) {
        ChartBuilder builder = Shipped.builder(language);
        for (String area : areas()) {
            Set<String> shown = new HashSet<>();
            builder.charts(area, Selection.ALL).stream()
                    .flatMap(chart -> chart.marks().stream())
                    .filter(mark -> mark.origin() instanceof Origin.Read)
                    .forEach(mark -> shown.addAll(mark.origin().observations()));
            List<String> drawn = DATA.observations().stream()
                    .filter(observation -> observation.area().equals(area))
                    .filter(observation -> DATA.indicatorOf(observation).charted())
                    .map(Observation::id)
                    .toList();
            assertThat(shown).as(area).containsExactlyInAnyOrderElementsOf(drawn);
        }
    }

    @Test
    void noFigureStandsTwiceOnOneChartUnderOneName() {
        List<Chart> charts = areas().stream()
                .flatMap(area -> BUILDER.charts(area, Selection.ALL).stream())
                .toList();

        assertThat(charts)
                .allSatisfy(chart -> assertThat(chart.marks().stream()
                                .map(mark -> mark.label() + mark.origin())
                                .toList())
                        .doesNotHaveDuplicates());
    }

    @Test
    void aSubjectsFiguresNeverStandOnAChartOfTheWholeArea() {
        for (String area : areas()) {
            assertThat(BUILDER.charts(area, Selection.ALL))
                    .allSatisfy(chart -> assertThat(chart.marks().stream()
                                    .flatMap(mark -> mark.origin().observations().stream())
                                    .map(id ->
                                            DATA.observation(id).orElseThrow().scope())
                                    .distinct())
                            .as(chart.words().title())
                            .hasSize(1));
        }
    }

    @Test
    void anOrdinalIsNotDrawn() {
        Stream<String> drawn = BUILDER.charts("500110", Selection.ALL).stream()
                .flatMap(chart -> chart.marks().stream())
                .map(Mark::label);

        assertThat(drawn).noneMatch(label -> label.contains("序号"));
    }

    @Test
    void everyCardsTextIsMadeOfItsPieces() {
        List<Scorecard.Card> cards = areas().stream()
                .flatMap(area -> BUILDER.charts(area, Selection.ALL).stream())
                .flatMap(chart -> chart instanceof Scorecard scorecard ? scorecard.cards().stream() : Stream.empty())
                .toList();

        assertThat(cards)
                .hasSizeGreaterThan(30)
                .allSatisfy(card -> assertThat(card.before() + card.number() + card.unit())
                        .isEqualTo(card.mark().value()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPictureSaysWhatItShowsAndWhereItIsFrom(Language language) {
        Board board = Shipped.builder(language).board(Selection.ALL);

        assertThat(board.panels()).hasSize(9).allSatisfy(panel -> {
            assertThat(panel.words().title()).isNotBlank();
            assertThat(panel.words().source()).isNotBlank();
            assertThat(panel.charts()).hasSizeBetween(1, 3);
            assertThat(panel.charts()).allSatisfy(chart -> {
                assertThat(chart.words().title()).isNotBlank().doesNotContain("{");
                assertThat(chart.words().subtitle()).isNotBlank();
                assertThat(chart.words().source()).isNotBlank();
            });
        });
    }

    @Test
    void panelsStandInCatalogueOrderAndCountTheirFigures() {
        List<Panel> panels = BUILDER.panels(Selection.ALL);

        assertThat(panels.stream().map(Panel::area))
                .containsExactly(
                        "500104", "500106", "500110", "500111", "500114", "500151", "500231", "500233", "CQ-WSJK");
        assertThat(panels.stream().mapToInt(Panel::figures).sum())
                .isEqualTo(DATA.observations().size());
    }

    @Test
    void anAreaThatWasChosenAndHasNoFigureSaysSo() {
        Panel panel = BUILDER.panels(Selection.ALL.withAreas(Set.of("500101"))).getFirst();

        assertThat(panel.charts()).isEmpty();
        assertThat(panel.figures()).isZero();
        assertThat(panel.words().title()).isEqualTo("万州区");
        assertThat(panel.words().subtitle()).isEqualTo("无数据");
    }

    @Test
    void anAreaWithoutFiguresIsNamedAsItWasOnTheDay() {
        Selection then = Selection.ALL.withAreas(Set.of("500110")).withAsOf(Optional.of(LocalDate.of(2010, 1, 1)));

        assertThat(BUILDER.panels(then).getFirst().words().title()).isEqualTo("万盛区");
    }

    @Test
    void aThemeOfFewFiguresLeadsWhereOnlyItIsChosen() {
        Selection outreach = Selection.ALL.withAreas(Set.of("500104")).withThemes(Set.of("science-outreach"));

        Panel panel = BUILDER.panels(outreach).getFirst();

        assertThat(panel.words().subtitle()).startsWith("科学普及");
        assertThat(panel.charts()).hasSize(2);
        assertThat(panel.charts().getFirst().words().title()).isEqualTo("社区科普大学教学点居首，17个");
    }

    @Test
    void theBoardSaysWhatIsChosen() {
        Words all = BUILDER.board(Selection.ALL).words();
        Words some = BUILDER.board(Selection.ALL
                        .withAreas(Set.of("500114", "500111"))
                        .withThemes(Set.of("fire-safety", "rural-water"))
                        .withNatures(Set.of(Nature.ACTUAL))
                        .withAsOf(Optional.of(LocalDate.of(2021, 8, 12))))
                .words();
        Words one = BUILDER.board(
                        Selection.ALL.withAreas(Set.of("500114")).withIndicators(Set.of("canopies-rectified")))
                .words();

        assertThat(all.title()).isEqualTo("9个区县，67个数据");
        assertThat(all.subtitle()).isEqualTo("全部区县 · 全部主题 · 截至2021年8月12日");
        assertThat(all.source()).startsWith("来源：").endsWith("共9篇");
        assertThat(some.title()).isEqualTo("2个区县，11个数据");
        assertThat(some.subtitle()).isEqualTo("大足区、黔江区 · 农村供水、消防整治 · 实际 · 截至2021年8月12日");
        assertThat(one.title()).isEqualTo("黔江区，1个数据");
        assertThat(one.subtitle()).contains("可燃雨棚整改户数");
    }

    @Test
    void aBoardOfNothingSaysSo() {
        Board board = BUILDER.board(Selection.ALL.withThemes(Set.of("no-such-theme")));

        assertThat(board.panels()).isEmpty();
        assertThat(board.words().title()).isEqualTo("无数据");
        assertThat(board.words().source()).isEmpty();
    }

    @Test
    void aRejectedFigureIsNotDrawnAndOneInDoubtIsMarked() {
        ChartBuilder rejected = edited("可燃雨棚整改户数", one -> review(one, Review.REJECTED));
        ChartBuilder doubted = edited("可燃雨棚整改户数", one -> review(one, Review.IN_DOUBT));

        assertThat(panel(rejected, "500114").figures()).isEqualTo(4);
        assertThat(goals(rejected).getFirst().left()).isEmpty();
        assertThat(panel(doubted, "500114").words().notes()).contains("含待审或存疑的数据");
    }

    @Test
    void aDeadlineThatHasComeIsSaid() {
        ChartBuilder late = edited("整改率", one -> during(one, LocalDate.of(2021, 7, 31)));

        assertThat(goals(late).getFirst().left())
                .hasValueSatisfying(left -> assertThat(left.value()).isEqualTo("还剩152户，期限已到"));
    }

    @Test
    void withoutADeadlineOnlyWhatIsLeftIsSaid() {
        ChartBuilder open = edited(
                "整改率",
                one -> new Observation(
                        one.id(),
                        one.area(),
                        one.indicator(),
                        new Period.Unstated(),
                        one.quantity(),
                        one.change(),
                        one.nature(),
                        one.scope(),
                        one.source(),
                        one.review(),
                        one.note()));

        assertThat(goals(open).getFirst().left())
                .hasValueSatisfying(left -> assertThat(left.value()).isEqualTo("还剩152户"));
        assertThat(goals(open).getFirst().target())
                .hasValueSatisfying(target -> assertThat(target.value()).isEqualTo("目标100%"));
    }

    @Test
    void figuresOfSeveralPeriodsStandOnALine() {
        Observation july = observation("可燃雨棚整改户数");
        Observation june =
                with(july, "june", new Quantity.Exact(new java.math.BigDecimal("500")), LocalDate.of(2021, 6, 30));
        ChartBuilder builder = builder(
                Stream.concat(DATA.observations().stream(), Stream.of(june)).toList());

        List<Chart> charts = builder.charts("500114", Selection.ALL);

        assertThat(charts.getLast()).isInstanceOf(TrendLine.class);
        assertThat(charts.getLast().marks().stream().map(Mark::value)).containsExactly("500户", "615户");
        assertThat(goals(builder).getFirst().left())
                .hasValueSatisfying(left -> assertThat(left.value()).startsWith("还剩152户"));
    }

    @Test
    void anotherFigureOfTheOnlyPeriodStandsOnACardOfItsOwn() {
        Observation july = observation("可燃雨棚整改户数");
        Observation other =
                with(july, "other", new Quantity.Exact(new java.math.BigDecimal("500")), LocalDate.of(2021, 7, 31));
        ChartBuilder builder = builder(
                Stream.concat(Stream.of(other), DATA.observations().stream()).toList());

        List<Chart> charts = builder.charts("500114", Selection.ALL);

        assertThat(charts.getLast().words().subtitle()).startsWith("较早的数据");
        assertThat(charts.getLast().marks().stream().map(Mark::value)).containsExactly("500户");
    }

    private static List<String> areas() {
        return DATA.observations().stream().map(Observation::area).distinct().toList();
    }

    private static Panel panel(ChartBuilder builder, String area) {
        return builder.panels(Selection.ALL.withAreas(Set.of(area))).getFirst();
    }

    private static List<Progress.Goal> goals(ChartBuilder builder) {
        return builder.charts("500114", Selection.ALL).stream()
                .flatMap(chart -> chart instanceof Progress progress ? progress.goals().stream() : Stream.empty())
                .toList();
    }

    private static Observation observation(String indicator) {
        return DATA.observations().stream()
                .filter(one -> DATA.indicatorOf(one).name().equals(name(indicator)))
                .findFirst()
                .orElseThrow();
    }

    private static Text name(String zh) {
        return DATA.catalogue().indicators().stream()
                .filter(indicator -> indicator.name().zh().equals(zh))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static ChartBuilder edited(String indicator, java.util.function.UnaryOperator<Observation> edit) {
        Observation old = observation(indicator);
        return builder(DATA.observations().stream()
                .map(one -> one.equals(old) ? edit.apply(one) : one)
                .toList());
    }

    private static ChartBuilder builder(List<Observation> observations) {
        return new ChartBuilder(
                new Dataset(DATA.catalogue(), DATA.documents(), observations),
                Shipped.data().rules(),
                Language.ZH);
    }

    private static Observation review(Observation one, Review review) {
        return new Observation(
                one.id(),
                one.area(),
                one.indicator(),
                one.period(),
                one.quantity(),
                one.change(),
                one.nature(),
                one.scope(),
                one.source(),
                review,
                one.note());
    }

    private static Observation during(Observation one, LocalDate day) {
        return with(one, one.id(), one.quantity(), day);
    }

    private static Observation with(Observation one, String id, Quantity quantity, LocalDate day) {
        return new Observation(
                id,
                one.area(),
                one.indicator(),
                new Period.AsOf(day),
                quantity,
                one.change(),
                one.nature(),
                one.scope(),
                one.source(),
                one.review(),
                one.note());
    }
}
