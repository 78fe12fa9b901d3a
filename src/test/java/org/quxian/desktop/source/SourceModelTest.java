package org.quxian.desktop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;
import org.quxian.chart.Mark;
import org.quxian.chart.Origin;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;

class SourceModelTest {
    private final ObjectProperty<Dataset> figures = Desks.shipped();
    private final Desk desk = Desks.over(figures);
    private final SourceModel model = new SourceModel(desk, Desks.undecided(figures.get()));

    @Test
    void atFirstItListsTheDocumentsOfTheSelection() {
        assertThat(nothing().documents()).hasSize(9);

        desk.selection().set(Selection.ALL.withAreas(Set.of("500114")));

        assertThat(nothing().documents()).singleElement().satisfies(listed -> {
            assertThat(listed.title()).contains("黔江");
            assertThat(listed.figures()).isEqualTo(5);
        });
    }

    @Test
    void aDocumentIsReadWithAllItsFiguresMarked() {
        Subject.Listed listed = nothing().documents().getFirst();

        model.read(listed.id());

        Subject.Whole whole = (Subject.Whole) model.subjectProperty().get();
        assertThat(whole.document().title()).isEqualTo(listed.title());
        assertThat(text(whole.passages()))
                .isEqualTo(desk.data().document(listed.id()).orElseThrow().text());
        assertThat(whole.passages().stream().filter(passage -> passage.part() == Passage.Part.FIGURE))
                .hasSize(listed.figures());
        model.back();
        assertThat(model.subjectProperty().get()).isInstanceOf(Subject.Nothing.class);
    }

    @Test
    void aFigureShowsItsSentenceWithItselfMarked() {
        model.open(id("可燃雨棚整改户数"));

        assertThat(figure().value().number()).isEqualTo("615");
        assertThat(figure().place()).isEqualTo("黔江区 · 消防整治");
        assertThat(figure().period()).isEqualTo("截至2021年7月31日");
        assertThat(figure().chips()).containsExactly("实际", "全域", "确数", "已接受");
        assertThat(part(Passage.Part.FIGURE)).isEqualTo("615户");
        assertThat(part(Passage.Part.SENTENCE)).contains("整改").endsWith("。");
    }

    @Test
    void thePassagesAreTheWholeDocument() {
        for (Observation observation : desk.data().observations()) {
            model.open(observation.id());

            assertThat(text(figure().passages()))
                    .isEqualTo(desk.data().documentOf(observation).text());
            assertThat(part(Passage.Part.FIGURE)).isNotEmpty();
        }
    }

    @Test
    void anApproximateFigureSaysItsRange() {
        model.open(id("青少年科技创新大赛获奖"));

        assertThat(figure().remarks()).anySatisfy(remark -> assertThat(remark).contains("[20, 30)"));
    }

    @Test
    void aRoundedFigureIsSaidInFull() {
        model.open(id("知识价值信用贷款金额"));

        assertThat(figure().remarks()).contains("完整数值：1.12069亿元");
    }

    @Test
    void figuresThatAreNotPrintedSaySo() {
        model.open(id("老旧厂房改造项目"));
        assertThat(figure().remarks()).anySatisfy(remark -> assertThat(remark).contains("逐项数出"));

        model.open(id("一站式办齐证件"));
        assertThat(figure().remarks()).anySatisfy(remark -> assertThat(remark).contains("文字表述"));
    }

    @Test
    void aComputedMarkShowsItsFormulaAndLeadsToItsInputsAndBack() {
        Mark mark = computed();
        Origin.Derived origin = (Origin.Derived) mark.origin();

        model.open(mark);
        Subject.Computed shown = (Subject.Computed) model.subjectProperty().get();
        assertThat(shown.formula()).isEqualTo(origin.formula());
        assertThat(shown.inputs()).extracting(Subject.Input::id).isEqualTo(origin.observations());
        assertThat(model.canGoBackProperty().get()).isFalse();

        model.follow(shown.inputs().getFirst());
        assertThat(figure().id()).isEqualTo(shown.inputs().getFirst().id());
        assertThat(model.canGoBackProperty().get()).isTrue();

        model.back();
        assertThat(model.subjectProperty().get()).isEqualTo(shown);
        model.back();
        assertThat(model.subjectProperty().get()).isEqualTo(shown);
    }

