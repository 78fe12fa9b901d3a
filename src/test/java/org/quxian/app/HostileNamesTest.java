package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.app.ProgramRun.Result;

/** Names and sentences that would turn text around or command a terminal are shown; the data keep them as they are. */
class HostileNamesTest {
    /** Right to left override and its end around a name, and what clears a terminal. */
    private static final String TITLE = "黔江区\u202E报简防消\u202C\u001B[2J";

    private static final String SENTENCE = "截至2021年7月31日，黔江区完成\u202E可燃雨棚\u202C整改615户，整改率80.2%。";
    private static final String ACTING =
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]";

    @TempDir
    private Path folder;

    private Result imported = new Result(-1, "", "");

    @BeforeEach
    void importTheText() throws IOException {
        Path text = Files.writeString(folder.resolve("\u202E简报.txt"), TITLE + "\n" + SENTENCE + "\n");
        imported = run("import", text.toString(), "--published", "2021-08-12");
    }

    @Test
    void theCommandLineShowsThem() {
        assertThat(imported.code()).isZero();
        assertThat(imported.out()).contains("⇦简报.txt：找到").doesNotContainPattern(ACTING);
        assertThat(run("figures", "--area", "黔江", "--format", "table").out())
                .contains("615")
                .doesNotContainPattern(ACTING);
        assertThat(run("import", folder.resolve("\u001B没有.txt").toString()).err())
                .contains("▨没有.txt：找不到这个文件。")
                .doesNotContainPattern(ACTING);
    }

    @Test
    void dataKeepThemAndSpansKeepTheirPlaces() throws IOException {
        JsonNode figures = new ObjectMapper()
                .readTree(run("figures", "--area", "黔江", "--format", "json").out());

        JsonNode figure = figures.get(5);
        assertThat(figure.get("sentence").asText()).isEqualTo(SENTENCE);
        String text = TITLE + "\n" + SENTENCE + "\n";
        assertThat(text.substring(figure.get("start").asInt(), figure.get("end").asInt()))
                .isEqualTo("615户");
        assertThat(run("figures", "--area", "黔江", "--format", "csv").out()).contains(SENTENCE);
    }

    @Test
    void picturesShowThem() throws IOException {
        Path csv = Files.writeString(folder.resolve("s.csv"), """
                REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
                500114,\u202E量电用\u202C,2021-05,11,万千瓦时
                500114,\u202E量电用\u202C,2021-06,12,万千瓦时
                """);
        assertThat(run("import", "--series", csv.toString()).code()).isZero();

        Path svg = folder.resolve("t.svg");
        Result drawn =
                run("chart", "--area", "黔江", "--indicator", "\u202E量电用\u202C", "--kind", "line", "-o", svg.toString());
        assertThat(drawn.err()).isEmpty();
        assertThat(Files.readString(svg)).contains("⇦量电用⇄").doesNotContainPattern(ACTING);

        Path pdf = folder.resolve("t.pdf");
        run("chart", "--area", "黔江", "--indicator", "\u202E量电用\u202C", "--kind", "line", "-o", pdf.toString());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).doesNotContainPattern(ACTING);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("⇦量电用⇄")
                    .doesNotContainPattern("[\u202A-\u202E]");
        }
    }

    private Result run(String... arguments) {
        return new ProgramRun(folder).run("", arguments);
    }
}
