package org.quxian.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.quxian.observation.Nature;
import org.quxian.observation.Quantity;
import org.quxian.observation.Unit;

class DerivedTest {

    private static final Target ALL_BY_SEPTEMBER = target("100");

    @Test
    void aCountAndItsRateGiveTheTotals() {
        assertThat(total("615", "80.2")).contains("[767, 767]");
        assertThat(total("710", "42.1")).contains("[1685, 1688]");
    }

    @Test
    void aRatePrintedWithMoreDigitsNarrowsTheTotal() {
        assertThat(total("710", "42.09")).contains("[1687, 1687]");
    }

    @Test
    void aTotalThatCannotBeAWholeNumberIsNone() {
        assertThat(total("5", "80.2")).isEmpty();
    }

    @Test
    void aTotalOfWhatIsMeasuredNeedNotBeWhole() {
        Interval total = ImpliedTotal.of(july("5", TONNES), july("80.2", PERCENT))
                .orElseThrow()
                .interval();

        assertThat(total.contains(new BigDecimal("6.234"))).isTrue();
        assertThat(total.contains(new BigDecimal("6.24"))).isFalse();
    }

    @Test
    void aRateOfZeroLeavesTheTotalOpen() {
        assertThat(total("3", "0")).contains("[601, …)");
    }

    @Test
    void allIsExactlyAllWhereTheTextSaysSoInWords() {
        Figure rate = exact("rate", "100", PERCENT).asOf("2021-07-31").inWords().make();

        assertThat(ImpliedTotal.of(july("615", HOUSEHOLDS), rate).map(DerivedTest::words))
                .contains("[615, 615]");
        assertThat(total("615", "100")).contains("[615, 618]");
    }

    @Test
    void whatIsLeftFollowsFromCountRateAndTarget() {
        assertThat(words(left("615", "80.2"))).isEqualTo("[152, 152]");
        assertThat(words(left("710", "42.1"))).isEqualTo("[975, 978]");
        assertThat(left("615", "80.2").inputs()).containsExactly("615", "80.2", "goal");
    }

    @Test
    void theFormulaOfWhatIsLeftBeginsWithTheImpliedTotal() {
        Formula.Operand total =
                new Formula.Operand.Computed(Interval.of(new BigDecimal("767")), new Measure.In(HOUSEHOLDS));
        Formula.Step done = new Formula.Step(
                Formula.Operator.MINUS,
                new Formula.Operand.Printed(new Quantity.Exact(new BigDecimal("615")), HOUSEHOLDS));
        Formula.Step goal = new Formula.Step(
                Formula.Operator.TIMES, new Formula.Operand.Printed(new Quantity.Exact(new BigDecimal("90")), PERCENT));

        assertThat(left("615", "80.2").formula()).isEqualTo(new Formula(total, List.of(done)));
        assertThat(Left.of(july("615", HOUSEHOLDS), july("80.2", PERCENT), target("90"))
                        .orElseThrow()
                        .formula())
                .isEqualTo(new Formula(total, List.of(goal, done)));
    }

    @Test
    void whatIsLeftOfAnApproximateCountIsNoWiderThanItMustBe() {
        Figure count = over("count", "600", HOUSEHOLDS).asOf("2021-07-31").make();

        assertThat(Left.of(count, july("80.2", PERCENT), ALL_BY_SEPTEMBER).map(DerivedTest::words))
                .contains("[148, 173]");
    }

    @Test
    void aTargetBelowAllLeavesTheNextWholeNumber() {
        // 90 % of 767 are 690.3, so 691 must be done: 76 more than 615.
        Interval left = Left.of(july("615", HOUSEHOLDS), july("80.2", PERCENT), target("90"))
                .orElseThrow()
                .interval();

        assertThat(left.contains(new BigDecimal("76"))).isTrue();
        assertThat(left.contains(new BigDecimal("77"))).isFalse();
    }

    @Test
    void aTargetThatIsReachedLeavesNothing() {
        assertThat(Left.of(july("615", HOUSEHOLDS), july("80.2", PERCENT), target("50"))
                        .map(DerivedTest::words))
                .contains("[0, 0]");
    }

    @Test
    void anotherAreasTargetSaysNothing() {
        Target elsewhere = new Target(
                exact("goal", "100", PERCENT).with(Nature.TARGET).in("2").make());

        assertThat(Left.of(july("615", HOUSEHOLDS), july("80.2", PERCENT), elsewhere))
                .isEmpty();
    }

    @Test
    void thePaceCountsTheDaysFromTheFigureToTheDeadline() {
        Figure now = july("80.2", PERCENT);
        Derived pace = Pace.of(left("615", "80.2"), now, ALL_BY_SEPTEMBER).orElseThrow();

        assertThat(ALL_BY_SEPTEMBER.daysFrom(now)).hasValue(61);
        assertThat(low(pace)).isBetween(new BigDecimal("2.4918"), new BigDecimal("2.4919"));
        assertThat(pace.measure()).isEqualTo(new Measure.Daily(HOUSEHOLDS));
        assertThat(pace.inputs()).containsExactly("615", "80.2", "goal");
    }

