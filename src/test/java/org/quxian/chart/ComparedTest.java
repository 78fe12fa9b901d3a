package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.observation.Scope;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.series.Basis;
import org.quxian.series.Topic;

class ComparedTest {
    private static final Period YEAR = new Period.CalendarYear(Year.of(2021));

    private static MoreDistricts assistance() {
        return MoreDistricts.of("assistance-paid")
                .and("500104", "1200000")
                .and("500110", "5100000")
                .and("CQ-WSJK", "1100000")
                .and("CQ-SQJK", "400000")
                .and("500000", "380000000")
                .and(
                        "500114",
                        new Quantity.Over(new BigDecimal("2000000")),
                        MoreDistricts.asOf("2021-06-30"),
                        Nature.ACTUAL)
                .and("500151", new Quantity.Exact(new BigDecimal("4500000")), YEAR, Nature.FORECAST)
                .and(
                        "500231",
                        new Quantity.Exact(new BigDecimal("30000")),
                        YEAR,
                        Nature.ACTUAL,
                        new Scope(Scope.Kind.AREA, Optional.of(new Text("新民镇", "Xinmin Town"))),
                        Optional.empty())
                .and(
                        "500111",
                        new Quantity.Exact(new BigDecimal("2600000")),
                        new Period.Since(LocalDate.of(2021, 1, 1)),
                        Nature.ACTUAL,
                        Scope.WHOLE_AREA,
                        Optional.of(new Text("含临时救助", "emergency relief included")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void districtsAreComparedAsExpected(Language language) {
        ChartBuilder builder = assistance().builder(language);
        String text = Arrays.stream(Basis.values())
                .map(basis -> compared(builder, basis))
                .collect(Collectors.joining("\n"));

        Golden.compare("compare", language, text);
    }

    private static String compared(ChartBuilder builder, Basis basis) {
        Compared one = ranking(builder, "assistance-paid", basis);
        return PictureText.of(one.chart())
                + one.warnings().stream()
                        .map(warning -> "warning: " + warning + "\n")
                        .collect(Collectors.joining());
    }

    @Test
    void whatTheFiguresDifferInStaysInTheNotesOfThePicture() {
        Compared one = ranking(assistance().builder(Language.ZH), "assistance-paid", Basis.HEAD);

        assertThat(one.warnings()).isNotEmpty();
        assertThat(one.chart().words().notes()).containsAll(one.warnings());
    }

    @Test
    void daysThatDifferAreARangeWhereNoDayOfPublicationIsShared() {
        ChartBuilder builder = MoreDistricts.of("canopy-rectification-rate")
                .and(
                        "500101",
                        new Quantity.Exact(new BigDecimal("60")),
                        MoreDistricts.asOf("2021-05-31"),
                        Nature.ACTUAL)
                .unpublished()
                .builder(Language.ZH);

        assertThat(ranking(builder, "canopy-rectification-rate", Basis.TOTAL)
                        .chart()
                        .words()
                        .subtitle())
                .endsWith("2021年5月31日至2021年7月31日");
    }

    @Test
    void aDistrictWithoutItsReportingZoneIsSpreadOverTheRestOfItsResidents() {
        Compared one = ranking(assistance().builder(Language.ZH), "assistance-paid", Basis.HEAD);
        Compared alone = ranking(
                MoreDistricts.of("assistance-paid").and("500110", "5100000").builder(Language.ZH),
                "assistance-paid",
                Basis.HEAD);

        assertThat(formula(one, "綦江")).isEqualTo("510万元 ÷ 77.5509万人 ≈ 6.58元/人");
        assertThat(formula(alone, "綦江")).isEqualTo("510万元 ÷ 101.1334万人 ≈ 5.04元/人");
        assertThat(one.chart().words().notes()).contains("綦江的人口不含万盛经开区");
    }

    @Test
    void anAreaWithoutADenominatorStandsApartAndIsNotRanked() {
        Compared one = ranking(assistance().builder(Language.ZH), "assistance-paid", Basis.HEAD);

        assertThat(one.chart().apart()).contains(new RankedBar.Apart("无人口数", "双桥经开区"));
        assertThat(one.chart().words().notes()).contains("大足的人口含双桥经开区，后者没有单独的人口数");
        assertThat(one.chart().marks()).extracting(Mark::label).doesNotContain("双桥经开区", "重庆");
    }

    @Test
    void fewThingsAreGivenForTenThousandResidents() {
        Compared one = ranking(Shipped.builder(Language.ZH), "people-helped-unasked", Basis.HEAD);

        assertThat(one.chart().marks()).extracting(Mark::value).containsExactly("8.49人次/万人");
    }

    @Test
    void ratesAndWhatIsOfOneCaseAreNotSpread() {
        ChartBuilder builder = Shipped.builder(Language.ZH);

        assertThat(ranking(builder, "canopy-rectification-rate", Basis.HEAD).bases())
                .containsExactly(Basis.TOTAL);
        assertThat(ranking(builder, "visits-needed", Basis.HEAD).bases()).containsExactly(Basis.TOTAL);
        assertThatThrownBy(() ->
                        builder.chart(ChartKind.BAR, Selection.ALL.withIndicators(Set.of("visits-needed")), Basis.HEAD))
                .isInstanceOfSatisfying(
                        NothingToDrawException.class,
                        e -> assertThat(e.sentence().zh()).contains("跑动次数", "不能相加"));
    }

    @Test
    void aThemeIsARankingForEachOfItsIndicatorsThoseOfMostDistrictsFirst() {
        ChartBuilder builder =
                MoreDistricts.of("fully-online-share").and("500151", "77.5").builder(Language.ZH);

        List<Compared> compared = builder.compared(topic(builder, "government-services"), Basis.TOTAL, Selection.ALL);

        assertThat(compared.getFirst().indicator()).isEqualTo("fully-online-share");
        assertThat(compared).extracting(Compared::indicator).doesNotContain("birth-formalities-time");
        assertThat(compared.getFirst().chart().marks()).extracting(Mark::label).containsExactly("忠县", "铜梁");
    }

    @Test
    void topicsOfMostDistrictsComeFirst() {
        List<Topic.Counted> topics = assistance().builder(Language.ZH).topics(Selection.ALL);

        assertThat(topics.getFirst().topic().id()).isEqualTo("assistance-paid");
        assertThat(topics.getFirst().areas()).isEqualTo(9);
        assertThat(topics).noneMatch(counted -> counted.topic().id().equals("company-vehicles"));
    }

    private static Topic topic(ChartBuilder builder, String id) {
        return builder.topics(Selection.ALL).stream()
                .map(Topic.Counted::topic)
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Compared ranking(ChartBuilder builder, String indicator, Basis basis) {
        return builder.compared(topic(builder, indicator), basis, Selection.ALL).getFirst();
    }

    private static String formula(Compared compared, String label) {
        return compared.chart().marks().stream()
                .filter(mark -> mark.label().equals(label))
                .map(Mark::origin)
                .map(origin -> origin instanceof Origin.Derived derived ? derived.formula() : "")
                .findFirst()
                .orElseThrow();
    }
}
