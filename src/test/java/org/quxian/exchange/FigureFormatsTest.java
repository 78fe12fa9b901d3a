package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Change;
import org.quxian.observation.Dataset;
import org.quxian.observation.Observation;
import org.quxian.observation.Quantity;

/** What a person reads in a file of any format is what the store holds. */
class FigureFormatsTest {
    private final Dataset data;

    FigureFormatsTest() throws DataException {
        data = ShippedData.read(DataFolder.bundled()).dataset();
    }

    @Test
    void csvHoldsTheValuesOfTheStore() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresCsv().write(new FigureList(data.observations(), List.of()), data, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        Map<String, List<Optional<BigDecimal>>> read = new HashMap<>();
        for (NamedCsvRecord row : rows(text.substring(1))) {
            read.put(
                    row.getField("id"),
                    List.of(number(row.getField("value")), number(row.getField("low")), number(row.getField("high"))));
        }
        assertThat(read).isEqualTo(wanted(false));
    }

    @Test
    void jsonHoldsTheValuesOfTheStore() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresJson().write(new FigureList(data.observations(), List.of()), data, out);
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        Map<String, List<Optional<BigDecimal>>> read = new HashMap<>();
        for (JsonNode figure : mapper.readTree(out.toByteArray())) {
            read.put(
                    figure.get("id").asText(),
                    List.of(decimal(figure, "value"), decimal(figure, "low"), decimal(figure, "high")));
        }
        assertThat(read).isEqualTo(wanted(false));
    }

    @Test
    void sdmxCsvHoldsTheValuesOfTheStoreUnderTheStandardsHeader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresSdmxCsv().write(data.observations(), data, out);
        Map<String, List<Optional<BigDecimal>>> read = new HashMap<>();
        for (NamedCsvRecord row : rows(out.toString(StandardCharsets.UTF_8))) {
            assertThat(row.getHeader()).startsWith("STRUCTURE", "STRUCTURE_ID", "ACTION");
            assertThat(row.getField("STRUCTURE")).isEqualTo("dataflow");
            assertThat(row.getField("STRUCTURE_ID")).matches("[A-Z]+:[A-Z]+\\([0-9]+\\.[0-9]+\\)");
            assertThat(row.getField("ACTION")).isEqualTo("I");
            assertThat(row.getField("FREQ")).isIn("A", "Q", "M", "_U");
            assertThat(row.getField("OBS_STATUS")).isIn("A", "F", "T");
            assertThat(row.getField("UNIT_MULT")).isEqualTo("0");
            assertThat(row.getField("REF_AREA")).matches("[A-Z0-9-]+");
            assertThat(row.getField("INDICATOR")).matches("[a-z0-9-]+");
            // UCUM, or a code of this project's own: P1, CNY, km, {household}.
            assertThat(row.getField("UNIT_MEASURE")).matches("[A-Za-z0-9_.*%{}/]+");
            assertThat(row.getField("TIME_PERIOD")).matches("[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2}(/P[0-9YMD]+)?)?)?");
            read.put(
                    row.getField("FIGURE"),
                    List.of(
                            number(row.getField("OBS_VALUE")),
                            number(row.getField("LOW")),
                            number(row.getField("HIGH"))));
        }
        assertThat(read).isEqualTo(wanted(true));
    }

    @Test
    void xlsxHoldsTheValuesOfTheStoreAsNumbersWithSourcesAndNotes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresXlsx().write(data.observations(), data, out);
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = book.getSheet("数据");
            List<String> columns = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> columns.add(cell.getStringCellValue()));
            assertThat(columns).contains("说明", "原文", "文稿", "审核");
            Map<String, List<Optional<BigDecimal>>> read = new HashMap<>();
            for (int index = 1; index <= sheet.getLastRowNum(); index++) {
                Row row = sheet.getRow(index);
                read.put(
                        row.getCell(columns.indexOf("编号")).getStringCellValue(),
                        List.of(
                                number(row.getCell(columns.indexOf("数值"))),
                                number(row.getCell(columns.indexOf("下限"))),
                                number(row.getCell(columns.indexOf("上限")))));
            }
            assertThat(read).isEqualTo(wanted(false));
            assertThat(book.getSheet("文稿").getLastRowNum())
                    .isEqualTo(data.observations().stream()
                            .map(data::documentOf)
                            .distinct()
                            .count());
        }
    }

    /** Value, lower and upper bound as the text states them, by the figure's id; a fall is below zero where signed. */
    private Map<String, List<Optional<BigDecimal>>> wanted(boolean isSigned) {
        Map<String, List<Optional<BigDecimal>>> wanted = new HashMap<>();
        for (Observation figure : data.observations()) {
            boolean falls = isSigned && figure.change().equals(Optional.of(Change.DOWN));
            wanted.put(
                    figure.id(),
                    List.of(
                            figure.quantity().value().map(value -> plain(falls ? value.negate() : value)),
                            low(figure.quantity()).map(FigureFormatsTest::plain),
                            high(figure.quantity()).map(FigureFormatsTest::plain)));
        }
        assertThat(wanted).hasSize(67);
        return wanted;
    }

    private static Optional<BigDecimal> low(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Over over -> Optional.of(over.number());
            case Quantity.Range range -> Optional.of(range.from());
            case Quantity.Exact exact -> Optional.empty();
            case Quantity.About about -> Optional.empty();
            case Quantity.Nearly nearly -> Optional.empty();
            case Quantity.Under under -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> high(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Nearly nearly -> Optional.of(nearly.number());
            case Quantity.Under under -> Optional.of(under.number());
            case Quantity.Range range -> Optional.of(range.to());
            case Quantity.Exact exact -> Optional.empty();
            case Quantity.About about -> Optional.empty();
            case Quantity.Over over -> Optional.empty();
        };
    }

    private static List<NamedCsvRecord> rows(String text) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            reader.forEach(rows::add);
        }
        return rows;
    }

    private static Optional<BigDecimal> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(plain(new BigDecimal(cell)));
    }

    private static Optional<BigDecimal> decimal(JsonNode figure, String name) {
        return figure.get(name).isNull()
                ? Optional.empty()
                : Optional.of(plain(figure.get(name).decimalValue()));
    }

    private static Optional<BigDecimal> number(@Nullable Cell cell) {
        if (cell == null) {
            return Optional.empty();
        }
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        return Optional.of(plain(BigDecimal.valueOf(cell.getNumericCellValue())));
    }

    /** Equal numbers alike, whatever their trailing zeros. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
