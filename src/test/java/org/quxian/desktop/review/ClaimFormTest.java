package org.quxian.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Claim;
import org.quxian.observation.Period;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Quantity;
import org.quxian.observation.Scope;

class ClaimFormTest {
    private static final Reading READING = Reading.of("""
            铜梁区简报

            截至2021年6月30日，铜梁区知识价值信用贷款金额6800.0万元，可燃雨棚整改户数20余户，可燃雨棚整改率91.60%。
            """);

    @Test
    void whatIsNotTouchedStaysExactlyAsItWas() {
        for (String quote : new String[] {"6800.0万元", "20余户", "91.60%"}) {
            ClaimForm form = form(quote);

            assertThat(form.fill())
                    .isEqualTo(new Filled.Whole(READING.figure(quote).claim()));
        }
    }

    @Test
    void anAmountIsShownInTheUnitThatItsTextPrints() {
        QuantityForm quantity = form("6800.0万元").quantity();

        assertThat(quantity.numberProperty().get()).isEqualTo("6800");
        assertThat(quantity.unitProperty().get())
                .hasValueSatisfying(unit -> assertThat(unit.symbol()).isEqualTo("万元"));
    }

    @Test
    void anotherNumberIsTakenInThatUnit() {
        ClaimForm form = form("6800.0万元");

        form.quantity().numberProperty().set("6,900");

        assertThat(claim(form).quantity().reach()).isEqualByComparingTo("69000000");
        assertThat(claim(form).unit()).isEqualTo("元");
    }

    @Test
    void aRangeHasTwoNumbersOfWhichTheSecondIsTheLarger() {
        ClaimForm form = form("20余户");
        form.quantity().qualifierProperty().set(Qualifier.RANGE);
        form.quantity().upperProperty().set("10");
        assertThat(form.fill()).isEqualTo(new Filled.Flawed(Field.VALUE));
        assertThat(form.flaws()).containsEntry(Field.VALUE, QuantityForm.NO_RANGE);

        form.quantity().upperProperty().set("30");
        assertThat(claim(form).quantity()).isInstanceOf(Quantity.Range.class);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        ClaimForm form = form("20余户");
        form.quantity().numberProperty().set("二十");
        form.areaProperty().set(Optional.empty());
        form.period().lastProperty().set("2021-02-30");
        form.scope().kindProperty().set(Scope.Kind.ORGANISATION);
        form.scope().subjectProperty().set(" ");

        assertThat(form.fill()).isEqualTo(new Filled.Flawed(Field.VALUE));

        assertThat(form.flaws())
                .containsOnlyKeys(Field.VALUE, Field.AREA, Field.PERIOD, Field.SCOPE)
                .containsEntry(Field.PERIOD, PeriodForm.WRONG_DAY);
    }

    @Test
    void anIndicatorOfAnotherUnitIsRefusedAtTheValue() {
        ClaimForm form = form("20余户");
        form.indicator()
                .indicatorProperty()
                .set(READING.reviews
                        .standingProperty()
                        .get()
                        .data()
                        .catalogue()
                        .indicator("canopy-rectification-rate"));

        assertThat(form.fill()).isEqualTo(new Filled.Flawed(Field.VALUE));
        assertThat(form.flaws())
                .hasEntrySatisfying(
                        Field.VALUE,
                        flaw -> assertThat(flaw.zh()).contains("可燃雨棚整改率").contains("户"));
    }

    @Test
    void everyKindOfPeriodCanBeTyped() {
        PeriodForm period = new PeriodForm(new Period.Unstated());
        period.kindProperty().set(PeriodKind.QUARTER);
        period.firstProperty().set("2021年第3季度");
        assertThat(period.period().flatMap(Period::timePeriod)).contains("2021-Q3");

        period.kindProperty().set(PeriodKind.MONTH);
        period.firstProperty().set("2021年7月");
        assertThat(period.period().flatMap(Period::timePeriod)).contains("2021-07");

        period.kindProperty().set(PeriodKind.YEAR);
        period.firstProperty().set("２０２１");
        assertThat(period.period().flatMap(Period::timePeriod)).contains("2021");

        period.kindProperty().set(PeriodKind.SPAN);
        period.firstProperty().set("2021年7月15日");
        period.lastProperty().set("20210811");
        assertThat(period.period()).contains(new Period.Span(LocalDate.of(2021, 7, 15), LocalDate.of(2021, 8, 11)));

        period.lastProperty().set("2021-07-01");
        assertThat(period.flaw()).contains(PeriodForm.WRONG_ORDER);
    }

    private static ClaimForm form(String quote) {
        return new ClaimForm(
                READING.figure(quote),
                READING.model.review().orElseThrow().document(),
                READING.reviews.standingProperty().get().data().catalogue());
    }

    private static Claim claim(ClaimForm form) {
        return ((Filled.Whole) form.fill()).claim();
    }
}
