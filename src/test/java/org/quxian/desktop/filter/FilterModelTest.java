package org.quxian.desktop.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.SampleSeriesFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Dataset;
import org.quxian.observation.Nature;
import org.quxian.observation.Selection;

class FilterModelTest {
    private final ObjectProperty<Dataset> figures = Desks.shipped();
    private final Desk desk = Desks.over(figures);
    private final FilterModel model = new FilterModel(desk);

    @Test
    void districtsWithFiguresStandBelowTheirMunicipalityByTheirCountAndZonesBelowTheirs() {
        assertThat(model.districts().items())
                .extracting(item -> item.name().zh())
                .containsExactly("重庆", "大渡口", "忠县", "大足", "綦江", "万盛经开区", "黔江", "铜梁", "垫江", "沙坪坝");
        assertThat(model.districts().items())
                .extracting(item -> item.place().depth())
                .containsExactly(0, 1, 1, 1, 1, 2, 1, 1, 1, 1);
        assertThat(model.districts().items())
                .extracting(item -> item.countProperty().get())
                .containsExactly(67, 19, 10, 8, 6, 12, 5, 3, 3, 1);
    }

    @Test
    void theOtherDistrictsAreListedWithoutFigures() {
        assertThat(model.others().items())
                .extracting(item -> item.name().zh())
                .contains("涪陵", "渝中", "酉阳")
                .doesNotContain("黔江", "重庆");
        assertThat(model.others().items())
                .allSatisfy(item -> assertThat(item.countProperty().get()).isZero());
    }

    @Test
    void aNameChoosesItAlone() {
        model.districts().toggle(district("大足"));
        model.districts().only(district("黔江"));

        assertThat(desk.selection().get().areas()).containsExactly("500114");
        assertThat(district("黔江").chosenProperty().get()).isTrue();
        assertThat(district("大足").chosenProperty().get()).isFalse();
    }

    @Test
    void aBoxAddsAndTakesAway() {
        model.districts().toggle(district("黔江"));
        model.districts().toggle(district("大足"));
        assertThat(desk.selection().get().areas()).containsExactlyInAnyOrder("500114", "500111");

        model.districts().toggle(district("黔江"));
        assertThat(desk.selection().get().areas()).containsExactly("500111");
    }

    @Test
    void countsSayWhatChoosingWouldShowUnderTheRest() {
        model.themes().only(theme("政务服务"));

        assertThat(district("忠县").countProperty().get()).isEqualTo(3);
        assertThat(district("铜梁").countProperty().get()).isEqualTo(3);
        assertThat(district("黔江").countProperty().get()).isZero();
        assertThat(theme("消防整治").countProperty().get()).isEqualTo(5);
    }

    @Test
    void everyLimitHasABadgeThatLiftsIt() {
        desk.selection()
                .set(new Selection(
                        Set.of("500114"),
                        Set.of("fire-safety"),
                        Set.of("canopies-rectified"),
                        Set.of(Nature.ACTUAL),
                        Optional.of(LocalDate.of(2021, 8, 1)),
                        true));

        assertThat(model.badges())
                .extracting(badge -> badge.words().zh())
                .containsExactly("黔江", "消防整治", "实际", "可燃雨棚整改户数", "截至2021-08-01", "只看已审核");
        while (!model.badges().isEmpty()) {
            int left = model.badges().size();
            model.badges().getFirst().remove().run();
            assertThat(model.badges()).hasSize(left - 1);
        }
        assertThat(desk.selection().get()).isEqualTo(Selection.ALL);
    }

    @Test
    void theMunicipalityAtTheRootIsAllOfThem() {
        FacetItem<String> root = model.districts().items().getFirst();
        model.districts().only(district("黔江"));
        assertThat(root.chosenProperty().get()).isFalse();

        model.districts().toggle(root);

        assertThat(desk.selection().get().areas()).isEmpty();
        assertThat(root.chosenProperty().get()).isTrue();
        assertThat(model.badges()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"黔江,黔江", "qianjiang,黔江", "qj,黔江", "Qianjiang,黔江", "zsb,''"})
    void theFilterIsSearchedInChinesePinyinInitialsAndEnglish(String typed, String found) {
        model.search().find(typed);

        assertThat(shown(model.districts()).contains(found)).isEqualTo(!found.isEmpty());
        assertThat(shown(model.districts())).doesNotContain("重庆", "大渡口");
    }

    @Test
    void indicatorsAreShownOnlyWhenTheyAreFound() {
        assertThat(shown(model.indicators())).isEmpty();

        model.search().find("雨棚");
        assertThat(shown(model.indicators())).containsExactly("可燃雨棚整改户数", "可燃雨棚整改率");
        model.search().chooseFirst();

        assertThat(desk.selection().get()).isEqualTo(Selection.ALL.withIndicators(Set.of("canopies-rectified")));
        model.search().find("");
        assertThat(shown(model.indicators())).isEmpty();
        assertThat(shown(model.districts())).hasSize(10);
    }

