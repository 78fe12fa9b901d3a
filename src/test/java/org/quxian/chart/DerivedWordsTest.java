package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.series.FigureMaker.COMPANIES;
import static org.quxian.series.FigureMaker.HOUSEHOLDS;
import static org.quxian.series.FigureMaker.MU;
import static org.quxian.series.FigureMaker.PERCENT;
import static org.quxian.series.FigureMaker.PERSON_TIMES;
import static org.quxian.series.FigureMaker.TONNES;
import static org.quxian.series.FigureMaker.VEHICLES;
import static org.quxian.series.FigureMaker.YUAN;
import static org.quxian.series.FigureMaker.exact;
import static org.quxian.series.FigureMaker.over;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Bound;
import org.quxian.observation.Interval;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Unit;
import org.quxian.series.Average;
import org.quxian.series.Derived;
import org.quxian.series.Figure;
import org.quxian.series.ImpliedTotal;
import org.quxian.series.Left;
import org.quxian.series.Measure;
import org.quxian.series.Pace;
import org.quxian.series.Share;
import org.quxian.series.Sum;
import org.quxian.series.Target;

class DerivedWordsTest {

    private static final IntervalFormat ZH = new IntervalFormat(Language.ZH);
    private static final IntervalFormat EN = new IntervalFormat(Language.EN);
    private static final FormulaFormat FORMULAS = new FormulaFormat(Language.ZH);
    private static final Target BY_SEPTEMBER = new Target(exact("goal", "100", PERCENT)
            .with(Nature.TARGET)
            .asOf("2021-09-30")
            .inWords()
            .make());

    @Test
    void theTotalsBehindTheRates() {
        Derived canopies =
                ImpliedTotal.of(july("615", HOUSEHOLDS), july("80.2", PERCENT)).orElseThrow();
        Derived grilles =
                ImpliedTotal.of(july("710", HOUSEHOLDS), july("42.1", PERCENT)).orElseThrow();

        assertThat(FORMULAS.text(canopies)).isEqualTo("615户 ÷ 80.2% = 767户");
        assertThat(FORMULAS.text(grilles)).isEqualTo("710户 ÷ 42.1% = 1685–1688户");
        assertThat(zh(grilles)).isEqualTo("1685–1688户");
        assertThat(en(grilles)).isEqualTo("1,685–1,688 households");
        assertThat(new FormulaFormat(Language.EN).text(grilles))
                .isEqualTo("710 households ÷ 42.1% = 1,685–1,688 households");
    }

    @Test
    void theSharesOfCompaniesAndVehicles() {
        Derived companies = Share.of(
                        exact("part", "601", COMPANIES).make(),
                        exact("whole", "638", COMPANIES).make())
                .orElseThrow();
        Derived vehicles = Share.of(
                        over("part", "41000", VEHICLES).make(),
                        over("whole", "42000", VEHICLES).make())
                .orElseThrow();

        assertThat(zh(companies)).isEqualTo("94.2%");
        assertThat(zh(vehicles)).isEqualTo("95.4%–100%");
        assertThat(en(vehicles)).isEqualTo("95.4%–100%");
        assertThat(FORMULAS.text(companies)).isEqualTo("601家 ÷ 638家 ≈ 94.2%");
        assertThat(FORMULAS.text(vehicles)).isEqualTo("41000余辆 ÷ 42000余辆 ≈ 95.4%–100%");
    }

    @Test
    void theAssistancePerPerson() {
        Derived average = Average.of(
                        exact("amount", "3060000", YUAN).make(),
                        exact("count", "612", PERSON_TIMES).make())
                .orElseThrow();

        assertThat(zh(average)).isEqualTo("5000元/人次");
        assertThat(en(average)).isEqualTo("5,000 yuan each");
        assertThat(FORMULAS.text(average)).isEqualTo("306万元 ÷ 612人次 = 5000元/人次");
        assertThat(FORMULAS.expression(average)).isEqualTo("306万元 ÷ 612人次");
    }

    @Test
    void thePaceUntilTheDeadline() {
        assertThat(BY_SEPTEMBER.daysFrom(july("80.2", PERCENT))).hasValue(61);
        assertThat(number(pace("615", "80.2"))).isEqualTo("2.5");
        assertThat(number(pace("710", "42.1"))).isEqualTo("16.0");
        assertThat(zh(left("615", "80.2"))).isEqualTo("152户");
        assertThat(zh(left("710", "42.1"))).isEqualTo("975–978户");
        assertThat(zh(pace("710", "42.1"))).isEqualTo("16.0户/天");
        assertThat(en(pace("615", "80.2"))).isEqualTo("2.5 households a day");
        assertThat(FORMULAS.text(pace("615", "80.2"))).isEqualTo("152户 ÷ 61天 ≈ 2.5户/天");
    }

