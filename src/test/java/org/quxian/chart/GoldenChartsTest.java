package org.quxian.chart;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quxian.observation.Dataset;
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

    private static Stream<Arguments> trending() {
        return Stream.of(Language.values())
                .flatMap(language -> Trending.pictures(language).entrySet().stream()
                        .map(picture -> Arguments.of(picture.getKey(), language, picture.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("trending")
    void figuresThroughTimeAndPartsOfAWholeAreDrawnAsExpected(String name, Language language, Picture picture) {
        Golden.compare(name, language, PictureText.of(picture));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMapWithOneFigureIsDrawnAsExpected(Language language) throws NothingToDrawException {
        Selection investment = Selection.ALL.withIndicators(Set.of("water-project-investment"));
        Chart map = Shipped.builder(language).chart(ChartKind.MAP, investment);
        Golden.compare("map-one", language, PictureText.of(map));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFullMapOfTheDistrictsSince2025IsDrawnAsExpected(Language language) throws NothingToDrawException {
        Dataset full = FullMap.money(Shipped.data(), LocalDate.of(2026, 6, 30));
        ChartBuilder builder = new ChartBuilder(full, Shipped.data().rules(), language);
        Golden.compare("map-full", language, PictureText.of(builder.chart(ChartKind.MAP, Selection.ALL)));
    }
}