    @Test
    void thereIsNoPaceOnceTheDeadlineHasComeOrWhereThereIsNone() {
        Derived left = left("615", "80.2");
        Figure late = exact("late", "80.2", PERCENT).asOf("2021-09-30").make();
        Target open =
                new Target(exact("goal", "100", PERCENT).with(Nature.TARGET).make());

        assertThat(Pace.of(left, late, ALL_BY_SEPTEMBER)).isEmpty();
        assertThat(Pace.of(left, july("80.2", PERCENT), open)).isEmpty();
        assertThat(open.daysFrom(late)).isEmpty();
    }

    @Test
    void aPartOfAWholeIsAShare() {
        Derived share = Share.of(now("601", COMPANIES), now("638", COMPANIES)).orElseThrow();

        assertThat(low(share)).isBetween(new BigDecimal("94.2006"), new BigDecimal("94.2007"));
        assertThat(share.measure()).isEqualTo(new Measure.Percent());
    }

    @Test
    void aShareOfApproximateCountsIsAnInterval() {
        Derived share = Share.of(
                        over("part", "41000", VEHICLES).make(),
                        over("whole", "42000", VEHICLES).make())
                .orElseThrow();

        // 41000 of 42999 at least, 41999 of 42000 at most: vehicles come whole.
        assertThat(low(share)).isBetween(new BigDecimal("95.3510"), new BigDecimal("95.3511"));
        assertThat(high(share)).isBetween(new BigDecimal("99.9976"), new BigDecimal("99.9977"));
    }

    @Test
    void aShareIsAtMostAll() {
        Derived share = Share.of(
                        over("part", "40000", VEHICLES).make(),
                        over("whole", "42000", VEHICLES).make())
                .orElseThrow();

        assertThat(high(share)).isEqualByComparingTo("100");
        assertThat(Share.of(now("700", COMPANIES), now("638", COMPANIES))).isEmpty();
        assertThat(Share.of(now("0", COMPANIES), now("0", COMPANIES))).isEmpty();
        assertThat(Share.of(now("601", COMPANIES), now("42000", VEHICLES))).isEmpty();
    }

    @Test
    void theRestIsWhatThePartLacks() {
        assertThat(Rest.of(now("601", COMPANIES), now("638", COMPANIES)).map(DerivedTest::words))
                .contains("[37, 37]");
        assertThat(Rest.of(now("638", COMPANIES), now("601", COMPANIES))).isEmpty();
        assertThat(Rest.of(now("601", COMPANIES), now("638", VEHICLES))).isEmpty();
    }

    @Test
    void anAmountForEachOfACountIsAnAverage() {
        Derived average =
                Average.of(now("3060000", YUAN), now("612", PERSON_TIMES)).orElseThrow();

        assertThat(words(average)).isEqualTo("[5000, 5000]");
        assertThat(average.measure()).isEqualTo(new Measure.Per(YUAN, PERSON_TIMES));
        assertThat(Average.of(now("3060000", YUAN), now("0", PERSON_TIMES))).isEmpty();
    }

    @Test
    void anAverageOfAForecastIsAForecastAndAnInterval() {
        Figure output = exact("output", "120000", TONNES).with(Nature.FORECAST).make();
        Derived yield = Average.of(output, over("area", "60000", MU).make()).orElseThrow();

        assertThat(yield.nature()).isEqualTo(Nature.FORECAST);
        assertThat(yield.interval().high().map(Bound::closed)).contains(true);
        assertThat(high(yield)).isEqualByComparingTo("2");
        assertThat(yield.interval().low().map(Bound::closed)).contains(false);
        assertThat(low(yield)).isBetween(new BigDecimal("1.71428"), new BigDecimal("1.71429"));
    }

    @Test
    void aSumTakesFiguresOfOneUnit() {
        List<Figure> loans = List.of(now("90076000", YUAN), now("112069000", YUAN), now("71800000", YUAN));

        assertThat(Sum.of(loans).map(DerivedTest::words)).contains("[273945000, 273945000]");
        assertThat(Sum.of(loans.subList(0, 1))).isEmpty();
        assertThat(Sum.of(List.of(now("1", YUAN), now("1", MU)))).isEmpty();
    }

    @Test
    void aFormulaDoesSomething() {
        Formula.Operand day = new Formula.Operand.Computed(Interval.of(BigDecimal.ONE), new Measure.Days());

        assertThatThrownBy(() -> new Formula(day, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDerivedFigureRestsOnAnObservation() {
        Derived left = left("615", "80.2");

        assertThatThrownBy(() -> new Derived(left.interval(), left.measure(), left.nature(), left.formula(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Target target(String number) {
        return new Target(exact("goal", number, PERCENT)
                .with(Nature.TARGET)
                .asOf("2021-09-30")
                .inWords()
                .make());
    }

    private static Optional<String> total(String count, String rate) {
        return ImpliedTotal.of(july(count, HOUSEHOLDS), july(rate, PERCENT)).map(DerivedTest::words);
    }

    private static Derived left(String count, String rate) {
        return Left.of(july(count, HOUSEHOLDS), july(rate, PERCENT), ALL_BY_SEPTEMBER)
                .orElseThrow();
    }

    private static String words(Derived derived) {
        return derived.interval().toString();
    }

    private static BigDecimal low(Derived derived) {
        return derived.interval().low().orElseThrow().value();
    }

    private static BigDecimal high(Derived derived) {
        return derived.interval().high().orElseThrow().value();
    }

    private static Figure july(String number, Unit unit) {
        return exact(number, number, unit).asOf("2021-07-31").make();
    }

    private static Figure now(String number, Unit unit) {
        return exact(number, number, unit).make();
    }
}
