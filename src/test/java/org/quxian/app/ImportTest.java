package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.app.ProgramRun.Result;

/** Texts and tables of figures on their way into a store, from the command line. */
class ImportTest {
    private static final String TEXT = "黔江区消防简报\n截至7月底，黔江区完成可燃雨棚整改615户，整改率80.2%。\n";

    @TempDir
    private Path folder;

    private Path text;

    @BeforeEach
    void writeTheText() throws IOException {
        text = Files.writeString(folder.resolve("简报.txt"), TEXT);
    }

    @Test
    void whatIsFoundInATextWaitsBesideWhatStands() throws IOException {
        Result result = run("import", text.toString(), "--published", "2021-08-12");
        assertThat(result).isEqualTo(new Result(0, text + "：找到 2 个数据，2 个等待审核。\n", ""));
        JsonNode figures = json("figures", "--format", "json");
        assertThat(figures).hasSize(69);
        JsonNode waiting = figures.get(67);
        assertThat(waiting.get("review").asText()).isEqualTo("pending");
        assertThat(waiting.get("areaCode").asText()).isEqualTo("500114");
        assertThat(waiting.get("value").decimalValue()).isEqualByComparingTo("615");
        assertThat(waiting.get("period").get("to").asText()).isEqualTo("2021-07-31");
        assertThat(json("figures", "--area", "黔江", "--theme", "消防整治", "--format", "json"))
                .hasSize(7);
        assertThat(run("check").code()).isZero();
    }

    @Test
    void aTextThatIsReadAgainChangesNothing() throws IOException {
        run("import", text.toString(), "--published", "2021-08-12");
        assertThat(run("import", text.toString(), "--published", "2021-08-12").out())
                .isEqualTo(text + "：以前读过，没有变化，审核结果都保留。\n");
        assertThat(json("figures", "--format", "json")).hasSize(69);
    }

    @Test
    void aBadFileIsNamedAndTheOthersGoIn() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.txt"));
        Result result = run("import", empty.toString(), folder.resolve("没有.txt").toString(), text.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("空.txt").contains("没有.txt：找不到这个文件。");
        assertThat(result.err().lines()).hasSize(2);
        assertThat(json("figures", "--format", "json")).hasSize(69);
    }

    @Test
    void aTableOfFiguresStandsAtOnceAsFarAsItIsKnown() throws IOException {
        Path table = Files.writeString(folder.resolve("数据.csv"), """
                areaName,indicator,value,unit,periodTo
                黔江区,可燃雨棚整改户数,701,户,2021-08-31
                黔江区,没有的指标,5,户,2021-08-31
                """);
        assertThat(run("import", table.toString(), "--published", "2021-09-02").out())
                .isEqualTo(table + "：找到 2 个数据，1 个等待审核。\n");
        JsonNode figures = json("figures", "--format", "json");
        assertThat(figures.get(67).get("review").asText()).isEqualTo("accepted");
        assertThat(figures.get(67).get("quote").asText()).isEqualTo("701");
        assertThat(figures.get(68).get("review").asText()).isEqualTo("pending");
        assertThat(run("check").code()).isZero();
    }

    @Test
    void aBadRowKeepsItsWholeFileOut() throws IOException {
        Path table = Files.writeString(folder.resolve("数据.csv"), """
                areaName,indicator,value,unit
                黔江区,可燃雨棚整改户数,701,户
                黔江区,可燃雨棚整改户数,七百,户
                """);
        Result result = run("import", table.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(":3 value：“七百”不是数字。");
        assertThat(json("figures", "--format", "json")).hasSize(67);
    }

    @Test
    void extractPrintsTheContractAndTouchesNoStore() throws IOException {
        JsonNode found = json("extract", text.toString(), "--published", "2021-08-12", "--format", "json");
        assertThat(found).hasSize(2);
        JsonNode first = found.get(0);
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly(
                        "areaCode",
                        "areaName",
                        "indicator",
                        "value",
                        "low",
                        "high",
                        "unit",
                        "qualifier",
                        "nature",
                        "scope",
                        "period",
                        "change",
                        "start",
                        "end",
                        "quote",
                        "sentence");
        assertThat(TEXT.substring(first.get("start").asInt(), first.get("end").asInt()))
                .isEqualTo(first.get("quote").asText())
                .isEqualTo("615户");
        assertThat(folder.resolve("share")).doesNotExist();
    }

    @Test
    void extractWritesJsonForAnotherProgramUnlessATableIsAskedFor() throws IOException {
        assertThat(new ProgramRun(folder).run(TEXT, "extract", "-").out()).startsWith("[");
    }

    @Test
    void extractReadsTheStandardInputAndOtherEncodings() throws IOException {
        assertThat(new ProgramRun(folder)
                        .run(TEXT, "extract", "-", "--format", "table")
                        .out())
                .contains("615户", "80.2%", "2 个数据");
        Path old = Files.write(folder.resolve("旧.txt"), TEXT.getBytes(Charset.forName("GB18030")));
        assertThat(run("extract", old.toString(), "--format", "table").out()).contains("615户", "80.2%");
    }

    private JsonNode json(String... arguments) throws IOException {
        Result result = run(arguments);
        assertThat(result.err()).isEmpty();
        return new ObjectMapper().readTree(result.out());
    }

    private Result run(String... arguments) {
        return new ProgramRun(folder).run("", arguments);
    }
}
