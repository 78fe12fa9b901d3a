package org.quxian.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;
import org.quxian.chart.Panel;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.SampleSeriesFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;

class OverviewModelTest {
    private final ObjectProperty<Dataset> figures = Desks.shipped();
    private final Desk desk = Desks.over(figures);
    private final OverviewModel model = new OverviewModel(desk);

    @Test
    void everyDistrictWithFiguresHasAPanel() {
        assertThat(model.panelsProperty().get())
                .hasSize(9)
                .extracting(panel -> panel.words().title())
                .contains("黔江区", "忠县");
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void thePanelsFollowTheSelection() {
        desk.selection().set(Selection.ALL.withAreas(Set.of("500114")));

        assertThat(model.panelsProperty().get())
                .singleElement()
                .extracting(Panel::area)
                .isEqualTo("500114");
    }

    @Test
    void aDistrictWithoutFiguresSaysSoAndShowsNoZero() {
        desk.selection().set(Selection.ALL.withAreas(Set.of("500102")));

        assertThat(model.panelsProperty().get()).singleElement().satisfies(panel -> {
            assertThat(panel.words().subtitle()).isEqualTo("无数据");
            assertThat(panel.marks()).isEmpty();
        });
    }

    @Test
    void thePanelsFollowTheLanguage() {
        desk.look().languageProperty().set(Language.EN);

        assertThat(model.panelsProperty().get())
                .extracting(panel -> panel.words().title())
                .contains("Qianjiang District");
    }

    @Test
    void thePanelsFollowTheFigures() {
        figures.set(Desks.without(figures.get(), "500114"));

        assertThat(model.panelsProperty().get())
                .hasSize(8)
                .extracting(Panel::area)
                .doesNotContain("500114");
    }

    @Test
    void whereThereAreOnlySeriesItSaysWhereTheyAreSeen() {
        Desk withSeries = Desks.over(TestStore.make().bring(SampleSeriesFile.NAME, SampleSeriesFile.text()));
        OverviewModel overview = new OverviewModel(withSeries);
        assertThat(overview.messageProperty().get()).isEmpty();

        withSeries.selection().set(Selection.ALL.withIndicators(Set.of("用电量.M")));
        assertThat(overview.panelsProperty().get()).isEmpty();
        assertThat(overview.messageProperty().get())
                .hasValueSatisfying(said -> assertThat(said.zh()).contains("只有统计序列"));

        withSeries.selection().set(Selection.ALL);
        assertThat(overview.panelsProperty().get()).hasSize(9);
        assertThat(overview.messageProperty().get()).isEmpty();
    }

    @Test
    void whereNothingIsLeftItIsSaid() {
        Dataset all = figures.get();
        figures.set(new Dataset(all.catalogue(), all.documents(), List.of()));

        assertThat(model.panelsProperty().get()).isEmpty();
        assertThat(model.messageProperty().get().orElseThrow().zh()).isEqualTo("当前筛选下没有数据");
    }

    @Test
    void beforeAnybodyKnowsNothingIsSaid() {
        BackgroundRunner never = new BackgroundRunner(task -> {});
        OverviewModel waiting = new OverviewModel(Desks.over(figures, never));

        assertThat(waiting.panelsProperty().get()).isEmpty();
        assertThat(waiting.messageProperty().get()).isEmpty();
        never.close();
    }
}
