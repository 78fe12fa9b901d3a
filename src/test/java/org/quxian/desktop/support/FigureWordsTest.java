package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quxian.chart.Mark;
import org.quxian.chart.Origin;
import org.quxian.chart.Panel;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;

class FigureWordsTest {
    private final Desk desk = Desks.chinese();
    private final FigureWords zh = new FigureWords(desk.data(), Language.ZH);
    private final FigureWords en = new FigureWords(desk.data(), Language.EN);

    @Test
    void anApproximateValueKeepsItsWord() {
        Observation investment = figure("工程总投资");

        assertThat(zh.value(investment)).isEqualTo("近5亿元");
        assertThat(zh.qualifier(investment)).isEqualTo("近");
        assertThat(zh.parts(investment).number()).isEqualTo("5");
    }

    @Test
    void theWholeNumberCanBeHad() {
        assertThat(zh.exactValue(figure("知识价值信用贷款金额"))).isEqualTo("1.12069亿元");
    }

    @Test
    void aGrowthFigureSaysItsWay() {
        assertThat(zh.value(figure("主营收入同比"))).isEqualTo("下降88%");
    }

    @Test
    void aFigureThatIsNotTheDistrictsSaysWhose() {
        assertThat(zh.subject(figure("每周直播次数"))).contains("村");
        assertThat(zh.subject(figure("受益人口"))).isEqualTo("全域");
        assertThat(en.subject(figure("受益人口"))).isEqualTo("Whole area");
    }

    @Test
    void aFigureWithoutATimeSaysSo() {
        assertThat(zh.period(figure("工程期数"))).isEqualTo("未注明时间");
        assertThat(zh.period(figure("可燃雨棚整改户数"))).isEqualTo("截至2021年7月31日");
    }

    @Test
    void thePictureInWordsHasEveryMark() {
        Panel panel = desk.charts().panels(Selection.ALL).getFirst();

        String words = MarkWords.all(panel);

        assertThat(words).startsWith(panel.words().title());
        assertThat(panel.marks())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(words).contains(mark.label(), mark.value()));
    }

    @Test
    void theTooltipOfAComputedMarkHasItsFormula() {
        Mark computed = desk.charts().panels(Selection.ALL).stream()
                .flatMap(panel -> panel.marks().stream())
                .filter(mark -> mark.origin() instanceof Origin.Derived)
                .findFirst()
                .orElseThrow();

        assertThat(MarkWords.tooltip(computed))
                .contains(computed.value(), ((Origin.Derived) computed.origin()).formula());
    }

    private Observation figure(String indicator) {
        return desk.data().observations().stream()
                .filter(figure -> desk.data().indicatorOf(figure).name().zh().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
