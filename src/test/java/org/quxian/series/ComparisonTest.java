package org.quxian.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Lifetime;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.observation.Text;

/** What figures of several areas differ in, and what they are spread over. */
class ComparisonTest {
    private static final Area QIJIANG = area("500110", AreaKind.DISTRICT, "500000", 1_011_334, "2757");
    private static final Area WANSHENG = area("CQ-WSJK", AreaKind.ZONE, "500110", 235_825, "566");
    private static final Area UNKNOWN_ZONE =
            area("CQ-X", AreaKind.ZONE, "500110", OptionalLong.empty(), Optional.empty());

    @Test
    void aDistrictIsWithoutAZoneThatHasFiguresOfItsOwn() {
        Denominator both = residents(List.of(QIJIANG, WANSHENG));
        Denominator alone = residents(List.of(QIJIANG));

        assertThat(both.value()).isEqualByComparingTo("775509");
        assertThat(both.without()).containsExactly(WANSHENG);
        assertThat(alone.value()).isEqualByComparingTo("1011334");
    }

    @Test
    void aZoneOfUnknownSizeStaysWithin() {
        Denominator denominator = residents(List.of(QIJIANG, UNKNOWN_ZONE));

        assertThat(denominator.value()).isEqualByComparingTo("1011334");
        assertThat(denominator.within()).containsExactly(UNKNOWN_ZONE);
        assertThat(Denominator.of(Basis.HEAD, UNKNOWN_ZONE, List.of())).isEmpty();
    }

    @Test
    void onlyZonesOfTheAreaItselfAreTakenOffItAndSomethingHasToBeLeft() {
        Area elsewhere = area("CQ-Y", AreaKind.ZONE, "500112", 1_000, "2");
        Area district = area("500199", AreaKind.DISTRICT, "500110", 1_000, "2");
        Area all = area("CQ-Z", AreaKind.ZONE, "500110", 1_011_334, "2757");

        assertThat(residents(List.of(elsewhere, district)).value()).isEqualByComparingTo("1011334");
        assertThat(Denominator.of(Basis.HEAD, QIJIANG, List.of(all))).isEmpty();
    }

    @Test
    void squareKilometresAreRoundedOnesAndResidentsAreNot() {
        Denominator land =
                Denominator.of(Basis.AREA, QIJIANG, List.of(WANSHENG)).orElseThrow();

        assertThat(land.value()).isEqualByComparingTo("2191");
        assertThat(land.interval().toString()).isEqualTo("[2190.0, 2192.0]");
        assertThat(residents(List.of()).interval().isPoint()).isTrue();
    }

    @Test
    void figuresOfOneDayAndKindDoNotDiffer() {
        assertThat(Difference.among(List.of(
                        FigureMaker.exact("a", "1", FigureMaker.YUAN)
                                .asOf("2021-06-30")
                                .in("1")
                                .make(),
                        FigureMaker.exact("b", "2", FigureMaker.YUAN)
                                .asOf("2021-06-30")
                                .in("2")
                                .make())))
                .isEmpty();
    }

    @Test
    void whatDiffersIsSaidWithTheLargestGroupFirst() {
        List<Difference> differences = Difference.among(List.of(
                FigureMaker.exact("a", "1", FigureMaker.YUAN)
                        .asOf("2021-07-31")
                        .in("1")
                        .make(),
                FigureMaker.exact("b", "2", FigureMaker.YUAN)
                        .asOf("2021-06-30")
                        .in("2")
                        .make(),
                FigureMaker.exact("c", "3", FigureMaker.YUAN)
                        .asOf("2021-06-30")
                        .in("3")
                        .make(),
                FigureMaker.exact("d", "4", FigureMaker.YUAN)
                        .during(span("2021-06-01", "2021-06-30"))
                        .with(Nature.FORECAST)
                        .in("4")
                        .make()));

        assertThat(differences)
                .extracting(Difference::aspect)
                .containsExactly(Difference.Aspect.AS_OF, Difference.Aspect.PERIOD, Difference.Aspect.NATURE);
        assertThat(areas(differences.getFirst())).containsExactly(List.of("2", "3", "4"), List.of("1"));
        assertThat(areas(differences.get(1))).containsExactly(List.of("1", "2", "3"), List.of("4"));
    }

    @Test
    void spansOfOneLengthAreOfOneKindWheneverTheyWere() {
        assertThat(Difference.among(List.of(
                        FigureMaker.exact("a", "1", FigureMaker.YUAN)
                                .during(span("2021-01-01", "2021-03-31"))
                                .in("1")
                                .make(),
                        FigureMaker.exact("b", "2", FigureMaker.YUAN)
                                .during(span("2021-04-01", "2021-06-30"))
                                .in("2")
                                .make())))
                .extracting(Difference::aspect)
                .containsExactly(Difference.Aspect.AS_OF);
    }

    private static List<List<String>> areas(Difference difference) {
        return difference.groups().stream()
                .map(group -> group.stream()
                        .map(figure -> figure.observation().area())
                        .toList())
                .toList();
    }

    private static Period span(String first, String last) {
        return new Period.Span(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Denominator residents(List<Area> reporting) {
        return Denominator.of(Basis.HEAD, QIJIANG, reporting).orElseThrow();
    }

    private static Area area(String code, AreaKind kind, String parent, long residents, String km2) {
        return area(code, kind, parent, OptionalLong.of(residents), Optional.of(new BigDecimal(km2)));
    }

    private static Area area(
            String code, AreaKind kind, String parent, OptionalLong residents, Optional<BigDecimal> km2) {
        return new Area(
                code,
                Text.same(code),
                Text.same(code),
                kind,
                Optional.of(parent),
                Lifetime.ALWAYS,
                residents,
                km2,
                List.of());
    }
}
