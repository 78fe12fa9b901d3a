package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Outlines;
import org.quxian.observation.Rules;
import org.quxian.observation.Selection;

class ChoroplethsTest {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 7, 31);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 30);
    private static final Dataset FULL = FullMap.money(Shipped.data(), IN_2021);

    @Test
    void everyAreaOfTheDayIsThereWithItsFigureOrWithout() throws NothingToDrawException {
        Choropleth map = map(FULL, Selection.ALL);
        assertThat(map.regions()).hasSize(38).allMatch(region -> region.filling() instanceof Choropleth.Coloured);
        assertThat(map.dots()).hasSize(4);
        assertThat(map.words().subtitle()).contains("42个区县中42个有数据");

        Choropleth shipped = map(Shipped.data().dataset(), indicator("water-project-investment"));
        assertThat(shipped.regions())
                .filteredOn(region -> region.filling() instanceof Choropleth.NoData)
                .hasSize(37)
                .allMatch(region -> region.filling().words().equals("无数据"));
    }

    @Test
    void aMapIsAlwaysCalledSchematic() throws NothingToDrawException {
        assertThat(map(FULL, Selection.ALL).words().notes()).anyMatch(note -> note.startsWith("示意图"));
        Chart english = new ChartBuilder(FULL, Shipped.data().rules(), Language.EN).chart(ChartKind.MAP, Selection.ALL);
        assertThat(english.words().notes()).anyMatch(note -> note.startsWith("Schematic map"));
    }

    @Test
    void anApproximateFigureIsColouredByItsReachAndKeepsItsWords() throws NothingToDrawException {
        Choropleth map = map(FULL, Selection.ALL);
        assertThat(map.marks()).extracting(Mark::value).anyMatch(value -> value.startsWith("近"));
        assertThat(map.marks()).extracting(Mark::value).anyMatch(value -> value.contains("余"));
        assertThat(map.words().notes()).contains("概数按所示数着色");
    }

    @Test
    void theClassesOfTheKeyAreThoseOfTheColours() throws NothingToDrawException {
        Choropleth map = map(FULL, Selection.ALL);
        assertThat(map.key().classes()).containsExactly("不足100万元", "100–1000万元", "1000万–1亿元", "1亿元及以上");
        assertThat(map.regions()).allSatisfy(region -> {
            Choropleth.Coloured filling = (Choropleth.Coloured) region.filling();
            double value = filling.figure().extent().solid();
            assertThat(filling.level()).isEqualTo(value < 1e6 ? 0 : value < 1e7 ? 1 : value < 1e8 ? 2 : 3);
        });
    }

    @Test
    void sinceNovember2025LiangjiangIsDrawnWithTheFormerDistrictsAndTheFooterSaysSo() throws NothingToDrawException {
        Choropleth map = map(FullMap.money(Shipped.data(), IN_2026), Selection.ALL);
        assertThat(map.regions())
                .hasSize(37)
                .extracting(Choropleth.Region::area)
                .contains("500157")
                .doesNotContain("500105", "500112");
        assertThat(map.words().notes()).contains("两江新区以原江北区、渝北区的边界代替", "北碚区为2025年11月以前的边界");
        assertThat(map(FULL, Selection.ALL).words().notes()).noneMatch(note -> note.contains("两江新区"));
    }

    @Test
    void anAreaThatTheMapOfTheDayDoesNotHaveIsNamed() throws NothingToDrawException {
        Dataset now = FullMap.money(Shipped.data(), IN_2026);
        List<Observation> both = new ArrayList<>(now.observations());
        FULL.observations().stream()
                .filter(figure -> figure.area().equals("500105"))
                .forEach(both::add);
        Choropleth map = map(new Dataset(now.catalogue(), now.documents(), both), Selection.ALL);
        assertThat(map.words().notes()).contains("不在图上：江北区");
    }

    @Test
    void chosenAreasHaveColourAndTheOthersArePale() throws NothingToDrawException {
        Choropleth map = map(
                Shipped.data().dataset(),
                indicator("water-project-investment").withAreas(Set.of("500111", "500114", "CQ-WSJK")));
        assertThat(map.regions())
                .filteredOn(region -> !(region.filling() instanceof Choropleth.NotChosen))
                .extracting(Choropleth.Region::area, region -> region.filling().words())
                .containsExactly(tuple("500111", "近5亿元"), tuple("500114", "无数据"));
        assertThat(map.dots()).extracting(Choropleth.Dot::area).containsExactly("CQ-WSJK");
        assertThat(map.key().notChosen()).contains("未选");
        assertThat(map.words().subtitle()).contains("3个区县中1个有数据");
    }

    @Test
    void withoutAnIndicatorTheOneOfMostAreasIsShown() throws NothingToDrawException {
        List<Observation> more = new ArrayList<>(FULL.observations());
        Dataset shipped = Shipped.data().dataset();
        List<Observation> both = new ArrayList<>(shipped.observations());
        both.addAll(more);
        Dataset data = new Dataset(
                shipped.catalogue(),
                Stream.concat(shipped.documents().stream(), FULL.documents().stream())
                        .toList(),
                both);
        assertThat(map(data, Selection.ALL).words().subtitle()).startsWith("工程总投资");
    }

    @Test
    void aMapCanShowTheIndicatorsThatHaveFiguresOfWholeAreas() {
        List<Indicator> mapped = Shipped.builder(Language.ZH).mapped(Selection.ALL.withAreas(Set.of("CQ-WSJK")));
        assertThat(mapped)
                .extracting(Indicator::id)
                .contains("companies-entrusted")
                .doesNotContain("company-vehicles");
        assertThat(Shipped.builder(Language.ZH).mapped(indicator("company-vehicles")))
                .isEmpty();
    }

    @Test
    void thereIsAMapOfEachIndicatorThatTwoAreasOfTheMapHave() {
        assertThat(Shipped.builder(Language.ZH).maps(Selection.ALL)).isEmpty();

        ChartBuilder builder = MoreDistricts.of("assistance-paid")
                .and("500114", "700000")
                .and("500111", "900000")
                .andOf("canopies-rectified")
                .and("500111", "90")
                .builder(Language.ZH);
        assertThat(builder.maps(Selection.ALL))
                .extracting(map -> map.marks().size())
                .containsExactly(2, 3);
        assertThat(builder.maps(Selection.ALL.withAreas(Set.of("500114", "500233"))))
                .singleElement()
                .satisfies(map -> assertThat(map.words().subtitle()).contains("2个区县中2个有数据"));
        assertThat(builder.maps(Selection.ALL.withAreas(Set.of("500114")))).isEmpty();
    }

    @Test
    void whatCannotBeDrawnIsSaidInOneSentence() {
        assertThatThrownBy(() -> map(Shipped.data().dataset(), indicator("company-vehicles")))
                .isInstanceOfSatisfying(
                        NothingToDrawException.class,
                        e -> assertThat(e.sentence().zh()).startsWith("所选数据属于企业、村组或个人"));
        assertThatThrownBy(() -> map(Shipped.data().dataset(), Selection.ALL.withThemes(Set.of("none"))))
                .isInstanceOf(NothingToDrawException.class);
        Rules rules = Shipped.data().rules();
        Rules without = new Rules(rules.qualifiers(), rules.relations(), rules.lexicon(), Outlines.NONE);
        assertThatThrownBy(() -> new ChartBuilder(FULL, without, Language.ZH).chart(ChartKind.MAP, Selection.ALL))
                .isInstanceOfSatisfying(
                        NothingToDrawException.class,
                        e -> assertThat(e.sentence().en())
                                .isEqualTo("There are no outlines of districts to draw a map with."));
    }

    @Test
    void aForecastIsInTheKeyAndSaidToStandBesideFacts() throws NothingToDrawException {
        Choropleth map = map(FULL, Selection.ALL);
        assertThat(map.key().forecast()).isEqualTo(Optional.of("预计"));
        assertThat(map.words().notes()).anyMatch(note -> note.startsWith("性质不同：实际（"));
    }

    private static Selection indicator(String id) {
        return Selection.ALL.withIndicators(Set.of(id));
    }

    private static Choropleth map(Dataset data, Selection selection) throws NothingToDrawException {
        return (Choropleth) new ChartBuilder(data, Shipped.data().rules(), Language.ZH).chart(ChartKind.MAP, selection);
    }
}
