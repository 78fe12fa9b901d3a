package org.quxian.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;
import org.quxian.chart.Compared;
import org.quxian.chart.RankedBar;
import org.quxian.desktop.support.Choices;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.SampleSeriesFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;
import org.quxian.series.Basis;
import org.quxian.series.Topic;

class CompareModelTest {
    private final ObjectProperty<Dataset> figures = Desks.shipped();
    private final Desk desk = Desks.over(figures);
    private final CompareModel model = new CompareModel(desk, Choices.NONE);

    @Test
    void itBeginsWithWhatMostDistrictsHave() {
        assertThat(model.topicProperty().get().orElseThrow())
                .satisfies(counted -> assertThat(counted.areas()).isEqualTo(2))
                .satisfies(counted -> assertThat(counted.topic().id()).isEqualTo("government-services"));
        assertThat(model.comparedProperty().get())
                .extracting(Compared::indicator)
                .contains("fully-online-share");
    }

    @Test
    void topicsAreFoundByPinyinInitialsAndEnglish() {
        assertThat(names("fafangjiuzhu")).contains("发放救助资金");
        assertThat(names("ffjz")).contains("发放救助资金");
        assertThat(names("assistance paid")).contains("发放救助资金");
    }

    @Test
    void anotherBasisSpreadsWhatAddsUp() {
        choose("assistance-paid");
        model.basisProperty().set(Basis.HEAD);

        assertThat(chart().marks().getFirst().value()).isEqualTo("4.24元/人");
        assertThat(chart().words().subtitle()).contains("第七次全国人口普查，2020年11月1日");
    }

    @Test
    void whatIsChosenStaysWhileTheFilterLeavesIt() {
        choose("assistance-paid");

        desk.selection().set(Selection.ALL.withThemes(Set.of("social-assistance")));
        assertThat(topic()).isEqualTo("assistance-paid");

        desk.selection().set(Selection.ALL.withThemes(Set.of("fire-safety")));
        assertThat(topic()).isEqualTo("canopies-rectified");
    }

    @Test
    void whatIsChosenIsChosenAgainOnceTheFilterLetsIt() {
        choose("assistance-paid");
        desk.selection().set(Selection.ALL.withThemes(Set.of("fire-safety")));

        desk.selection().set(Selection.ALL);
        assertThat(topic()).isEqualTo("assistance-paid");
        assertThat(model.wish()).contains(new Choices.Compare(false, "assistance-paid"));
    }

    @Test
    void whatWasNotChosenIsNotKept() {
        desk.selection().set(Selection.ALL.withThemes(Set.of("fire-safety")));

        assertThat(model.wish()).isEmpty();
    }

    @Test
    void chosenDistrictsWithoutAFigureStandApart() {
        choose("canopies-rectified");

        desk.selection().set(Selection.ALL.withAreas(Set.of("500114", "500105", "500111")));

        assertThat(chart().apart()).containsExactly(new RankedBar.Apart("无数据", "江北、大足"));
    }

    @Test
    void rankingsFollowTheFiguresAndTheLanguage() {
        choose("canopies-rectified");
        desk.look().languageProperty().set(Language.EN);
        assertThat(chart().marks().getFirst().label()).isEqualTo("Qianjiang");

        figures.set(Desks.without(figures.get(), "500114"));

        assertThat(topic()).isNotEqualTo("canopies-rectified");
    }

    @Test
    void aFilterThatLeavesNothingLeavesNothingToCompare() {
        desk.selection().set(Selection.ALL.withThemes(Set.of("none")));

        assertThat(model.topicProperty().get()).isEmpty();
        assertThat(model.comparedProperty().get()).isEmpty();
    }

    private void choose(String id) {
        model.topicProperty()
                .set(model.topicsProperty().get().first(Integer.MAX_VALUE).stream()
                        .filter(counted -> counted.topic().id().equals(id))
                        .findFirst());
    }

    private String topic() {
        return model.topicProperty().get().map(counted -> counted.topic().id()).orElse("");
    }

    private RankedBar chart() {
        return model.comparedProperty().get().getFirst().chart();
    }

    private List<String> names(String query) {
        return model.topicsProperty().get().find(query, 5).stream()
                .map(Topic.Counted::topic)
                .map(topic -> topic.name().zh())
                .toList();
    }

    @Test
    void aSeriesIsFoundByItsInitialsAndRankedLikeAnyOther() {
        Desk full = Desks.over(TestStore.make().bring(SampleSeriesFile.NAME, SampleSeriesFile.text()));
        CompareModel series = new CompareModel(full, Choices.NONE);
        Topic.Counted found = series.topicsProperty().get().find("ydl", 1).getFirst();
        assertThat(found.areas()).isEqualTo(14);

        series.topicProperty().set(Optional.of(found));

        RankedBar bars = series.comparedProperty().get().getFirst().chart();
        assertThat(bars.marks()).hasSize(14);
        assertThat(full.holding(bars.marks().getFirst().origin().observations().getFirst()))
                .isPresent();
        assertThat(full.behind(bars).documents())
                .containsAll(full.data().documents())
                .anyMatch(document -> document.title().zh().startsWith("月报"));
    }
}
