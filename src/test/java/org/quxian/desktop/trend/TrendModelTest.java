package org.quxian.desktop.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.quxian.chart.SmallMultiples;
import org.quxian.chart.TrendLine;
import org.quxian.chart.Trendable;
import org.quxian.chart.Trending;
import org.quxian.desktop.support.Choices;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.SampleSeriesFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;

class TrendModelTest {
    private final ObjectProperty<Dataset> figures = new SimpleObjectProperty<>(Trending.data());
    private final Desk desk = Desks.over(figures);
    private final TrendModel model = new TrendModel(desk, Choices.NONE);

    @Test
    void theIndicatorWithTheMostPeriodsIsShownFirst() {
        assertThat(shown()).isEqualTo(Trending.VISITORS);
        assertThat(model.chart()).hasValueSatisfying(chart -> assertThat(chart).isInstanceOf(TrendLine.class));
        assertThat(model.pageProperty().get().remark()).isEmpty();
    }

    @Test
    void anotherIndicatorIsShownOnceItIsChosenAndStaysWhenTheFiguresChange() {
        choose(Trending.COVERAGE);

        assertThat(shown()).isEqualTo(Trending.COVERAGE);
        figures.set(Desks.without(figures.get(), "500114"));
        assertThat(shown()).isEqualTo(Trending.COVERAGE);
    }

    @Test
    void choosingNothingKeepsWhatIsShown() {
        model.chosenProperty().set(Optional.empty());

        assertThat(shown()).isEqualTo(Trending.VISITORS);
    }

    @Test
    void anIndicatorThatTheSelectionHidesGivesWayAndComesBackWithIt() {
        choose(Trending.COVERAGE);

        desk.selection().set(Selection.ALL.withAreas(Set.of("500110")));
        assertThat(shown()).isEqualTo(Trending.GROWTH);
        desk.selection().set(Selection.ALL);
        assertThat(shown()).isEqualTo(Trending.COVERAGE);
    }

    @Test
    void theLinesStandApartWhereThatIsWanted() {
        model.apartProperty().set(true);

        assertThat(model.chart()).hasValueSatisfying(chart -> assertThat(chart).isInstanceOf(SmallMultiples.class));
    }

    @Test
    void revisedFiguresCanBeHidden() {
        int all = model.chart().orElseThrow().marks().size();

        model.revisionsProperty().set(false);

        assertThat(model.chart().orElseThrow().marks()).hasSize(all - 1);
    }

    @Test
    void onePeriodIsShownAndSaidToBeNoTrend() {
        choose(Trending.ONCE);

        assertThat(model.chart().orElseThrow().marks()).hasSize(1);
        assertThat(model.pageProperty().get().remark())
                .hasValueSatisfying(remark -> assertThat(remark.zh()).contains("一个时期看不出走势"));
    }

    @Test
    void aSelectionWithoutFiguresSaysSo() {
        desk.selection().set(Selection.ALL.withAreas(Set.of("500101")));

        assertThat(model.chart()).isEmpty();
        assertThat(model.chosenProperty().get()).isEmpty();
        assertThat(model.pageProperty().get().remark()).isPresent();
    }

    @Test
    void theChartFollowsTheLanguage() {
        desk.look().languageProperty().set(Language.EN);

        assertThat(model.chart().orElseThrow().words().subtitle()).startsWith("Rural visitors");
    }

    @Test
    void indicatorsAreFoundByTheInitialsOfTheirPinyin() {
        List<Trendable> found = model.pageProperty().get().lookup().find("zlspjl", 1);

        assertThat(found).extracting(one -> one.indicator().id()).containsExactly(Trending.COVERAGE);
        assertThat(TrendTexts.amount(found.getFirst(), Language.ZH)).isEqualTo("7 个时期 · 1 条线");
        assertThat(TrendTexts.amount(found.getFirst(), Language.EN)).isEqualTo("7 periods · 1 line");
    }

    private void choose(String indicator) {
        model.chosenProperty()
                .set(model.pageProperty().get().choices().stream()
                        .filter(choice -> choice.indicator().id().equals(indicator))
                        .findFirst());
    }

    private String shown() {
        return model.pageProperty().get().chosen().orElseThrow().indicator().id();
    }

    @Test
    void aSeriesIsFoundByItsPinyinAndDrawnThroughTime() {
        Desk full = Desks.over(TestStore.make().bring(SampleSeriesFile.NAME, SampleSeriesFile.text()));
        TrendModel series = new TrendModel(full, Choices.NONE);
        Trendable found =
                series.pageProperty().get().lookup().find("yongdianliang", 1).getFirst();
        assertThat(found.periods()).isEqualTo(8);

        series.chosenProperty().set(Optional.of(found));
        assertThat(series.chart().orElseThrow().marks()).hasSize(12 * 8);
        series.apartProperty().set(true);
        assertThat(series.chart().orElseThrow().marks()).hasSize(14 * 8);

        full.selection().set(Selection.ALL.withAreas(Set.of("500101")));
        assertThat(series.chart().orElseThrow().marks()).hasSize(8);
    }
}
