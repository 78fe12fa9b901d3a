package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quxian.desktop.support.SampleSeriesFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Reading;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.series.Basis;
import org.quxian.series.Topic;

/** Series out of a real store, drawn beside the shipped figures. */
class AllChartsTest {
    private static final String POWER = "用电量.M";
    private static final String BALANCE = "收支差额.M";
    private static final String CANOPIES = "canopies-rectified";

    private static TestStore store = TestStore.make();

    @BeforeAll
    static void bring() {
        store = store.bring(SampleSeriesFile.NAME, SampleSeriesFile.text());
    }

    private static AllCharts charts(Language language) throws ReportableException {
        Dataset reviewed = store.standing().data();
        SeriesIndex index =
                store.ask(source -> SeriesIndex.of(source.revision(), source.catalogue(), reviewed.catalogue()));
        return new AllCharts(reviewed, store.rules(), index, store, language);
    }

    private static AllCharts charts() throws ReportableException {
        return charts(Language.ZH);
    }

    private static AllCharts.Drawn<List<Compared>> compared(String indicator, Basis basis, Selection selection)
            throws ReportableException {
        Topic topic = charts().topics(Selection.ALL).stream()
                .map(Topic.Counted::topic)
                .filter(one -> one instanceof Topic.OfIndicator && one.id().equals(indicator))
                .findFirst()
                .orElseThrow();
        return charts().compared(topic, basis, selection);
    }

    private static RankedBar ranking(String indicator, Selection selection) throws ReportableException {
        return compared(indicator, Basis.TOTAL, selection).drawn().getFirst().chart();
    }

    @Test
    void theLastPeriodWithFactsIsRankedInBaseUnitsWithItsStatusAndSource() throws ReportableException {
        RankedBar bars = ranking(POWER, Selection.ALL);

        assertThat(bars.marks()).hasSize(14).allMatch(mark -> mark.nature() == Nature.ACTUAL);
        assertThat(bars.marks().getFirst().label()).isEqualTo("黔江");
        assertThat(bars.marks().getFirst().value()).isEqualTo("1407.7万千瓦时");
        assertThat(bars.marks().getFirst().extent().solid()).isEqualTo(14_077_000);
        assertThat(bars.words().subtitle()).isEqualTo("用电量 · 14个区县 · 2021年7月");
        assertThat(bars.words().notes()).contains("文件标注：初步");
        assertThat(bars.words().source()).isEqualTo("来源：《月报（统计序列文件 月报.csv）》");
    }

    @Test
    void onAnEarlierDayThePeriodThatWasOverThenIsRanked() throws ReportableException {
        RankedBar bars = ranking(POWER, Selection.ALL.withAsOf(Optional.of(LocalDate.of(2021, 4, 15))));

        assertThat(bars.words().subtitle()).endsWith("2021年3月");
        assertThat(charts().topics(Selection.ALL.withAsOf(Optional.of(LocalDate.of(2019, 1, 1)))))
                .noneMatch(counted -> counted.topic().id().equals(POWER));
    }

    @Test
    void onlyTheAreasOfTheSelectionAreRankedAndThoseWithoutAPointAreNamed() throws ReportableException {
        RankedBar bars = ranking(POWER, Selection.ALL.withAreas(Set.of("500101", "500114", "500231")));

        assertThat(bars.marks()).extracting(Mark::label).containsExactly("黔江", "万州");
        assertThat(bars.apart()).containsExactly(new RankedBar.Apart("无数据", "垫江"));
    }

    @Test
    void aForecastIsDrawnAsOneWhereItIsAskedFor() throws ReportableException {
        RankedBar bars = ranking(POWER, Selection.ALL.withNatures(Set.of(Nature.FORECAST)));

        assertThat(bars.marks()).hasSize(14).allMatch(mark -> mark.nature() == Nature.FORECAST);
        assertThat(bars.words().subtitle()).endsWith("2021年8月");
    }

    @Test
    void everyMarkLeadsToALineThatSaysWhatItIs() throws ReportableException {
        AllCharts.Drawn<List<Compared>> drawn = compared(POWER, Basis.TOTAL, Selection.ALL);

        for (Mark mark : drawn.drawn().getFirst().chart().marks()) {
            Observation figure = drawn.data()
                    .observation(mark.origin().observations().getFirst())
                    .orElseThrow();
            Document document = drawn.data().documentOf(figure);
            assertThat(figure.source().reading()).isEqualTo(Reading.SERIES);
            assertThat(document.text().lines().limit(2))
                    .satisfiesExactly(
                            what -> assertThat(what)
                                    .startsWith("统计序列文件“月报.csv”，")
                                    .endsWith("文件注明的来源：月报。"),
                            no -> assertThat(no).endsWith("这些数没有原文句子。"));
            var line = document.sentence(figure.source().spans());
            assertThat(document.text().substring(line.start(), line.end()))
                    .startsWith(mark.label() + " 2021年7月 用电量 ")
                    .endsWith("0万千瓦时（初步）");
            assertThat(document.quote(figure.source().spans())).matches("\\d+\\.70万千瓦时");
        }
    }

