package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.app.ProgramProcess.Result;

/** A million columns, cells of many megabytes, numbers without end: one sentence for each, in half a gigabyte of memory. */
class TooLargeFilesTest {
    private static final int MILLION = 1_000_000;
    private static final String HEAD = "区县,指标,数值,单位,时间";
    private static final String SDMX = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE";
    private static final String PARTS = "http://schemas.openxmlformats.org/";

    @TempDir
    private Path folder;

    @Test
    @Timeout(600)
    void tablesAndTextsAreRefusedWithASentenceEach() throws Exception {
        Result result = ProgramProcess.with(folder, "512m")
                .run(
                        "import",
                        text("columns.csv", HEAD, ",1", MILLION, "\n"),
                        text("empty.csv", HEAD, ",", MILLION, "\n"),
                        text("cell.csv", HEAD + "\n黔江区,", "可", 10 * MILLION, ",615,户,2021-07-31\n"),
                        text("digits.csv", HEAD + "\n黔江区,可燃雨棚整改户数,", "9", 10_000, ",户,2021-07-31\n"),
                        book("columns.xlsx", "<row>", "<c><v>1</v></c>", MILLION, "</row>"),
                        book("cell.xlsx", "<row><c t=\"inlineStr\"><is><t>", "x", 400 * MILLION, "</t></is></c></row>"),
                        book("number.xlsx", "<row><c><v>", "9", 100 * MILLION, "</v></c></row>"),
                        book("digits.xlsx", "<row><c><v>", "9", 40_000, "</v></c></row>"),
                        book("name.xlsx", "<row><c r=\"", "A", 490 * MILLION, "\"/></row>"),
                        text("figures.txt", "黔江区", "\t615户", MILLION, "\n"),
                        text("digits.txt", "截至2021年7月底，黔江区整改", "9", 20 * MILLION, "户。\n"));

        assertThat(result.lines())
                .containsExactly(
                        "columns.csv：表格多于 500 列的上限；请删去不用的列再读入。",
                        "empty.csv：表格多于 500 列的上限；请删去不用的列再读入。",
                        "cell.csv：第 2 行有一格多于 32767 个字符的上限；请缩短后再读入。",
                        folder.resolve("digits.csv") + "：第 2 行“数值”：“" + "9".repeat(40) + "…”不是数字。",
                        "columns.xlsx：表格多于 500 列的上限；请删去不用的列再读入。",
                        "cell.xlsx：文字多于 20000000 个字符的上限；请拆分后再读入。",
                        "number.xlsx：文字多于 20000000 个字符的上限；请拆分后再读入。",
                        "digits.xlsx：第 1 行有一格多于 32767 个字符的上限；请缩短后再读入。",
                        "name.xlsx：内存不够，没有完成；请少选一些、改小尺寸或拆分文件后再试。",
                        "figures.txt：这份文稿里的数据多于 100000 个的上限；请拆分后再读入。",
                        "digits.txt：文字多于 20000000 个字符的上限；请拆分后再读入。");
        assertThat(result.code()).isEqualTo(1);
        assertThat(ProgramProcess.with(folder, "512m").run("check").code()).isZero();
    }

    @Test
    @Timeout(600)
    void seriesAreRefusedAsWell() throws Exception {
        Result result = ProgramProcess.with(folder, "512m")
                .run(
                        "import",
                        "--series",
                        text("columns.csv", SDMX, ",a", 500_000, "\n"),
                        text("million.csv", SDMX, ",a", MILLION, "\n"),
                        text("name.csv", SDMX + "\n500114,", "可", 300_000, ",2021-07,1,户\n"),
                        text("digits.csv", SDMX + "\n500114,雨棚,2021-07,", "9", MILLION, ",户\n"));

        assertThat(result.lines())
                .containsExactly(
                        "columns.csv:1：表格多于 500 列的上限；请删去不用的列再读入。",
                        "million.csv:1：这一行超过 1 MiB，或有引号没有结束。",
                        "name.csv:2 (INDICATOR)：这一格多于 1000 个字节的上限。",
                        "digits.csv:2 (OBS_VALUE)：“" + "9".repeat(40) + "…”不是数字，或超过 18 位（其中小数 12 位）。");
        assertThat(result.code()).isEqualTo(1);
    }

    private String text(String name, String before, String again, int times, String after) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, before, again, times, after);
        }
        return file.toString();
    }

    private String book(String name, String before, String again, int times, String after) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            relation(zip, "_rels/.rels", "officeDocument", "xl/workbook.xml");
            relation(zip, "xl/_rels/workbook.xml.rels", "worksheet", "worksheets/sheet1.xml");
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            write(
                    zip,
                    "<workbook xmlns=\"" + PARTS + "spreadsheetml/2006/main\" xmlns:r=\"" + PARTS
                            + "officeDocument/2006/relationships\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r\"/>"
                            + "</sheets></workbook>",
                    "",
                    0,
                    "");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(
                    zip,
                    "<worksheet xmlns=\"" + PARTS + "spreadsheetml/2006/main\"><sheetData>" + before,
                    again,
                    times,
                    after + "</sheetData></worksheet>");
        }
        return file.toString();
    }

    private static void relation(ZipOutputStream zip, String part, String kind, String target) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        write(
                zip,
                "<Relationships xmlns=\"" + PARTS + "package/2006/relationships\"><Relationship Id=\"r\" Type=\""
                        + PARTS + "officeDocument/2006/relationships/" + kind + "\" Target=\"" + target
                        + "\"/></Relationships>",
                "",
                0,
                "");
    }

    private static void write(OutputStream out, String before, String again, int times, String after)
            throws IOException {
        out.write(before.getBytes(StandardCharsets.UTF_8));
        int block = 10_000;
        byte[] many = again.repeat(Math.min(block, times)).getBytes(StandardCharsets.UTF_8);
        for (int left = times; left > 0; left -= block) {
            out.write(left >= block ? many : again.repeat(left).getBytes(StandardCharsets.UTF_8));
        }
        out.write(after.getBytes(StandardCharsets.UTF_8));
    }
}
