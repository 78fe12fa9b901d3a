package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;

/**
 * What every district's panel and charts say and show, compared with expected files. After a change that is meant, run
 * with the system property {@code golden.write} set to the folder of the expected files, and read the difference.
 */
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
        compare(area.toLowerCase(Locale.ROOT), language, PictureText.of(panel) + "\n" + charts);
    }

    private static Stream<Arguments> trending() {
        return Stream.of(Language.values())
                .flatMap(language -> Trending.pictures(language).entrySet().stream()
                        .map(picture -> Arguments.of(picture.getKey(), language, picture.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("trending")
    void figuresThroughTimeAndPartsOfAWholeAreDrawnAsExpected(String name, Language language, Picture picture) {
        compare(name, language, PictureText.of(picture));
    }

    private static void compare(String name, Language language, String text) {
        String file = name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt";
        Optional.ofNullable(System.getProperty("golden.write")).ifPresent(folder -> write(Path.of(folder, file), text));
        assertThat(text).isEqualTo(expected(file));
    }

    private static String expected(String file) {
        try (InputStream stream = GoldenChartsTest.class.getResourceAsStream(file)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