    @Test
    void theRankingGoesPerHeadWithItsFormula() throws ReportableException {
        Compared perHead = compared(POWER, Basis.HEAD, Selection.ALL).drawn().getFirst();

        assertThat(perHead.bases()).containsExactly(Basis.values());
        assertThat(perHead.chart().marks()).allMatch(mark -> mark.origin() instanceof Origin.Derived);
    }

    @Test
    void valuesBelowZeroAreSaidToBeLeftOutOfARankingAndDrawnInATrend() throws ReportableException {
        RankedBar bars = ranking(BALANCE, Selection.ALL);
        assertThat(bars.marks()).extracting(Mark::value).containsExactly("1.5亿元");
        assertThat(bars.words().notes()).contains("有1个负值没有画出：涪陵");

        TrendLine lines = (TrendLine)
                charts().trend(BALANCE, Selection.ALL, TrendStyle.TOGETHER).drawn();
        assertThat(lines.floor()).isNegative();
        assertThat(lines.marks()).extracting(Mark::value).contains("−3.2亿元", "1.5亿元", "−5000万元");
    }

    @Test
    void aPointWithoutAValueIsNoFigure() throws ReportableException {
        assertThatThrownBy(() -> charts().map(
                                Selection.ALL.withIndicators(Set.of(BALANCE)).withAreas(Set.of("500103"))))
                .isInstanceOf(NothingToDrawException.class);
    }

    @Test
    void linesGoThroughAllPeriodsAndThoseThatAreTooManyAreCounted() throws ReportableException {
        TrendLine lines = (TrendLine)
                charts().trend(POWER, Selection.ALL, TrendStyle.TOGETHER).drawn();

        assertThat(lines.lines())
                .hasSize(12)
                .allSatisfy(line -> assertThat(line.points()).hasSize(8));
        assertThat(lines.words().notes()).contains("线太多，另有2个区县未画出");
        TrendLine some = (TrendLine) charts().trend(
                        POWER,
                        Selection.ALL
                                .withAreas(Set.of("500101", "500114"))
                                .withAsOf(Optional.of(LocalDate.of(2021, 3, 31))),
                        TrendStyle.TOGETHER)
                .drawn();
        assertThat(some.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.points()).hasSize(3));
        assertThat(some.words().notes()).noneMatch(note -> note.startsWith("线太多"));
    }

    @Test
    void yearsAndMonthsAreTwoIndicators() throws ReportableException {
        assertThat(charts().trendables(Selection.ALL))
                .filteredOn(one -> one.indicator().id().startsWith("用电量"))
                .extracting(one -> one.indicator().name().zh(), Trendable::periods, Trendable::lines)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("用电量", 8, 14),
                        org.assertj.core.groups.Tuple.tuple("用电量（年度）", 1, 14));
    }

    @Test
    void anIndicatorOfTheCatalogueIsOneTopicAndTheReviewedFigureStands() throws ReportableException {
        assertThat(charts().topics(Selection.ALL))
                .filteredOn(counted -> counted.topic().id().equals(CANOPIES))
                .singleElement()
                .satisfies(counted -> assertThat(counted.areas()).isEqualTo(2));

        RankedBar bars = ranking(CANOPIES, Selection.ALL);
        assertThat(bars.marks())
                .extracting(Mark::label, Mark::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("黔江", "615户"),
                        org.assertj.core.groups.Tuple.tuple("万州", "300户"));
        assertThat(bars.words().notes()).contains("黔江：统计序列中为620户，与审核过的数据不同，以审核过的为准");

        AllCharts.Drawn<Chart> trend =
                charts().trend(CANOPIES, Selection.ALL.withAreas(Set.of("500114")), TrendStyle.TOGETHER);
        assertThat(trend.drawn().marks()).extracting(Mark::value).containsExactly("500户", "615户");
    }

    @Test
    void theSeriesOfTheSelectionOnlyAreOffered() throws ReportableException {
        assertThat(charts().mapped(Selection.ALL)).extracting(one -> one.id()).contains(POWER, CANOPIES);
        assertThat(charts().mapped(Selection.ALL.withAreas(Set.of("500231"))))
                .extracting(one -> one.id())
                .doesNotContain(POWER);
        assertThat(charts().mapped(Selection.ALL.withThemes(Set.of("fire-safety"))))
                .extracting(one -> one.id())
                .doesNotContain(POWER);
    }

    @Test
    void aMapColoursTheAreasOfAnIndicator() throws ReportableException {
        Choropleth map = (Choropleth)
                charts().map(Selection.ALL.withIndicators(Set.of(POWER))).drawn();

        assertThat(map.marks()).hasSize(14);
        assertThat(map.words().title()).startsWith("黔江居首");
    }

    @Test
    void inEnglishTheWordsAreEnglish() throws ReportableException {
        AllCharts.Drawn<Chart> drawn = charts(Language.EN).trend(POWER, Selection.ALL, TrendStyle.TOGETHER);

        assertThat(drawn.drawn().words().notes()).contains("2 more areas are not drawn, as there are too many lines");
        assertThat(drawn.data().documents().getFirst().text())
                .startsWith("Series file “月报.csv”, read in on ")
                .contains("Qianjiang July 2021 用电量 ".replace("Qianjiang", "Wanzhou"));
    }
}
