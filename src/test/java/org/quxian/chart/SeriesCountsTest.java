package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quxian.exchange.SampleFigures;
import org.quxian.observation.Frequency;
import org.quxian.observation.Selection;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.Text;

class SeriesCountsTest {
    private static final SeriesIndicator POWER =
            new SeriesIndicator("用电量", Frequency.MONTH, Text.same("用电量"), "千瓦时", 0);
    private static final SeriesIndicator TRADE = new SeriesIndicator("零售额", Frequency.MONTH, Text.same("零售额"), "元", 0);

    private final SeriesIndex index = SeriesIndex.of(
            1,
            new SeriesCatalogue(
                    List.of("500101", "500114"),
                    List.of(POWER, TRADE),
                    List.of(),
                    new int[] {0, 1, 1},
                    new int[] {0, 0, 1},
                    new int[] {1, 1, 1},
                    new int[] {9, 9, 9},
                    new int[] {9, 9, 9}),
            SampleFigures.data().catalogue());

    @Test
    void everySideIsCountedUnderTheOthers() {
        assertThat(SeriesCounts.of(index, Selection.ALL))
                .isEqualTo(new SeriesCounts(
                        Map.of("500101", 1, "500114", 2),
                        Map.of("statistical-series", 2),
                        Map.of("用电量.M", 2, "零售额.M", 1),
                        2));
        assertThat(SeriesCounts.of(index, Selection.ALL.withAreas(Set.of("500101"))))
                .isEqualTo(new SeriesCounts(
                        Map.of("500101", 1, "500114", 2), Map.of("statistical-series", 1), Map.of("用电量.M", 1), 1));
        assertThat(SeriesCounts.of(index, Selection.ALL.withIndicators(Set.of("零售额.M"))))
                .isEqualTo(new SeriesCounts(
                        Map.of("500114", 1), Map.of("statistical-series", 1), Map.of("用电量.M", 2, "零售额.M", 1), 1));
        assertThat(SeriesCounts.of(index, Selection.ALL.withThemes(Set.of("another"))))
                .isEqualTo(new SeriesCounts(Map.of(), Map.of("statistical-series", 2), Map.of(), 0));
    }

    @Test
    void withoutSeriesThereIsNothingToCount() {
        assertThat(SeriesCounts.of(SeriesIndex.EMPTY, Selection.ALL)).isEqualTo(SeriesCounts.NONE);
    }
}
