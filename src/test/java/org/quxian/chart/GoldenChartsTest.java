package org.quxian.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;

/** What every district's panel and charts say and show, compared with expected files. */
class GoldenChartsTest {

    private static Stream<Arguments> districts() {
        return Stream.of("500104", "500106", "500110", "500111", "500114", "500151", "500231", "500233", "CQ-WSJK")
                .flatMap(area -> Stream.of(Language.values()).map(language -> Arguments.of(area, language)));
    }

    @ParameterizedTest
    @MethodSource("districts")
    void aDistrictIsDrawnAsExpected(String area, Language language) {
        ChartBuilder builder = Shipped.builder(language);
        Panel panel = builder.panels(Selection.ALL).stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .orElseThrow();
        String charts = builder.charts(area, Selection.ALL).stream()
                .map(PictureText::of)
                .collect(Collectors.joining("\n"));
        Golden.compare(area.toLowerCase(Locale.ROOT), language, PictureText.of(panel) + "\n" + charts);
    }
}
