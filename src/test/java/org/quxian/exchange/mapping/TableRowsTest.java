package org.quxian.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is made of tables as people keep them. */
class TableRowsTest {
    private static final SampleTables TABLES = SampleTables.shipped();

    private static final String LONG = """
            全市整治情况,,,,,
            区县,指标,数值,单位,截至,备注
            黔江区,可燃雨棚整改户数,615,户,2021年7月底,核对过
            黔江,可燃雨棚整改率,80.2%,,2021-07-31,
            大足区,工程总投资,近5亿元,,2018年以来,
            垫江县,蜜本南瓜产量,12,万吨,2021年,
            合计,可燃雨棚整改户数,615,户,2021年7月底,
            注：由区县报送,,,,,
            """;

    private static final String LONG_TOLD = """
            uses [AREA, INDICATOR, VALUE, UNIT, PERIOD, NOTE] {}
            500114 canopies-rectified AsOf[day=2021-07-31] 615 户 ACTUAL | 615 | 第 3 行　区县：黔江区；指标：可燃雨棚整改户数；数值：615；单位：户；截至：2021年7月底；备注：核对过
            500114 canopy-rectification-rate AsOf[day=2021-07-31] 80.2 % ACTUAL | 80.2% | 第 4 行　区县：黔江；指标：可燃雨棚整改率；数值：80.2%；截至：2021-07-31
            500111 water-project-investment Since[first=2018-01-01] nearly 500000000 元 ACTUAL | 近5亿元 | 第 5 行　区县：大足区；指标：工程总投资；数值：近5亿元；截至：2018年以来
            500231 pumpkin-output CalendarYear[year=2021] 120000 吨 ACTUAL | 12 | 第 6 行　区县：垫江县；指标：蜜本南瓜产量；数值：12；单位：万吨；截至：2021年
            passed 2""";

    @Test
    void aTableOfOneFigureARowIsUnderstoodByItsHeadings() throws Exception {
        assertThat(TABLES.told(TABLES.proposed(LONG))).isEqualTo(LONG_TOLD);
    }

    @Test
    void encodingAndSeparatorsMakeNoDifference() throws Exception {
        for (String separator : List.of(";", "\t")) {
            byte[] old = LONG.replace(",", separator).getBytes(Charset.forName("GB18030"));
            assertThat(TABLES.told(TABLES.proposed("旧.csv", old))).isEqualTo(LONG_TOLD);
        }
        byte[] marked = ("\uFEFF" + LONG).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(TABLES.told(TABLES.proposed("表.csv", marked))).isEqualTo(LONG_TOLD);
    }

