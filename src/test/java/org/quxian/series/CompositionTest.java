package org.quxian.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.series.FigureMaker.COMPANIES;
import static org.quxian.series.FigureMaker.HOUSEHOLDS;
import static org.quxian.series.FigureMaker.exact;
import static org.quxian.series.FigureMaker.over;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Bound;
import org.quxian.observation.Interval;
import org.quxian.observation.Nature;

class CompositionTest {

    private final Figure whole = exact("whole", "638", COMPANIES).make();
    private final Figure part = exact("part", "601", COMPANIES).make();

    @Test
    void thePartsOfAWholeLeaveARestAndAllSharesAreOfTheWhole() {
        Composition made = made(Composition.of(whole, List.of(part)));

        assertThat(share(made.parts().getFirst().share())).isEqualTo("94.2 94.2");
        assertThat(made.rest()).hasValueSatisfying(rest -> {
            assertThat(rest.amount().interval()).isEqualTo(Interval.of(new BigDecimal("37")));
            assertThat(rest.amount().inputs()).containsExactlyInAnyOrder("part", "whole");
            assertThat(share(rest.share())).isEqualTo("5.8 5.8");
        });
    }

    @Test
    void partsThatAreAllOfAWholeLeaveNothing() {
        Figure other = exact("other", "37", COMPANIES).make();

        assertThat(made(Composition.of(whole, List.of(part, other))).rest()).isEmpty();
    }

    @Test
    void partsAreMeasuredAgainstTheirSumWhereTheWholeHasNoFigure() {
        Composition made = made(Composition.of(List.of(
                exact("a", "102", COMPANIES).make(),
                exact("b", "97", COMPANIES).make(),
                exact("c", "224", COMPANIES).make())));

        assertThat(made.whole())
                .isInstanceOfSatisfying(
                        Composition.Whole.Summed.class,
                        summed -> assertThat(summed.sum().interval()).isEqualTo(Interval.of(new BigDecimal("423"))));
        assertThat(made.parts())
                .extracting(one -> share(one.share()))
                .containsExactly("24.1 24.1", "22.9 22.9", "53.0 53.0");
    }

    @Test
    void theShareOfAnApproximatePartIsARangeThatGoesWithTheOthers() {
        Composition made = made(Composition.of(List.of(
                over("a", "20", HOUSEHOLDS).make(), exact("b", "80", HOUSEHOLDS).make())));

        // 20 of 100 to 29 of 109: counted things are whole.
        assertThat(share(made.parts().get(0).share())).isEqualTo("20.0 26.6");
        assertThat(share(made.parts().get(1).share())).isEqualTo("73.4 80.0");
    }

    @Test
    void moreThanTheWholeIsNoPartOfIt() {
        assertThat(Composition.of(part, List.of(whole))).isInstanceOf(Composition.Outcome.TooMuch.class);
        assertThat(Composition.of(
                        whole, List.of(part, exact("other", "38", COMPANIES).make())))
                .isInstanceOf(Composition.Outcome.TooMuch.class);
        assertThat(Composition.of(List.of(
                        exact("a", "0", COMPANIES).make(),
                        exact("b", "0", COMPANIES).make())))
                .isInstanceOf(Composition.Outcome.TooMuch.class);
    }

    @Test
    void whatDiffersInAreaTimeUnitOrNatureIsNoPart() {
        assertThat(List.of(
                        exact("p", "1", COMPANIES).in("2").make(),
                        exact("p", "1", COMPANIES)
                                .asOf("2021-01-01")
                                .from("other", Optional.empty())
                                .make(),
                        exact("p", "1", HOUSEHOLDS).make(),
                        exact("p", "1", COMPANIES).with(Nature.TARGET).make()))
                .allSatisfy(other -> {
                    assertThat(Composition.of(whole, List.of(other))).isInstanceOf(Composition.Outcome.Apart.class);
                    assertThat(Composition.of(List.of(part, other))).isInstanceOf(Composition.Outcome.Apart.class);
                });
        assertThat(Composition.of(List.of(part))).isInstanceOf(Composition.Outcome.Apart.class);
    }

    private static Composition made(Composition.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Composition.Outcome.Made.class);
        return ((Composition.Outcome.Made) outcome).composition();
    }

    private static String share(Interval share) {
        return rounded(share.low()) + " " + rounded(share.high());
    }

    private static String rounded(Optional<Bound> bound) {
        return bound.map(end -> end.value().setScale(1, RoundingMode.HALF_UP).toPlainString())
                .orElse("open");
    }
}
