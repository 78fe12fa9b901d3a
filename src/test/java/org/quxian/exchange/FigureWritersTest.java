package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.observation.Reading;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/** Each format's file for the same figures, compared with the file as it should be. */
public class FigureWritersTest {
    private final Dataset data = SampleFigures.data();

    @Test
    void jsonIsTheContractsFieldForField() throws IOException {
        assertThat(written(FigureWritersTest::json)).isEqualTo(golden("figures.json"));
    }

    @Test
    void jsonIsReadBackAsOneArrayWithEveryFigure() throws IOException {
        JsonNode array = new ObjectMapper().readTree(written(FigureWritersTest::json));
        assertThat(array.isArray()).isTrue();
        assertThat(array).hasSize(data.observations().size());
    }

    @Test
    void jsonOfNoFigureIsAnEmptyArray() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json(List.of(), data, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[ ]\n");
    }

    @Test
    void csvOpensWithAByteOrderMarkAndDefusesFormulas() throws IOException {
        String csv = written(FigureWritersTest::csv);
        assertThat(csv).startsWith("\uFEFFid,").contains(",'-两项工作合计,").contains(",'=每周直播");
        assertThat(csv).isEqualTo(golden("figures.csv"));
    }

    @Test
    void sdmxCsvHasTheStandardsColumnsAndSignsAFall() throws IOException {
        String csv = written(new FiguresSdmxCsv()::write);
        assertThat(csv).startsWith("STRUCTURE,STRUCTURE_ID,ACTION,").contains(",-88,");
        assertThat(csv).isEqualTo(golden("figures.sdmx.csv"));
    }

    @Test
    void xlsxKeepsNumbersAsNumbersAndFreezesTheHeading(@TempDir Path folder) throws IOException {
        String sheets =
                new SheetText(Files.write(folder.resolve("figures.xlsx"), bytes(new FiguresXlsx()::write))).lines();
        assertThat(sheets).contains("== 数据, frozen rows 1", "E #80.7").isEqualTo(golden("figures.xlsx.txt"));
    }

    @Test
    void whatWaitsStandsBehindWhatStandsWithItsOwnWordsWhereNoIndicatorIsKnown() throws IOException {
        Document document = data.documents().getFirst();
        Claim claim = data.claimOf(data.observations().getFirst());
        Candidate waiting = new Candidate(
                document.id() + "#99",
                new Claim(
                        Optional.empty(),
                        Optional.empty(),
                        "新建充电桩",
                        new Period.Unstated(),
                        new Quantity.Exact(BigDecimal.TEN),
                        "个",
                        Optional.empty(),
                        claim.nature(),
                        claim.scope()),
                Text.same("-"),
                new Source(document.id(), List.of(new Span(0, 2)), Reading.NUMBER),
                new Span(0, 4));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresJson().write(new FigureList(data.observations(), List.of(waiting)), data, out);
        JsonNode last = new ObjectMapper()
                .readTree(out.toByteArray())
                .get(data.observations().size());
        assertThat(last.get("review").asText()).isEqualTo("pending");
        assertThat(last.get("indicator").asText()).isEqualTo("新建充电桩");
        assertThat(last.get("areaCode").isNull()).isTrue();
        assertThat(last.get("theme").isNull()).isTrue();
    }

    private static void json(List<Observation> figures, Dataset data, OutputStream out) throws IOException {
        new FiguresJson().write(new FigureList(figures, List.of()), data, out);
    }

    private static void csv(List<Observation> figures, Dataset data, OutputStream out) throws IOException {
        new FiguresCsv().write(new FigureList(figures, List.of()), data, out);
    }

    private String written(Writer writer) throws IOException {
        return new String(bytes(writer), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(data.observations(), data, out);
        return out.toByteArray();
    }

    /** Golden files are kept with line ends as they are written, so they are marked as binary for git. */
    private static String golden(String name) throws IOException {
        try (InputStream in = FigureWritersTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @FunctionalInterface
    private interface Writer {
        void write(List<Observation> observations, Dataset data, OutputStream out) throws IOException;
    }
}