    @Test
    void aComputedMarkIsToldAgainInTheOtherLanguage() {
        model.open(computed());
        model.follow(((Subject.Computed) model.subjectProperty().get()).inputs().getFirst());

        desk.look().languageProperty().set(Language.EN);
        model.back();

        Subject.Computed shown = (Subject.Computed) model.subjectProperty().get();
        assertThat(shown.label() + shown.value() + shown.formula())
                .matches(words -> words.codePoints().noneMatch(Character::isIdeographic));
        desk.look().languageProperty().set(Language.ZH);
        assertThat(((Subject.Computed) model.subjectProperty().get()).formula())
                .isEqualTo(((Origin.Derived) computed().origin()).formula());
    }

    @Test
    void aReadMarkShowsItsFigure() {
        Mark mark = desk.charts().panels(Selection.ALL).stream()
                .flatMap(panel -> panel.marks().stream())
                .filter(any -> any.origin() instanceof Origin.Read)
                .findFirst()
                .orElseThrow();

        model.open(mark);

        assertThat(figure().id()).isEqualTo(mark.origin().observations().getFirst());
    }

    @Test
    void itFollowsTheLanguageAndKeepsTheText() {
        model.open(id("可燃雨棚整改户数"));
        String text = text(figure().passages());

        desk.look().languageProperty().set(Language.EN);

        assertThat(figure().chips()).containsExactly("Actual", "Whole area", "Exact", "Accepted");
        assertThat(text(figure().passages())).isEqualTo(text);
    }

    @Test
    void itCloses() {
        model.open(id("可燃雨棚整改户数"));

        model.close();

        assertThat(model.subjectProperty().get()).isInstanceOf(Subject.Nothing.class);
    }

    @Test
    void anIdThatIsNoneShowsNothing() {
        model.open("no such figure");

        assertThat(model.subjectProperty().get()).isInstanceOf(Subject.Nothing.class);
    }

    @Test
    void aFigureThatIsGoneIsShownNoLonger() {
        model.open(id("可燃雨棚整改户数"));

        figures.set(Desks.without(figures.get(), "500114"));

        assertThat(nothing().documents()).hasSize(8);
    }

    @Test
    void aComputedFigureGoesWithTheFiguresInIt() {
        Mark computed = desk.charts().panels(Selection.ALL.withAreas(Set.of("500114"))).stream()
                .flatMap(panel -> panel.marks().stream())
                .filter(mark -> mark.origin() instanceof Origin.Derived)
                .findFirst()
                .orElseThrow();
        model.open(computed);
        assertThat(model.subjectProperty().get()).isInstanceOf(Subject.Computed.class);

        figures.set(Desks.without(figures.get(), "500114"));

        assertThat(model.subjectProperty().get()).isInstanceOf(Subject.Nothing.class);
    }

    private Subject.Nothing nothing() {
        return (Subject.Nothing) model.subjectProperty().get();
    }

    private Subject.Figure figure() {
        return (Subject.Figure) model.subjectProperty().get();
    }

    private String part(Passage.Part part) {
        return figure().passages().stream()
                .filter(passage -> passage.part() == part)
                .map(Passage::text)
                .collect(Collectors.joining());
    }

    private static String text(java.util.List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining());
    }

    private Mark computed() {
        return desk.charts().panels(Selection.ALL).stream()
                .flatMap(panel -> panel.marks().stream())
                .filter(mark -> mark.origin() instanceof Origin.Derived)
                .findFirst()
                .orElseThrow();
    }

    private String id(String indicator) {
        return desk.data().observations().stream()
                .filter(figure -> desk.data().indicatorOf(figure).name().zh().equals(indicator))
                .map(Observation::id)
                .findFirst()
                .orElseThrow();
    }
}
