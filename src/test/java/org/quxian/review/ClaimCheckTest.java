package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Areas;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Change;
import org.quxian.observation.Claim;
import org.quxian.observation.Direction;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Lifetime;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/** What a claim needs to become an observation, and an indicator to be added. */
class ClaimCheckTest {
    private static final LocalDate BEGAN = LocalDate.of(2014, 6, 11);
    private static final Catalogue CATALOGUE = new Catalogue(
            new Areas(List.of(new Area(
                    "500151",
                    Text.same("铜梁区"),
                    Text.same("铜梁"),
                    AreaKind.DISTRICT,
                    Optional.empty(),
                    new Lifetime(Optional.of(BEGAN), Optional.empty()),
                    OptionalLong.empty(),
                    Optional.empty(),
                    List.of()))),
            List.of(new Theme("fire", Text.same("消防"), Text.same("？"))),
            List.of(new Indicator(
                    "done", new Text("整改户数", "households done"), "fire", "户", Direction.NEUTRAL, true, List.of())),
            List.of(unit("户", "户"), unit("万户", "户")));

    private static final Claim CLAIM = new Claim(
            Optional.empty(),
            Optional.empty(),
            "整改",
            new Period.Unstated(),
            new Quantity.Exact(BigDecimal.TEN),
            "户",
            Optional.empty(),
            Nature.ACTUAL,
            Scope.WHOLE_AREA);
    private static final Claim GOOD = CLAIM.withArea("500151").withIndicator("done");

    private static Unit unit(String symbol, String base) {
        return new Unit(symbol, symbol, "count", base, BigDecimal.ONE, "LOCAL", symbol);
    }

    private static String flaw(Claim claim, Optional<LocalDate> published) {
        Document document = new Document("d", Text.same("d"), Optional.empty(), published, "文");
        return new ClaimCheck(CATALOGUE).flaw(claim, document).map(Text::zh).orElse("");
    }

    @Test
    void aClaimNeedsAnAreaAndAnIndicator() {
        assertThat(flaw(CLAIM, Optional.of(BEGAN))).isEqualTo("还没有说明是哪个区县。");
        assertThat(flaw(CLAIM.withArea("500151"), Optional.of(BEGAN))).isEqualTo("还没有说明是什么指标。");
        assertThat(flaw(GOOD, Optional.of(BEGAN))).isEmpty();
    }

    @Test
    void theAreaHasToBeThereOnTheDayOfPublicationOrElseOfThePeriod() {
        LocalDate before = BEGAN.minusDays(1);
        assertThat(flaw(GOOD, Optional.of(before))).isEqualTo("2014-06-10 这天没有代码为 500151 的区县。");
        assertThat(flaw(GOOD.withPeriod(new Period.AsOf(before)), Optional.empty()))
                .contains("2014-06-10");
        assertThat(flaw(GOOD.withPeriod(new Period.Since(before)), Optional.empty()))
                .contains("2014-06-10");
        assertThat(flaw(GOOD.withPeriod(new Period.AsOf(before)), Optional.of(BEGAN)))
                .isEmpty();
    }

    @Test
    void whereNoDayIsKnownTheAreaHasToHaveBeenThereOnce() {
        assertThat(flaw(GOOD, Optional.empty())).isEmpty();
        assertThat(flaw(GOOD.withArea("500199"), Optional.empty())).isEqualTo("没有代码为 500199 的区县。");
    }

    @Test
    void theIndicatorHasToBeThereAndCountedInTheUnitOfTheClaim() {
        assertThat(flaw(GOOD.withIndicator("gone"), Optional.empty())).isEqualTo("没有名为 gone 的指标。");
        assertThat(flaw(GOOD.withQuantity(GOOD.quantity(), "家"), Optional.empty()))
                .isEqualTo("指标“整改户数”以户计，不能用家。");
    }

    @Test
    void aNewIndicatorNeedsANameOfItsOwnAThemeAndABaseUnit() {
        assertThat(flaw("新增户数", "fire", "户")).isEmpty();
        assertThat(flaw("整改户数", "fire", "户")).isEqualTo("已经有名为“整改户数”的指标。");
        assertThat(flaw("新增户数", "water", "户")).isEqualTo("没有名为 water 的主题。");
        assertThat(flaw("新增户数", "fire", "万户")).isEqualTo("万户 不是基本单位，不能用来记数。");
        assertThat(flaw("新增户数", "fire", "家")).isEqualTo("家 不是基本单位，不能用来记数。");
    }

    private static String flaw(String name, String theme, String unit) {
        return new NewIndicator(Text.same(name), theme, unit, Direction.NEUTRAL, List.of())
                .flaw(CATALOGUE)
                .map(Text::zh)
                .orElse("");
    }

    @Test
    void whatWasPutRightIsNamedPartByPart() {
        Claim other = new Claim(
                Optional.of("500151"),
                Optional.of("done"),
                "别的说法",
                new Period.AsOf(BEGAN),
                new Quantity.Exact(BigDecimal.ONE),
                "家",
                Optional.of(Change.UP),
                Nature.TARGET,
                new Scope(Scope.Kind.AREA, Optional.of(Text.same("中坝村"))));
        assertThat(Difference.between(CLAIM, other).words())
                .contains(
                        new Text(
                                "按已核对的记录更正：区县、指标、时间、数值、单位、增减、性质、主体",
                                "Put right after the checked record: area, indicator, period, value, unit, direction, nature, subject"));
        assertThat(Difference.between(CLAIM, CLAIM.withNature(Nature.FORECAST)).words())
                .contains(new Text("按已核对的记录更正：性质", "Put right after the checked record: nature"));
        assertThat(Difference.between(CLAIM, CLAIM).words()).isEmpty();
        assertThat(Difference.between(CLAIM, CLAIM).isNone()).isTrue();
    }
}
