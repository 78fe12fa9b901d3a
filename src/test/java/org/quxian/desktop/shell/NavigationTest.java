package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.quxian.desktop.district.DistrictModel;
import org.quxian.desktop.search.Hit;
import org.quxian.desktop.source.SourceModel;
import org.quxian.desktop.source.Subject;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.Standing;
import org.quxian.desktop.support.View;
import org.quxian.observation.Dataset;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

class NavigationTest {
    private static final Text ANY = Text.same("any");
    private static final ObservableValue<Standing> NOTHING_WAITS =
            Desks.undecided(Desks.shipped().get());

    private final ObjectProperty<Dataset> figures = Desks.shipped();
    private final Desk desk = Desks.over(figures);
    private final DistrictModel district = new DistrictModel(desk);
    private final SourceModel source = new SourceModel(desk, NOTHING_WAITS);
    private final List<String> chosen = new ArrayList<>();
    private final Navigation navigation = new Navigation(desk, district, source, chosen::add);

    @Test
    void aDistrictThatIsFoundOpens() {
        navigation.viewProperty().set(View.FIGURES);

        navigation.open(new Hit.District("500114", ANY, ANY));

        assertThat(navigation.viewProperty().get()).isEqualTo(View.OVERVIEW);
        assertThat(district.openProperty().get()).contains("500114");
    }

    @Test
    void aThemeOrAnIndicatorThatIsFoundIsLookedAtAlone() {
        desk.selection().set(Selection.ALL.withAreas(Set.of("500114")));

        navigation.open(new Hit.Subject("rural-water", ANY));
        assertThat(desk.selection().get()).isEqualTo(Selection.ALL.withThemes(Set.of("rural-water")));

        navigation.open(new Hit.Measure("canopies-rectified", ANY, ANY));
        assertThat(desk.selection().get()).isEqualTo(Selection.ALL.withIndicators(Set.of("canopies-rectified")));
    }

    @Test
    void aSeriesThatIsFoundIsShownThroughTimeThoughTheFilterHidIt() {
        desk.selection().set(Selection.ALL.withThemes(Set.of("rural-water")));

        navigation.open(new Hit.Series("用电量.M", ANY, ANY));

        assertThat(navigation.viewProperty().get()).isEqualTo(View.TREND);
        assertThat(desk.selection().get()).isEqualTo(Selection.ALL);
        assertThat(chosen).containsExactly("用电量.M");
    }

    @Test
    void aSeriesOfAnOpenDistrictIsShownThroughTimeInThatDistrict() {
        navigation.openDistrict("500114");

        navigation.openSeriesOfDistrict("用电量.M");

        assertThat(navigation.viewProperty().get()).isEqualTo(View.TREND);
        assertThat(desk.selection().get()).isEqualTo(Selection.ALL.withAreas(Set.of("500114")));
        assertThat(chosen).containsExactly("用电量.M");
    }

    @Test
    void aFigureThatIsFoundShowsItsDistrictAndItsSourceThoughTheFilterHidIt() {
        desk.selection().set(Selection.ALL.withAreas(Set.of("500111")));
        String figure = desk.data().observations().stream()
                .filter(any -> any.area().equals("500114"))
                .findFirst()
                .orElseThrow()
                .id();

        navigation.open(new Hit.Figure(figure, ANY, ANY));

        assertThat(desk.selection().get()).isEqualTo(Selection.ALL);
        assertThat(district.openProperty().get()).contains("500114");
        assertThat(source.subjectProperty().get()).isInstanceOf(Subject.Figure.class);
        assertThat(navigation.sourceShownProperty().get()).isTrue();
    }

    @Test
    void oneStepBackClosesTheDistrictAndTheNextTheSource() {
        navigation.openDistrict("500114");
        navigation.openFigure(desk.data().observations().getFirst().id());

        navigation.back();
        assertThat(district.openProperty().get()).isEmpty();
        assertThat(source.subjectProperty().get()).isInstanceOf(Subject.Figure.class);

        navigation.back();
        assertThat(source.subjectProperty().get()).isInstanceOf(Subject.Nothing.class);
    }

    @Test
    void anOpenDistrictGivesWayToTheOneThatIsChosen() {
        navigation.openDistrict("500114");

        desk.selection().set(Selection.ALL.withAreas(Set.of("500111")));
        assertThat(district.openProperty().get()).contains("500111");

        desk.selection().set(Selection.ALL.withAreas(Set.of("500111", "500114")));
        assertThat(district.openProperty().get()).contains("500111");

        desk.selection().set(Selection.ALL.withAreas(Set.of("500104", "500114")));
        assertThat(district.openProperty().get()).isEmpty();
    }

    @Test
    void anOpenDistrictStaysWhileOtherLimitsChange() {
        navigation.openDistrict("500114");

        desk.selection().set(Selection.ALL.withThemes(Set.of("fire-safety")));

        assertThat(district.openProperty().get()).contains("500114");
    }

    @Test
    void oneComesBackWhereOneWas() {
        Settings was = new Settings(
                desk.look().language(),
                desk.look().appearance(),
                Optional.empty(),
                View.FIGURES,
                Optional.of("500111"),
                Selection.ALL,
                false,
                false,
                Optional.empty());

        navigation.restore(was);

        assertThat(navigation.viewProperty().get()).isEqualTo(View.FIGURES);
        assertThat(district.openProperty().get()).contains("500111");
        assertThat(navigation.filterShownProperty().get()).isFalse();
        assertThat(navigation.sourceShownProperty().get()).isFalse();
    }

    @Test
    void theFootSaysHowMuchIsLookedAt() {
        StatusModel status = new StatusModel(desk, NOTHING_WAITS);
        assertThat(status.countsProperty().get().zh()).isEqualTo("67 个数据 · 9 个区县");

        desk.selection().set(Selection.ALL.withAreas(Set.of("500114")));

        assertThat(status.countsProperty().get().zh()).isEqualTo("已选 5 / 67 个数据 · 1 个区县");
        assertThat(status.countsProperty().get().en()).isEqualTo("5 of 67 figures · 1 districts");
    }

    @Test
    void theFootFollowsTheFigures() {
        StatusModel status = new StatusModel(desk, NOTHING_WAITS);

        figures.set(Desks.without(figures.get(), "500114"));

        assertThat(status.countsProperty().get().zh()).isEqualTo("62 个数据 · 8 个区县");
    }
}
