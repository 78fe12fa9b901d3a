package org.quxian.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quxian.chart.Choropleth;
import org.quxian.chart.Mark;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.SampleSeriesFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

class MapModelTest {
    private final ObjectProperty<Dataset> figures = Desks.shipped();
    private final Desk desk = Desks.over(figures);
    private final MapModel model = new MapModel(desk, Optional.empty());

    @BeforeEach
    void look() {
        model.watch(true);
    }

    @Test
    void nothingIsMadeBeforeSomebodyLooks() {
        MapModel unseen = new MapModel(desk, Optional.empty());
        assertThat(unseen.mapProperty().get()).isEmpty();

        unseen.watch(true);
        assertThat(unseen.mapProperty().get()).isPresent();
    }

    @Test
    void theMapShowsAnIndicatorAndSaysWhich() {
        Indicator shown = model.indicatorProperty().get().orElseThrow();
        assertThat(map().words().subtitle()).startsWith(shown.name().zh());
        assertThat(model.troubleProperty().get()).isEmpty();
    }

    @Test
    void theIndicatorsAreThoseOfWholeAreasByTheme() {
        List<Indicator> there = model.indicatorsProperty().get().first(100);
        assertThat(there)
                .extracting(Indicator::id)
                .contains("water-mains-length", "care-homes-monitored")
                .doesNotContain("company-vehicles", "farmer-income", "live-stream-station-number");
        List<String> themes = desk.data().catalogue().themes().stream()
                .map(theme -> theme.id())
                .toList();
        assertThat(there).extracting(one -> themes.indexOf(one.theme())).isSorted();
    }

    @Test
    void theIndicatorThatIsChosenIsShown() {
        choose("water-project-investment");
        assertThat(map().marks()).extracting(Mark::value).containsExactly("近5亿元");

        desk.look().languageProperty().set(Language.EN);
        assertThat(map().marks()).extracting(Mark::value).containsExactly("nearly 500 million yuan");
    }

    @Test
    void aChoiceThatTheSelectionLacksGivesWayAndComesBack() {
        choose("water-project-investment");

        desk.selection().set(Selection.ALL.withAreas(Set.of("500114")));
        assertThat(model.indicatorProperty().get())
                .map(Indicator::id)
                .hasValueSatisfying(id -> assertThat(id).isNotEqualTo("water-project-investment"));
        assertThat(map().regions())
                .filteredOn(region -> region.filling() instanceof Choropleth.NotChosen)
                .hasSize(37);

        desk.selection().set(Selection.ALL);
        assertThat(map().marks()).extracting(Mark::value).containsExactly("近5亿元");
    }

    @Test
    void theMapFollowsTheFigures() {
        choose("canopies-rectified");
        figures.set(Desks.without(figures.get(), "500114"));

        assertThat(map().marks()).extracting(Mark::label).doesNotContain("黔江");
    }

    @Test
    void whereNothingCanBeDrawnASentenceSaysWhy() {
        desk.selection().set(Selection.ALL.withIndicators(Set.of("company-vehicles")));
        assertThat(model.mapProperty().get()).isEmpty();
        assertThat(model.troubleProperty().get())
                .map(Text::zh)
                .hasValueSatisfying(words -> assertThat(words).startsWith("所选数据属于企业"));

        desk.selection().set(Selection.ALL);
        assertThat(model.troubleProperty().get()).isEmpty();
    }

    private void choose(String id) {
        model.indicatorProperty()
                .set(Optional.of(desk.data().catalogue().indicator(id).orElseThrow()));
    }

    private Choropleth map() {
        return (Choropleth) model.mapProperty().get().orElseThrow();
    }

    @Test
    void aSeriesIsMappedAndLanguageAndDayGoOn() {
        Desk full = Desks.over(TestStore.make().bring(SampleSeriesFile.NAME, SampleSeriesFile.text()));
        MapModel series = new MapModel(full, Optional.empty());
        series.watch(true);
        Indicator found = series.indicatorsProperty().get().find("用电量", 1).getFirst();

        series.indicatorProperty().set(Optional.of(found));
        assertThat(series.mapProperty().get().orElseThrow().marks()).hasSize(14);
        assertThat(series.indicatorProperty().get()).contains(found);

        full.selection().set(Selection.ALL.withAreas(Set.of("500101", "500102")));
        full.look().languageProperty().set(Language.EN);
        assertThat(series.mapProperty().get().orElseThrow().marks())
                .extracting(Mark::label)
                .containsExactlyInAnyOrder("Wanzhou", "Fuling");
    }
}
