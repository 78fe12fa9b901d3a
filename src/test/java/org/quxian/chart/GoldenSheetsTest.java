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
 * What every district's fact sheet says, compared with expected files. After a change that is meant, run with the system
 * property {@code golden.write} set to the folder of the expected files, and read the difference.
 */
class GoldenSheetsTest {

    private static Stream<Arguments> districts() {
        return Stream.of("500104", "500106", "500110", "500111", "500114", "500151", "500231", "500233", "CQ-WSJK")
                .flatMap(area -> Stream.of(Language.values()).map(language -> Arguments.of(area, language)));
    }

    @ParameterizedTest
    @MethodSource("districts")
    void aSheetSaysWhatIsExpected(String area, Language language) throws NothingToDrawException {
        FactSheet sheet = new FactSheetBuilder(
                        Shipped.data().dataset(), Shipped.data().rules(), language)
                .of(area, Selection.ALL);
        String file = area.toLowerCase(Locale.ROOT) + "." + language.name().toLowerCase(Locale.ROOT) + ".txt";
        String text = text(sheet);
        Optional.ofNullable(System.getProperty("golden.write")).ifPresent(folder -> write(Path.of(folder, file), text));
        assertThat(text).isEqualTo(expected(file));
    }

    private static String text(FactSheet sheet) {
        return Stream.of(
                        Stream.of(sheet.title(), sheet.dateline()),
                        sheet.paragraphs().stream().map(FactSheet.Paragraph::text),
                        sheet.charts().stream()
                                .map(chart -> "chart: " + chart.words().title()),
                        sheet.footnotes().stream().map(note -> note.number() + " " + note.text()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String expected(String file) {
        try (InputStream stream = GoldenSheetsTest.class.getResourceAsStream("sheets/" + file)) {
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
