package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;

class AxesThroughTimeTest {

    @ParameterizedTest
    @CsvSource({
        "12, 615, false, 0, 800",
        "0, 0, false, 0, 1",
        "71.5, 95, true, 60, 100",
        "94.2, 98.4, true, 92, 100",
        "20, 97, true, 0, 100",
        "-3.2, 9.5, true, -5, 10",
        "-8, -2, true, -8, 0",
        "500, 500, false, 0, 500"
    })
    void valuesHaveARoundAxisThatBeginsAtZeroUnlessAllAreFarAbove(
            double least, double most, boolean percent, double floor, double top) {
        assertThat(ValueRange.of(List.of(mark(least), mark(most)), percent)).isEqualTo(new ValueRange(floor, top));
    }

    @Test
    void yearsAreTickedAtTheirEndsFromCoarseToFine() {
        assertThat(levels(Language.ZH, "2018-12-31", "2023-12-31"))
                .containsExactly("2018年 2020年 2022年", "2018年 2019年 2020年 2021年 2022年 2023年");
    }

    @Test
    void monthsSayTheirYearWhereItChanges() {
        assertThat(levels(Language.ZH, "2020-11-30", "2021-02-28").getLast()).isEqualTo("11月/2020年 12月 1月/2021年 2月");
        assertThat(levels(Language.EN, "2020-11-30", "2021-01-31").getLast()).isEqualTo("Nov/2020 Dec Jan/2021");
    }

    @Test
    void quartersHaveNoTicksWithinThem() {
        assertThat(levels(Language.ZH, "2020-03-31", "2020-06-30", "2020-09-30").getLast())
                .isEqualTo("3月/2020年 6月 9月");
    }

    @Test
    void aFewWeeksAreTickedByDays() {
        assertThat(levels(Language.ZH, "2021-07-28", "2021-08-12"))
                .contains("31日/2021年7月 10日/2021年8月")
                .anyMatch(level -> level.startsWith("28日/2021年7月 29日 30日 31日 1日/2021年8月"));
    }

    @Test
    void aSinglePlaceInTimeHasItsName() {
        assertThat(levels(Language.ZH, "2021-12-31")).containsExactly("2021年");
        assertThat(levels(Language.ZH, "2021-07-31")).containsExactly("2021年7月");
        assertThat(levels(Language.EN, "2021-07-30")).containsExactly("30 July 2021");
    }

    private static List<String> levels(Language language, String... days) {
        List<LocalDate> all = Arrays.stream(days).map(LocalDate::parse).toList();
        return new TimeAxes(language)
                .of(all, all.getFirst()).levels().stream()
                        .map(level -> level.stream()
                                .map(tick -> tick.label() + (tick.below().isEmpty() ? "" : "/" + tick.below()))
                                .collect(Collectors.joining(" ")))
                        .toList();
    }

    private static Mark mark(double value) {
        return new Mark(
                "", "", new Extent(value, value, value, Extent.Edge.SHARP), Nature.ACTUAL, new Origin.Read("figure"));
    }
}