    @Test
    void theLoansTogetherAndOnAverage() {
        Figure knowledge = exact("knowledge", "112069000", YUAN).make();
        Derived sum = Sum.of(List.of(
                        knowledge,
                        exact("commercial", "90076000", YUAN).make(),
                        exact("startup", "71800000", YUAN).make()))
                .orElseThrow();

        assertThat(zh(sum)).isEqualTo("2.74亿元");
        assertThat(en(sum)).isEqualTo("274 million yuan");
        assertThat(FORMULAS.text(sum)).isEqualTo("1.12069亿元 + 9007.6万元 + 7180万元 = 2.73945亿元");
        assertThat(zh(Average.of(knowledge, exact("n", "102", PERSON_TIMES).make())
                        .orElseThrow()))
                .isEqualTo("110万元/人次");
    }

    @Test
    void theYieldOfAnAreaThatIsNotExact() {
        Derived yield = Average.of(
                        exact("output", "120000", TONNES).make(),
                        over("area", "60000", MU).make())
                .orElseThrow();

        assertThat(zh(yield)).isEqualTo("1.71–2吨/亩");
        assertThat(en(yield)).isEqualTo("1.71–2 tonnes per mu");
        assertThat(FORMULAS.text(yield)).isEqualTo("12万吨 ÷ 6万余亩 ≈ 1.71–2吨/亩");
    }

    @Test
    void anIntervalWithOpenEndsSaysSo() {
        Measure yuan = new Measure.In(YUAN);
        Optional<Bound> end = Optional.of(Bound.open(new BigDecimal("50000")));

        assertThat(ZH.text(new Interval(end, Optional.empty()), yuan)).isEqualTo("不少于5万元");
        assertThat(ZH.text(new Interval(Optional.empty(), end), yuan)).isEqualTo("不超过5万元");
        assertThat(ZH.text(new Interval(Optional.empty(), Optional.empty()), yuan))
                .isEqualTo("不详");
        assertThat(EN.text(new Interval(end, Optional.empty()), yuan)).isEqualTo("at least 50,000 yuan");
        assertThat(EN.text(new Interval(Optional.empty(), end), yuan)).isEqualTo("at most 50,000 yuan");
        assertThat(EN.text(new Interval(Optional.empty(), Optional.empty()), yuan))
                .isEqualTo("unknown");
    }

    @Test
    void anIntervalThatCrossesAScaleNamesBoth() {
        Interval interval =
                Interval.between(Bound.closed(new BigDecimal("9000")), Bound.closed(new BigDecimal("120000000")));

        assertThat(ZH.text(interval, new Measure.In(YUAN))).isEqualTo("9000–1.2亿元");
        assertThat(EN.text(interval, new Measure.In(YUAN))).isEqualTo("9,000–120 million yuan");
    }

    @Test
    void oneOfAThingIsSingular() {
        assertThat(EN.text(Interval.of(BigDecimal.ONE), new Measure.In(HOUSEHOLDS)))
                .isEqualTo("1 household");
        assertThat(EN.text(Interval.of(BigDecimal.ONE), new Measure.Days())).isEqualTo("1 day");
        assertThat(EN.text(Interval.of(BigDecimal.TEN), new Measure.Days())).isEqualTo("10 days");
    }

    private static Derived left(String count, String rate) {
        return Left.of(july(count, HOUSEHOLDS), july(rate, PERCENT), BY_SEPTEMBER)
                .orElseThrow();
    }

    private static Derived pace(String count, String rate) {
        return Pace.of(left(count, rate), july(rate, PERCENT), BY_SEPTEMBER).orElseThrow();
    }

    private static Figure july(String number, Unit unit) {
        return exact(number, number, unit).asOf("2021-07-31").make();
    }

    private static String zh(Derived derived) {
        return ZH.text(derived.interval(), derived.measure());
    }

    private static String en(Derived derived) {
        return EN.text(derived.interval(), derived.measure());
    }

    private static String number(Derived derived) {
        return ZH.number(derived.interval(), derived.measure());
    }
}
