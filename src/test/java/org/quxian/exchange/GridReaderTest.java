package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables out of files, and what is said of files that hold none or mean harm. */
class GridReaderTest {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String WORKBOOK = "<workbook " + MAIN
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            + "<sheet name=\"一\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";

    @Test
    void cellsAreTakenHoweverTheWorkbookHoldsThem() throws Exception {
        String sheet = row("""
                <c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>内联</t></is></c>\
                <c r="D1" t="str"><f>A1&amp;"x"</f><v>甲x</v></c><c r="E1"><v>0.80200000000000005</v></c>\
                <c r="F1"><v>1.2E+5</v></c><c r="G1" t="b"><v>1</v></c><c r="H1" t="d"><v>2021-07-31T00:00:00</v></c>""");
        String strings = "<sst " + MAIN
                + "><si><r><t>甲</t></r><r><t>乙</t></r><rPh sb=\"0\" eb=\"1\"><t>jia</t></rPh></si></sst>";
        assertThat(rows(workbook(sheet, strings)))
                .containsExactly(
                        new Grid.Row(1, List.of("甲乙", "", "内联", "甲x", "0.802", "120000", "TRUE", "2021-07-31")));
    }

    @Test
    void sheetsThatAreHiddenOrEmptyAreLeftOut() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("空");
            book.createSheet("藏").createRow(0).createCell(0).setCellValue("藏");
            book.createSheet("见").createRow(4).createCell(1).setCellValue("见");
            book.setSheetHidden(1, true);
            book.setActiveSheet(2);
            assertThat(read("表.xlsx", bytes(book)))
                    .containsExactly(new Grid("见", List.of(new Grid.Row(5, List.of("", "见")))));
        }
    }

    @Test
    void aCellOfSeveralLinesInQuotesIsOneCell() throws Exception {
        assertThat(read("表.csv", "a,\"b\r\nc, \"\"d\"\"\"\n'=1+1,-5\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Grid(
                        "表.csv",
                        List.of(new Grid.Row(1, List.of("a", "b\nc, \"d\"")), new Grid.Row(3, List.of("=1+1", "-5")))));
    }

    @Test
    void aFileOfAnotherKindIsToldWhatToDo() throws Exception {
        assertThat(sentence("旧.xls", bytes(new HSSFWorkbook()))).contains("旧版 Excel", "另存为 .xlsx");
        assertThat(sentence("文.csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .contains("这不是表格文件");
        assertThat(sentence("文.xlsx", WordSamples.bulletin())).contains("这不是表格文件");
        assertThat(sentence("空.csv", new byte[0])).contains("里面没有表格数据");
        assertThat(sentence("坏.xlsx", "PK\u0003\u0004 broken".getBytes(StandardCharsets.UTF_8)))
                .contains("表格文件不完整或已损坏");
    }

    @Test
    void aTitleWithoutCommasAndARowThatIsLongerAreRead() throws Exception {
        byte[] csv = "整治情况表\n区县,户数\n黔江区,615,含乡镇\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read("表.csv", csv))
                .containsExactly(new Grid(
                        "表.csv",
                        List.of(
                                new Grid.Row(1, List.of("整治情况表")),
                                new Grid.Row(2, List.of("区县", "户数")),
                                new Grid.Row(3, List.of("黔江区", "615", "含乡镇")))));
    }

    @Test
    void whatIsNoCsvIsSaidWithItsPlace() throws Exception {
        byte[] noise = new byte[3000];
        new Random(1).nextBytes(noise);
        assertThat(sentence("乱.xlsx", noise)).contains("这不是表格文件");
        assertThat(sentence("坏.csv", "a,b\n1,2\n\"3,4\n".getBytes(StandardCharsets.UTF_8)))
                .contains("从第 3 行起不是合格的 CSV");
        assertThat(sentence("宽.csv", "a,".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .contains("表格多于 500 列的上限");
    }

    @Test
    void declarationsAndEntitiesAreRefused() throws Exception {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        assertThat(sentence("毒.xlsx", workbook(bomb + row("<c t=\"str\"><v>&b;</v></c>"), "<sst " + MAIN + "/>")))
                .contains("不该有的 XML 声明");
    }

    @Test
    @Timeout(60)
    void whatUnpacksTooFarOrHoldsTooMuchStopsAtTheLimit() throws Exception {
        DocumentLimits limits = new DocumentLimits(1 << 20, 1 << 20, 4 << 20, 100, 1000, 50, 10, 1000);
        GridReader small = new GridReader(limits, new GridLimits(1000, 50, 100_000, 10_000));
        String spaces = row("<c><v>1</v></c>" + " ".repeat(8 << 20));
        assertThat(sentence(small, workbook(spaces, "<sst " + MAIN + "/>"))).contains("解压后大于 4 MB");
        String fatCell = row("<c t=\"str\"><v>" + "字".repeat(10_001) + "</v></c>");
        assertThat(sentence(small, workbook(fatCell, "<sst " + MAIN + "/>"))).contains("有一格多于 10000 个字符");
        String strings = "<sst " + MAIN + ">" + "<si/>".repeat(200_000) + "</sst>";
        assertThat(sentence(small, workbook(row("<c/>"), strings))).contains("100000 个字符");
        String again = row("<c t=\"s\"><v>0</v></c>".repeat(40));
        String fat = "<sst " + MAIN + "><si><t>" + "字".repeat(9000) + "</t></si></sst>";
        assertThat(sentence(small, workbook(again, fat))).contains("100000 个字符");
        assertThat(sentence(small, workbook(row("<c r=\"XFD1\"><v>1</v></c>"), fat)))
                .contains("多于 50 列");
        String rows = sheet("<row><c><v>1</v></c></row>".repeat(1001));
        assertThat(sentence(small, workbook(rows, fat))).contains("多于 1000 行");
        String deep = sheet("<a>".repeat(60) + "</a>".repeat(60));
        assertThat(sentence(small, workbook(deep, fat))).contains("深于 50 层");
    }

    @Test
    @Timeout(60)
    void cellsThatAreMergedAgainAndAgainDoNotKeepItBusy() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 20_000; row++) {
            rows.append("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c></row>");
        }
        String merges = "<mergeCells>" + "<mergeCell ref=\"A1:A1048576\"/>".repeat(20_000) + "</mergeCells>";
        String sheet = "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData>" + merges + "</worksheet>";
        assertThat(sentence("合并.xlsx", workbook(sheet, "<sst " + MAIN + "/>"))).contains("已损坏");
    }

    @Test
    void brokenReferencesAreDamageAndNoFailure() throws Exception {
        for (String cell : List.of(
                "<c r=\"1A\"><v>1</v></c>",
                "<c t=\"s\"><v>99</v></c>",
                "<c t=\"s\"><v>x</v></c>",
                "<c r=\"A1\" s=\"9\"><v>1</v></b>")) {
            assertThat(sentence("坏.xlsx", workbook(row(cell), "<sst " + MAIN + "/>")))
                    .contains("表格文件不完整或已损坏");
        }
        assertThat(rows(workbook(row("<c s=\"99999999\"><v>1e999999</v></c>"), "<sst " + MAIN + "/>")))
                .containsExactly(new Grid.Row(1, List.of("1E+999999")));
    }

    @Test
    void aStreamedWorkbookOfManyRowsIsRead() throws Exception {
        try (SXSSFWorkbook book = new SXSSFWorkbook(10)) {
            var sheet = book.createSheet();
            for (int row = 0; row < 5000; row++) {
                sheet.createRow(row).createCell(0).setCellValue("行" + row);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            assertThat(rows(out.toByteArray())).hasSize(5000).last().isEqualTo(new Grid.Row(5000, List.of("行4999")));
        }
    }

    private static List<Grid.Row> rows(byte[] workbook) throws Exception {
        return read("表.xlsx", workbook).getFirst().rows();
    }

    private static List<Grid> read(String name, byte[] bytes) throws DataException, ReadingCancelledException {
        return new GridReader().read(name, bytes, () -> false);
    }

    private static String sentence(String name, byte[] bytes) {
        return catchThrowableOfType(DataException.class, () -> read(name, bytes))
                .sentence()
                .zh();
    }

    private static String sentence(GridReader reader, byte[] bytes) {
        return catchThrowableOfType(DataException.class, () -> reader.read("表.xlsx", bytes, () -> false))
                .sentence()
                .zh();
    }

    private static String row(String cells) {
        return sheet("<row r=\"1\">" + cells + "</row>");
    }

    private static String sheet(String rows) {
        return "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static byte[] workbook(String sheet, String strings) throws IOException {
        return zip(Map.of(
                "xl/workbook.xml", WORKBOOK,
                "xl/_rels/workbook.xml.rels", RELATIONS,
                "xl/worksheets/sheet1.xml", sheet,
                "xl/sharedStrings.xml", strings));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(org.apache.poi.ss.usermodel.Workbook book) throws IOException {
        try (book) {
            if (book.getNumberOfSheets() == 0) {
                book.createSheet();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