    @Test
    void theWorkbookOfTheSameTableSaysTheSame() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("七月");
            List<String> lines = LONG.lines().toList();
            for (int number = 0; number < lines.size(); number++) {
                Row row = sheet.createRow(number);
                String[] cells = lines.get(number).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    Cell cell = row.createCell(column);
                    if (cells[column].matches("\\d+")) {
                        cell.setCellValue(Double.parseDouble(cells[column]));
                    } else if (cells[column].equals("80.2%")) {
                        cell.setCellValue(0.802);
                        cell.setCellStyle(style(book, "0.0%"));
                    } else if (cells[column].equals("2021-07-31")) {
                        cell.setCellValue(java.time.LocalDate.of(2021, 7, 31));
                        cell.setCellStyle(style(book, "yyyy\"年\"m\"月\"d\"日\";@"));
                    } else {
                        cell.setCellValue(cells[column]);
                    }
                }
            }
            assertThat(TABLES.told(TABLES.proposed("表.xlsx", bytes(book)))).isEqualTo(LONG_TOLD);
        }
    }

    @Test
    void formulasCountWithTheirResultAndMergedCellsForEveryRow() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet();
            fill(sheet.createRow(0), "区县", "指标", "数值");
            fill(sheet.createRow(1), "黔江区", "可燃雨棚整改户数", "");
            fill(sheet.createRow(2), "", "突出外墙防护网整改户数", "710");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.getRow(1).getCell(2).setCellFormula("600+15");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(TABLES.read(TABLES.proposed("表.xlsx", bytes(book))).figures())
                    .extracting(
                            TableFigure::area, figure -> figure.amount().low().toPlainString())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("500114", "615"),
                            org.assertj.core.groups.Tuple.tuple("500114", "710"));
        }
    }

    @Test
    void aWideTableHasAnIndicatorAColumn() throws Exception {
        assertThat(TABLES.told(TABLES.proposed("""
                        2021年1-7月消防整治情况表,,,
                        序号,区县,可燃雨棚整改户数（户）,可燃雨棚整改率（%）
                        1,黔江区,615,80.2
                        2,大足区,20余,—
                        """))).isEqualTo("""
                        uses [IGNORED, AREA, VALUES_OF_INDICATOR, VALUES_OF_INDICATOR] {PERIOD=2021年1-7月}
                        500114 canopies-rectified Span[first=2021-01-01, last=2021-07-31] 615 户 ACTUAL | 615 | 第 3 行　序号：1；区县：黔江区；可燃雨棚整改户数（户）：615
                        500114 canopy-rectification-rate Span[first=2021-01-01, last=2021-07-31] 80.2 % ACTUAL | 80.2 | 第 3 行　序号：1；区县：黔江区；可燃雨棚整改率（%）：80.2
                        500111 canopies-rectified Span[first=2021-01-01, last=2021-07-31] over 20+10 户 ACTUAL | 20余 | 第 4 行　序号：2；区县：大足区；可燃雨棚整改户数（户）：20余
                        passed 0""");
    }

    @Test
    void aWideTableHasAPeriodAColumnAndItsUnitAbove() throws Exception {
        assertThat(TABLES.told(TABLES.proposed("""
                        黔江区知识价值信用贷款,,
                        单位：万元,,
                        指标,2020年,2021年一季度
                        知识价值信用贷款金额,"9,007.6",11206.9
                        """))).isEqualTo("""
                        uses [INDICATOR, VALUES_OF_PERIOD, VALUES_OF_PERIOD] {AREA=黔江区, UNIT=万元}
                        500114 knowledge-value-loan-amount CalendarYear[year=2020] 90076000 元 ACTUAL | 9007.6 | 第 4 行　指标：知识价值信用贷款金额；2020年：9007.6
                        500114 knowledge-value-loan-amount CalendarQuarter[year=2021, quarter=1] 112069000 元 ACTUAL | 11206.9 | 第 4 行　指标：知识价值信用贷款金额；2021年一季度：11206.9
                        passed 0""");
    }

    @Test
    void aTitleNeedsNoCommasAndARemarkAtTheEndOfARowNoHeading() throws Exception {
        assertThat(TABLES.told(TABLES.proposed("""
                        2021年1-7月消防整治情况表
                        区县,可燃雨棚整改户数（户）
                        黔江区,615,含乡镇
                        """)))
                .contains("500114 canopies-rectified Span[first=2021-01-01, last=2021-07-31] 615 户 ACTUAL");
    }

    @Test
    void aCellThatIsTooLongForASentenceIsCutThere() throws Exception {
        TableReading reading = TABLES.read(TABLES.proposed("区县,指标,数值\n黔江区,可燃雨棚整改户数," + "一二".repeat(5000) + "\n"));
        assertThat(reading.faults())
                .extracting(fault -> fault.line().zh())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("一二…”不是数字").hasSizeLessThan(100));
    }

    @Test
    void districtsMayStandInColumns() {
        MappedTable table = TABLES.proposed("指标,单位,黔江区,大足区\n受益人口,人,1200,332000\n");
        assertThat(table.mapping().uses())
                .containsExactly(
                        ColumnUse.INDICATOR, ColumnUse.UNIT, ColumnUse.VALUES_OF_AREA, ColumnUse.VALUES_OF_AREA);
        assertThat(TABLES.read(table).figures()).extracting(TableFigure::area).containsExactly("500114", "500111");
    }

    @Test
    void everyFaultIsToldByItsRowAndColumnAndNothingIsSound() {
        TableReading reading = TABLES.read(TABLES.proposed("""
                区县,指标,数值,单位,时间,性质
                黔东区,可燃雨棚整改户数,七百,户,2021年7月,实际
                黔江区,可燃雨棚整改户数,615,吨,2021年7月,实际
                黔江区,可燃雨棚整改户数,-3,户,七月,大概
                黔江区,可燃雨棚整改户数,,户,2021年7月,实际
                黔江区,没有的指标,5,户,2021年7月,实际
                黔江区,,5,户,2021年7月,实际
                黔江区,可燃雨棚整改户数,615,户,2021年7月,实际
                """));
        assertThat(reading.isSound()).isFalse();
        assertThat(reading.faults())
                .extracting(fault -> fault.line().zh())
                .containsExactly(
                        "第 2 行“区县”：没有名称或代码为“黔东区”的区县。",
                        "第 2 行“数值”：“七百”不是数字。",
                        "第 3 行“单位”：指标“可燃雨棚整改户数”以户计，“吨”不能换算。",
                        "第 4 行“时间”：看不懂时间“七月”，可写作 2021年7月 或 2021-07-31。",
                        "第 4 行“性质”：“大概”不在可选值之内：实际 预计 目标。",
                        "第 4 行“数值”：“-3”是负数，只有比率可以为负。",
                        "第 5 行“数值”：这一格不能为空。",
                        "第 7 行“指标”：这一格不能为空。");
        assertThat(reading.figures()).hasSize(2);
        assertThat(reading.unknown()).isEqualTo(1);
    }

    @Test
    void aFallIsSignedAndARangeStandsInOneCellOrInTwo() throws Exception {
        assertThat(TABLES.told(TABLES.proposed("""
                        区县,指标,数值,下限,上限,概数,增减
                        大渡口区,主营收入同比,-88,,,,
                        大渡口区,销售额同比,增长13%,,,,
                        綦江区,每周直播次数,2-3次,,,,
                        綦江区,每周直播次数,,2,3,范围,
                        綦江区,直播间累计销售额,8万余元,,,,
                        大渡口区,销售额同比,5,,,约,下降
                        """))
                        .lines()
                        .map(line -> line.split(" \\| ", -1)[0])
                        .toList())
                .containsExactly(
                        "uses [AREA, INDICATOR, VALUE, LOW, HIGH, QUALIFIER, CHANGE] {}",
                        "500104 main-revenue-change Unstated[] 88 % ACTUAL DOWN",
                        "500104 sales-change Unstated[] 13 % ACTUAL UP",
                        "500110 broadcasts-per-week Unstated[] 2 to 3 次 ACTUAL",
                        "500110 broadcasts-per-week Unstated[] 2 to 3 次 ACTUAL",
                        "500110 live-stream-sales Unstated[] over 80000+10000 元 ACTUAL",
                        "500104 sales-change Unstated[] about 5±1 % ACTUAL DOWN",
                        "passed 0");
    }

    @Test
    void whatNoColumnSaysCanBeSaidForTheWholeTable() {
        MappedTable bare = TABLES.proposed("镇街,数\n城东街道,3\n城西街道,4\n");
        assertThat(bare.mapping().flaws()).isNotEmpty();
        TableMapping mended = bare.mapping()
                .with(0, ColumnUse.SUBJECT)
                .with(1, ColumnUse.VALUE)
                .withFixed(ColumnUse.AREA, "黔江")
                .withFixed(ColumnUse.INDICATOR, "可燃雨棚整改户数");
        TableReading reading = TABLES.read(bare.with(mended));
        assertThat(reading.isSound()).isTrue();
        assertThat(reading.figures())
                .extracting(figure -> figure.scope().subject().orElseThrow().zh())
                .containsExactly("城东街道", "城西街道");
    }

    @Test
    void whatIsMissingOrSaidTwiceIsToldBeforeAnyRowIsRead() {
        MappedTable table = TABLES.proposed("a,b\n1,2\n");
        TableMapping bad = table.mapping().with(0, ColumnUse.VALUE).with(1, ColumnUse.VALUE);
        assertThat(bad.flaws())
                .extracting(flaw -> flaw.zh())
                .containsExactly("还没有哪一列是“区县”，也没有为全表填写。", "还没有哪一列是“指标”，也没有为全表填写。", "有两列都是“数值”，只能留一列。");
    }

    @Test
    void thousandsOfFaultsAreCountedAndTheFirstThousandTold() {
        String rows =
                Stream.generate(() -> "黔江区,可燃雨棚整改户数,许多\n").limit(3000).collect(java.util.stream.Collectors.joining());
        TableReading reading = TABLES.read(TABLES.proposed("区县,指标,数值\n" + rows));
        assertThat(reading.faultCount()).isEqualTo(3000);
        assertThat(reading.faults()).hasSize(1000);
    }

    private static org.apache.poi.ss.usermodel.CellStyle style(XSSFWorkbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(Row row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            Cell cell = row.createCell(column);
            if (cells[column].matches("\\d+")) {
                cell.setCellValue(Double.parseDouble(cells[column]));
            } else if (!cells[column].isEmpty()) {
                cell.setCellValue(cells[column]);
            }
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
