package org.quxian.desktop.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;
import org.quxian.chart.Chart;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.SampleSeriesFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;

class DistrictModelTest {
    private final ObjectProperty<Dataset> figures = Desks.shipped();
    private final Desk desk = Desks.over(figures);
    private final DistrictModel model = new DistrictModel(desk);

    @Test
    void nothingIsOpenAtFirst() {
        assertThat(model.openProperty().get()).isEmpty();
        assertThat(model.pageProperty().get()).isEmpty();
    }

    @Test
    void anOpenDistrictHasItsNameAndAllItsCharts() {
        model.open("500104");

        assertThat(page().name()).isEqualTo("大渡口区");
        assertThat(page().subtitle()).startsWith("19 个数据").contains("科技金融");
        assertThat(page().charts())
                .isEqualTo(desk.charts().charts("500104", Selection.ALL))
                .hasSizeGreaterThan(3);
    }

    @Test
    void itShowsWhatTheSelectionLeavesOfIt() {
        desk.selection().set(Selection.ALL.withAreas(Set.of("500111")).withThemes(Set.of("science-outreach")));

        model.open("500104");

        assertThat(page().subtitle()).isEqualTo("5 个数据 · 科学普及");
        assertThat(page().charts()).extracting(Chart::marks).isNotEmpty();
    }

    @Test
    void everyFigureHasALineThoseTooThatNoChartCanShow() {
        model.open("500110");

        assertThat(page().lines()).hasSize(6).anySatisfy(line -> {
            assertThat(line.indicator()).isEqualTo("直播工程站点序号");
            assertThat(line.value()).isEqualTo("95站");
            assertThat(line.context()).isEqualTo("2021年7月");
        });
        assertThat(page().lines())
                .anySatisfy(line -> assertThat(line.context()).isEqualTo("三角镇中坝村 · 2021年7月15日至8月11日"));
    }

    @Test
    void aDistrictWithoutFiguresSaysSo() {
        model.open("500102");

        assertThat(page().name()).isEqualTo("涪陵区");
        assertThat(page().subtitle()).isEqualTo("无数据");
        assertThat(page().charts()).isEmpty();
    }

    @Test
    void itFollowsTheLanguage() {
        model.open("500114");

        desk.look().languageProperty().set(Language.EN);

        assertThat(page().name()).isEqualTo("Qianjiang District");
        assertThat(page().subtitle()).startsWith("5 figures · ");
    }

    @Test
    void aCodeThatIsNoneOpensNothing() {
        model.open("999999");

        assertThat(model.openProperty().get()).isEmpty();
    }

    @Test
    void itCloses() {
        model.open("500114");

        model.close();

        assertThat(model.openProperty().get()).isEmpty();
        assertThat(model.pageProperty().get()).isEmpty();
    }

    @Test
    void anOpenDistrictStaysOpenAndFollowsTheFigures() {
        model.open("500114");

        figures.set(Desks.without(figures.get(), "500114"));

        assertThat(model.openProperty().get()).contains("500114");
        assertThat(page().subtitle()).isEqualTo("无数据");
    }

    private DistrictPage page() {
        return model.pageProperty().get().orElseThrow();
    }

    @Test
    void aDistrictSaysHowManySeriesThereAreOfItWhateverIsSelected() {
        Desk withSeries = Desks.over(TestStore.make().bring(SampleSeriesFile.NAME, SampleSeriesFile.text()));
        withSeries.selection().set(Selection.ALL.withThemes(Set.of("rural-water")));
        DistrictModel opened = new DistrictModel(withSeries);

        opened.open("500101");

        DistrictPage page = opened.pageProperty().get().orElseThrow();
        assertThat(page.series().count()).isEqualTo(4);
        assertThat(page.series().lines())
                .contains(
                        new DistrictPage.Line("用电量.M", "用电量", "2021年1月至8月（月度） · 万千瓦时", "8 个数据"),
                        new DistrictPage.Line("canopies-rectified", "可燃雨棚整改户数", "截至2021年7月31日（每日） · 户", "1 个数据"));
    }

    @Test
    void anOpenPageFollowsSeriesThatCome() {
        TestStore store = TestStore.make();
        Desk withSeries = Desks.over(store);
        DistrictModel opened = new DistrictModel(withSeries);
        opened.open("500114");
        DistrictPage before = opened.pageProperty().get().orElseThrow();
        assertThat(before.series().count()).isZero();

        store.bring(SampleSeriesFile.NAME, SampleSeriesFile.text());
        withSeries.series().refresh();

        DistrictPage after = opened.pageProperty().get().orElseThrow();
        assertThat(after.series().count()).isEqualTo(3);
        assertThat(after.charts()).isEqualTo(before.charts());
    }

    @Test
    void ofManySeriesTheFirstHaveLines() {
        StringBuilder text = new StringBuilder("REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n");
        for (int indicator = 0; indicator < 30; indicator++) {
            text.append("500114,I%02d,2021,1\n".formatted(indicator));
        }
        Desk withSeries = Desks.over(TestStore.make().bring("a.csv", text.toString()));
        DistrictModel opened = new DistrictModel(withSeries);

        opened.open("500114");

        DistrictPage.Series series = opened.pageProperty().get().orElseThrow().series();
        assertThat(series.count()).isEqualTo(30);
        assertThat(series.lines()).hasSize(PageMaker.MOST_LINES);
    }

    @Test
    void aDistrictWithoutSeriesSaysNothingOfThem() {
        model.open("500104");
        assertThat(page().series()).isEqualTo(new DistrictPage.Series(0, List.of()));
    }
}
