package org.quxian.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.series.FigureMaker.HOUSEHOLDS;
import static org.quxian.series.FigureMaker.PERCENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Direction;
import org.quxian.observation.Nature;
import org.quxian.observation.Relation;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

class PursuitsTest {
    private static final LocalDate JULY = LocalDate.of(2021, 7, 31);
    private static final Unit POINTS =
            new Unit("个百分点", "percentage points", "percentage_point", "个百分点", BigDecimal.ONE, "LOCAL", "个百分点");
    private static final Relation RATE = new Relation.Rate(Text.same("work"), "count", "rate", "target");
    private static final Pursuits PURSUITS = new Pursuits(List.of(RATE), Optional.of(POINTS));

    private static final Figure TARGET = FigureMaker.exact("goal", "100", PERCENT)
            .of("target")
            .with(Nature.TARGET)
            .asOf("2021-09-30")
            .make();

    @Test
    void aRateLeadsToTheTargetOfItsRelation() {
        Pursuit one = only(JULY, count("615", "2021-07-31"), rate("80.2", "2021-07-31"));

        assertThat(one.name()).isEqualTo(Text.same("work"));
        assertThat(one.attainment().daysLeft()).hasValue(61);
        assertThat(interval(one.attainment().left().orElseThrow())).isEqualTo("[152, 152]");
        assertThat(one.attainment().verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void withoutACountWhatIsLeftIsInPoints() {
        Pursuit one = only(JULY, rate("80.2", "2021-07-31"), rate("65.2", "2021-07-01"));

        assertThat(interval(one.attainment().left().orElseThrow())).isEqualTo("[19.8, 19.8]");
        assertThat(one.attainment().left().orElseThrow().measure()).isEqualTo(new Measure.In(POINTS));
        assertThat(interval(one.attainment().soFar().orElseThrow())).isEqualTo("[0.5, 0.5]");
        assertThat(one.attainment().verdict()).isEqualTo(Verdict.ON_PACE);
    }

    @Test
    void thePaceIsThatBetweenTheTwoNewestDays() {
        Pursuit one = only(
                JULY,
                count("100", "2021-05-31"),
                count("600", "2021-07-01"),
                count("615", "2021-07-31"),
                rate("80.2", "2021-07-31"));

        assertThat(interval(one.attainment().soFar().orElseThrow())).isEqualTo("[0.5, 0.5]");
        assertThat(one.attainment().verdict()).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void whatWentBackwardsHasAPaceOfNothing() {
        Pursuit one = only(JULY, count("700", "2021-07-01"), count("615", "2021-07-31"), rate("80.2", "2021-07-31"));

        assertThat(interval(one.attainment().soFar().orElseThrow())).isEqualTo("[0, 0]");
        assertThat(one.attainment().verdict()).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void allOfItIsDoneWhateverTheDay() {
        Pursuit one = only(LocalDate.of(2021, 12, 31), count("767", "2021-09-20"), rate("100", "2021-09-20"));

        assertThat(one.attainment().verdict()).isEqualTo(Verdict.DONE);
        assertThat(one.attainment().needed()).isEmpty();
    }

    @Test
    void behindItsDeadlineItIsOverdueAndNoPaceIsNeeded() {
        Pursuit one = only(LocalDate.of(2021, 10, 1), count("615", "2021-07-31"), rate("80.2", "2021-07-31"));

        assertThat(one.attainment().daysLeft()).hasValue(-1);
        assertThat(one.attainment().verdict()).isEqualTo(Verdict.OVERDUE);
        assertThat(one.attainment().needed()).isEmpty();
    }

    @Test
    void onTheDayOfTheDeadlineItIsNotOverdueYet() {
        Pursuit one = only(LocalDate.of(2021, 9, 30), count("615", "2021-07-31"), rate("80.2", "2021-07-31"));

        assertThat(one.attainment().daysLeft()).hasValue(0);
        assertThat(one.attainment().verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void itRestsOnCountRateAndTargetAndKnowsAllThatWasComputed() {
        Figure count = count("615", "2021-07-31");
        Figure rate = rate("80.2", "2021-07-31");
        Pursuit one = only(JULY, count, rate);

        assertThat(one.figures()).containsExactly(count, rate, TARGET);
        assertThat(one.derived())
                .containsExactly(
                        one.attainment().left().orElseThrow(),
                        one.attainment().needed().orElseThrow());
    }

    @Test
    void whereNoRateLeadsToItATargetIsMeasuredAgainstFiguresOfItsOwn() {
        Figure target = FigureMaker.exact("goal", "30", HOUSEHOLDS)
                .of("open")
                .with(Nature.TARGET)
                .with(Direction.LESS_IS_BETTER)
                .asOf("2021-09-30")
                .make();
        Figure now = FigureMaker.exact("now", "90", HOUSEHOLDS)
                .of("open")
                .with(Direction.LESS_IS_BETTER)
                .asOf("2021-07-31")
                .make();
        Pursuit one = PURSUITS.on(JULY, List.of(target, now)).getFirst();

        assertThat(one.name()).isEqualTo(Text.same("open"));
        assertThat(one.attainment().now()).contains(now);
        Derived left = one.attainment().left().orElseThrow();
        assertThat(interval(left)).isEqualTo("[60, 60]");
        assertThat(left.measure()).isEqualTo(new Measure.In(HOUSEHOLDS));
        assertThat(left.formula())
                .isEqualTo(Formula.of(now.operand(), new Formula.Step(Formula.Operator.MINUS, target.operand())));
    }

    @Test
    void aFigureThatNamesNoDayIsOfTheDayOfItsPublication() {
        Figure rate = FigureMaker.exact("rate", "80.2", PERCENT).of("rate").make();

        assertThat(PURSUITS.newestDay(List.of(TARGET, rate))).contains(LocalDate.of(2021, 8, 12));
    }

    @Test
    void aFigureOfALaterDayIsNotKnownYet() {
        assertThat(only(JULY.minusDays(1), rate("80.2", "2021-07-31"))
                        .attainment()
                        .now())
                .isEmpty();
    }

    @Test
    void theNewestDayIsThatOfAFigureOnTheWayOrElseTheTargetsPublication() {
        assertThat(PURSUITS.newestDay(List.of(TARGET, rate("80.2", "2021-07-31"), other("2021-12-31"))))
                .contains(JULY);
        assertThat(PURSUITS.newestDay(List.of(TARGET))).contains(LocalDate.of(2021, 8, 12));
        assertThat(PURSUITS.newestDay(List.of(other("2021-12-31")))).isEmpty();
    }

    private static Pursuit only(LocalDate day, Figure... figures) {
        List<Pursuit> found = PURSUITS.on(
                day, Stream.concat(Stream.of(TARGET), Stream.of(figures)).toList());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Figure count(String number, String day) {
        return FigureMaker.exact("count-" + day, number, HOUSEHOLDS)
                .of("count")
                .asOf(day)
                .make();
    }

    private static Figure rate(String number, String day) {
        return FigureMaker.exact("rate-" + day, number, PERCENT)
                .of("rate")
                .asOf(day)
                .make();
    }

    private static Figure other(String day) {
        return FigureMaker.exact("other", "1", HOUSEHOLDS).asOf(day).make();
    }

    private static String interval(Derived derived) {
        return derived.interval().toString();
    }
}
