package org.quxian.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quxian.series.FigureMaker.COMPANIES;
import static org.quxian.series.FigureMaker.HOUSEHOLDS;
import static org.quxian.series.FigureMaker.MU;
import static org.quxian.series.FigureMaker.PERCENT;
import static org.quxian.series.FigureMaker.VEHICLES;
import static org.quxian.series.FigureMaker.exact;
import static org.quxian.series.FigureMaker.over;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

class FigureTest {

    @Test
    void onlyFiguresOfOneSubjectAreCombined() {
        Figure whole = exact("whole", "638", COMPANIES).make();
        Scope company = new Scope(Scope.Kind.ORGANISATION, Optional.of(Text.same("一家企业")));

        assertThat(exact("a", "601", COMPANIES).make().combinesWith(whole)).isTrue();
        assertThat(exact("a", "601", COMPANIES).in("2").make().combinesWith(whole))
                .isFalse();
        assertThat(exact("a", "601", COMPANIES).with(company).make().combinesWith(whole))
                .isFalse();
        assertThat(exact("a", "601", COMPANIES).with(Nature.TARGET).make().combinesWith(whole))
                .isFalse();
    }

    @Test
    void onlyFiguresOfOneTimeAreCombined() {
        Figure july = exact("count", "615", HOUSEHOLDS).asOf("2021-07-31").make();
        Figure august = exact("rate", "80.2", PERCENT).asOf("2021-08-31").make();
        Figure julyElsewhere = exact("rate", "80.2", PERCENT)
                .asOf("2021-07-31")
                .from("other", Optional.empty())
                .make();

        assertThat(july.combinesWith(august)).isFalse();
        assertThat(july.combinesWith(julyElsewhere)).isTrue();
    }

    @Test
    void aTimeThatIsNotNamedIsThatOfTheText() {
        Figure july = exact("count", "615", HOUSEHOLDS).asOf("2021-07-31").make();
        Figure unstated = exact("rate", "80.2", PERCENT).make();
        Figure unstatedElsewhere =
                exact("rate", "80.2", PERCENT).from("other", Optional.empty()).make();

        assertThat(july.combinesWith(unstated)).isTrue();
        assertThat(july.combinesWith(unstatedElsewhere)).isFalse();
        assertThat(unstated.combinesWith(unstatedElsewhere)).isFalse();
        assertThat(unstated.combinesWith(unstated)).isTrue();
    }

    @Test
    void aFigureWithoutTimeSpeaksOfItsPublication() {
        Period since2018 = new Period.Since(LocalDate.of(2018, 1, 1));

        assertThat(exact("a", "1", MU).make().day()).contains(LocalDate.of(2021, 8, 12));
        assertThat(exact("a", "1", MU).asOf("2021-07-31").make().day()).contains(LocalDate.of(2021, 7, 31));
        assertThat(exact("a", "1", MU)
                        .during(since2018)
                        .from("other", Optional.empty())
                        .make()
                        .day())
                .isEmpty();
    }

    @Test
    void countsAreWholeEvenWhereTheTextIsVague() {
        Figure nearly = exact("n", "0", VEHICLES)
                .with(new Quantity.Nearly(new BigDecimal("20")))
                .make();

        assertThat(over("v", "42000", VEHICLES).make().interval()).hasToString("[42000, 42999]");
        assertThat(over("mu", "60000", MU).make().interval()).hasToString("[60000, 70000)");
        assertThat(nearly.interval()).hasToString("[0, 19]");
    }

    @Test
    void aRateIsReadAsRoundedAndNeverAboveAll() {
        assertThat(exact("r", "80.2", PERCENT).make().rate()).hasToString("[80.15, 80.25)");
        assertThat(exact("r", "80.20", PERCENT).make().rate()).hasToString("[80.195, 80.205)");
        assertThat(exact("r", "100", PERCENT).make().rate()).hasToString("[99.5, 100]");
        assertThat(exact("r", "0", PERCENT).make().rate()).hasToString("[0, 0.5)");
        assertThat(over("r", "80", PERCENT).make().rate()).hasToString("[80, 90)");
        assertThat(exact("r", "100", PERCENT).inWords().make().rate()).hasToString("[100, 100]");
    }

    @Test
    void aTargetIsTheOneToBeReachedLast() {
        Figure first = exact("first", "80", PERCENT)
                .of("rate")
                .with(Nature.TARGET)
                .asOf("2021-09-30")
                .make();
        Figure second = exact("second", "100", PERCENT)
                .of("rate")
                .with(Nature.TARGET)
                .asOf("2021-12-31")
                .make();
        Figure actual = exact("actual", "42", PERCENT).of("rate").make();

        assertThat(Target.of("rate", List.of(second, actual, first))).contains(new Target(second));
        assertThat(Target.of("rate", List.of(first, second))).contains(new Target(second));
        assertThat(Target.of("rate", List.of(actual))).isEmpty();
        assertThatThrownBy(() -> new Target(actual)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNewestFigureOfAnIndicatorStandsForIt() {
        Figure june =
                exact("june", "500", HOUSEHOLDS).of("done").asOf("2021-06-30").make();
        Figure july =
                exact("july", "615", HOUSEHOLDS).of("done").asOf("2021-07-31").make();
        Figure other = exact("other", "1", HOUSEHOLDS).make();

        assertThat(Latest.of(List.of(july, other, june))).containsExactly(july, other);
        assertThat(Latest.of(List.of(june, other, july))).containsExactly(july, other);
    }

    @Test
    void ranksGoDownAndEqualOnesLeadTogether() {
        List<Double> ranked = Ranking.descending(List.of(1.0, 3.0, 2.0, 3.0), value -> value);

        assertThat(ranked).containsExactly(3.0, 3.0, 2.0, 1.0);
        assertThat(Ranking.leaders(ranked, value -> value)).containsExactly(3.0, 3.0);
        assertThat(Ranking.leaders(List.<Double>of(), value -> value)).isEmpty();
    }
}