    @Test
    void onlyReviewedFiguresAreLookedAtWhereThatIsWanted() {
        figures.set(Desks.pending(figures.get(), "500114"));
        assertThat(model.reviewedProperty().get()).isEqualTo(62);

        model.reviewedOnly(true);

        assertThat(desk.data().select(desk.selection().get())).hasSize(62);
        assertThat(district("黔江").countProperty().get()).isZero();
    }

    private static List<String> shown(Facet<String> facet) {
        return facet.items().stream()
                .filter(item -> item.shownProperty().get())
                .map(item -> item.name().zh())
                .toList();
    }

    @Test
    void oneClickLiftsEverything() {
        model.districts().only(district("黔江"));
        model.natures().toggle(model.natures().items().getFirst());
        model.asOf(Optional.of(LocalDate.of(2021, 8, 1)));

        model.clear();

        assertThat(desk.selection().get()).isEqualTo(Selection.ALL);
        assertThat(model.badges()).isEmpty();
    }

    @Test
    void allOfOneSideCanBeChosenAgain() {
        model.districts().only(district("黔江"));
        model.themes().only(theme("消防整治"));

        model.districts().all();

        assertThat(desk.selection().get()).isEqualTo(Selection.ALL.withThemes(Set.of("fire-safety")));
    }

    @Test
    void whatCanBeChosenFollowsTheFiguresAndWhatIsChosenStays() {
        model.districts().only(district("大足"));

        figures.set(Desks.without(figures.get(), "500114"));

        assertThat(model.districts().items())
                .extracting(item -> item.name().zh())
                .hasSize(9)
                .doesNotContain("黔江");
        assertThat(named(model.others(), "黔江").countProperty().get()).isZero();
        assertThat(theme("消防整治").countProperty().get()).isZero();
        assertThat(district("大足").chosenProperty().get()).isTrue();
    }

    private FacetItem<String> district(String name) {
        return named(model.districts(), name);
    }

    private FacetItem<String> theme(String name) {
        return named(model.themes(), name);
    }

    private static FacetItem<String> named(Facet<String> facet, String name) {
        return facet.items().stream()
                .filter(item -> item.name().zh().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Desk withSeries() {
        return Desks.over(TestStore.make().bring(SampleSeriesFile.NAME, SampleSeriesFile.text()));
    }

    @Test
    void seriesAreCountedWhereThereIsNoFigureAndSaidBesideFigures() {
        FilterModel both = new FilterModel(withSeries());

        assertThat(both.districts().items())
                .filteredOn(item -> item.key().equals("500114"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.countProperty().get()).isEqualTo(5);
                    assertThat(item.besidesProperty().get()).isEqualTo(3);
                });
        assertThat(both.others().items())
                .filteredOn(item -> item.key().equals("500101"))
                .singleElement()
                .satisfies(item -> assertThat(item.countProperty().get()).isEqualTo(4));
        assertThat(both.seriesElsewhereProperty().get()).isTrue();
        assertThat(both.themes().items().getLast().name().zh()).isEqualTo("统计序列");
        assertThat(both.themes().items().getLast().countProperty().get()).isEqualTo(3);
        assertThat(model.seriesElsewhereProperty().get()).isFalse();
        assertThat(model.themes().items()).extracting(item -> item.name().zh()).doesNotContain("统计序列");
    }

    @Test
    void countsOfSeriesFollowTheRestOfTheSelection() {
        Desk looked = withSeries();
        FilterModel both = new FilterModel(looked);
        looked.selection().set(Selection.ALL.withAreas(Set.of("500114")));
        assertThat(both.themes().items().getLast().countProperty().get()).isEqualTo(2);
        looked.selection().set(Selection.ALL.withAsOf(Optional.of(LocalDate.of(2020, 12, 31))));
        assertThat(both.themes().items().getLast().countProperty().get()).isEqualTo(1);
        looked.selection().set(Selection.ALL.withThemes(Set.of("rural-water")));
        assertThat(both.others().items())
                .allSatisfy(item -> assertThat(item.countProperty().get()).isZero());
    }

    @Test
    void anIndicatorThatOnlySeriesHaveIsFoundAndChosenAndHasABadge() {
        Desk looked = withSeries();
        FilterModel both = new FilterModel(looked);
        assertThat(shown(both)).isEmpty();

        both.search().find("szce");
        assertThat(shown(both)).containsExactly("收支差额");
        both.search().chooseFirst();
        both.search().find("");

        assertThat(looked.selection().get().indicators()).containsExactly("收支差额.M");
        assertThat(shown(both)).isEmpty();
        assertThat(both.badges()).extracting(badge -> badge.words().zh()).containsExactly("收支差额");
        both.badges().getFirst().remove().run();
        assertThat(looked.selection().get()).isEqualTo(Selection.ALL);
    }

    private static List<String> shown(FilterModel of) {
        return of.indicators().items().stream()
                .filter(item -> item.shownProperty().get())
                .map(item -> item.name().zh())
                .toList();
    }
}
