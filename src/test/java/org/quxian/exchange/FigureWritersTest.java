package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.observation.Dataset;
import org.quxian.observation.Observation;

/** Each format's file for the same figures, compared with the file as it should be. */
public class FigureWritersTest {
    private final Dataset data = SampleFigures.data();

    @Test
    void jsonIsTheContractsFieldForField() throws IOException {
        assertThat(written(new FiguresJson()::write)).isEqualTo(golden("figures.json"));
    }

    @Test
    void jsonIsReadBackAsOneArrayWithEveryFigure() throws IOException {
        JsonNode array = new ObjectMapper().readTree(written(new FiguresJson()::write));
        assertThat(array.isArray()).isTrue();
        assertThat(array).hasSize(data.observations().size());
    }

    @Test
    void jsonOfNoFigureIsAnEmptyArray() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresJson().write(List.of(), data, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[ ]\n");
    }

    @Test
    void csvOpensWithAByteOrderMarkAndDefusesFormulas() throws IOException {
        String csv = written(new FiguresCsv()::write);
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
