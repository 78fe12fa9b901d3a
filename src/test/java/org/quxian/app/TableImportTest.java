package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.app.ProgramRun.Result;

/** Tables with a person's own columns on their way into a store, from the command line. */
class TableImportTest {
    private static final String TABLE = """
            单位;完成;项目;截至;备注
            黔江区;701;可燃雨棚整改户数;2021-08-31;按月报
            大足区;240.5公里;供水主管网长度;2021-08-31;
            """;

    @TempDir
    private Path folder;

    @Test
    void whatHeadingsTellIsEnoughWhereTheyTellAll() throws IOException {
        Path table =
                Files.writeString(folder.resolve("月报.csv"), TABLE.replace("单位;", "区县;"), Charset.forName("GB18030"));
        Result result = run("import", table.toString());
        assertThat(result)
                .isEqualTo(
                        new Result(0, table + "：区县=区县、完成=数值、项目=指标、截至=时间、备注=说明\n" + table + "：找到 2 个数据，0 个等待审核。\n", ""));
        JsonNode figures = json("figures", "--format", "json");
        assertThat(figures).hasSize(69);
        JsonNode first = figures.get(67);
        assertThat(first.get("quote").asText()).isEqualTo("701");
        assertThat(first.get("sentence").asText()).isEqualTo("第 2 行　区县：黔江区；完成：701；项目：可燃雨棚整改户数；截至：2021-08-31；备注：按月报");
        assertThat(run("figures", "--format", "csv").out()).contains(",按月报,");
        assertThat(run("check").code()).isZero();
        assertThat(run("import", table.toString()).out()).contains("以前读过，没有变化");
    }

    @Test
    void aMappingInAFileSaysWhatHeadingsDoNot() throws IOException {
        Path table = Files.writeString(folder.resolve("月报.csv"), TABLE);
        Path map = Files.writeString(folder.resolve("map.json"), """
                {"mappings": [{"headings": ["单位", "完成", "项目", "截至", "备注"],
                  "uses": ["area", "value", "indicator", "period", "note"], "fixed": {}}]}
                """);
        assertThat(run("import", table.toString()).err()).contains("还没有哪一列是“区县”");
        assertThat(run("import", table.toString(), "--map", map.toString()).code())
                .isZero();
        assertThat(json("figures", "--format", "json")).hasSize(69);
    }

    @Test
    void aMappingIsRememberedBesideTheSettings() throws IOException {
        Path table = Files.writeString(folder.resolve("月报.csv"), TABLE);
        Files.createDirectories(folder.resolve(".config/quxian"));
        Files.writeString(folder.resolve(".config/quxian/mappings.json"), """
                {"mappings": [{"headings": ["单位", "完成", "项目", "截至", "备注"],
                  "uses": ["area", "value", "indicator", "period", "ignored"], "fixed": {"nature": "预计"}}]}
                """);
        assertThat(run("import", table.toString()).code()).isZero();
        assertThat(json("figures", "--format", "json").get(67).get("nature").asText())
                .isEqualTo("forecast");
    }

    @Test
    void nextMonthsTableOfTheSameNameStandsBesideThisMonths() throws IOException {
        String july = "区县,可燃雨棚整改户数,截至,备注\n黔江区,701,2021-07-31,甲\n大足区,30,2021-07-31,\n";
        Path table = Files.writeString(folder.resolve("月报.csv"), july);
        run("import", table.toString());
        Files.writeString(table, july.replace("701", "755").replace("07-31", "08-31"));
        run("import", table.toString());
        assertThat(json("figures", "--format", "json")).hasSize(71);
        Files.writeString(
                table, july.replace("701", "760").replace("07-31", "08-31").replace("甲", "改"));
        assertThat(run("import", table.toString()).out()).contains("原文有改动，保留 1 个审核结果，新找到 1 个数据，1 个已不在原文中");
        JsonNode mended = json("figures", "--format", "json");
        assertThat(mended).hasSize(71);
        assertThat(mended.toString()).contains("\"review\":\"accepted\"").doesNotContain("pending", "755");
        assertThat(run("figures", "--format", "csv").out()).contains(",改,");
        assertThat(run("check").code()).isZero();
    }

    @Test
    void everyFaultIsToldAndNothingGoesIn() throws IOException {
        Path table = Files.writeString(folder.resolve("坏.csv"), """
                区县,指标,数值
                黔东区,可燃雨棚整改户数,七百
                黔江区,可燃雨棚整改户数,3吨
                黔江区,可燃雨棚整改户数,701
                """);
        Result result = run("import", table.toString());
        assertThat(result)
                .isEqualTo(new Result(
                        1,
                        "",
                        table + "：第 2 行“区县”：没有名称或代码为“黔东区”的区县。\n" + table + "：第 2 行“数值”：“七百”不是数字。\n" + table
                                + "：第 3 行“单位”：指标“可燃雨棚整改户数”以户计，“吨”不能换算。\n"));
        assertThat(json("figures", "--format", "json")).hasSize(67);
    }

    @Test
    void aSheetOfAWorkbookIsChosenByItsName() throws IOException {
        Path file = folder.resolve("年报.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            for (String name : new String[] {"说明", "七月", "八月"}) {
                var sheet = book.createSheet(name);
                var header = sheet.createRow(0);
                header.createCell(0).setCellValue(name.equals("说明") ? "填表" : "区县");
                header.createCell(1).setCellValue(name.equals("说明") ? "须知" : "可燃雨棚整改户数");
                sheet.createRow(1).createCell(0).setCellValue("黔江区");
                sheet.getRow(1).createCell(1).setCellValue(name.equals("七月") ? 615 : 701);
            }
            book.write(out);
        }
        assertThat(run("import", file.toString(), "--sheet", "九月").err()).contains("没有名为“九月”的工作表；有：说明 七月 八月");
        assertThat(run("import", file.toString(), "--sheet", "八月").code()).isZero();
        assertThat(json("figures", "--format", "json").get(67).get("value").asInt())
                .isEqualTo(701);
        assertThat(run("import", file.toString()).code()).isZero();
        assertThat(json("figures", "--format", "json").get(68).get("value").asInt())
                .isEqualTo(615);
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
