package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.exchange.mapping.FiguresTable;
import org.quxian.exchange.mapping.MappedTable;
import org.quxian.exchange.mapping.MappingFile;
import org.quxian.exchange.mapping.Proposals;
import org.quxian.exchange.mapping.TableReading;
import org.quxian.exchange.mapping.TableRows;
import org.quxian.fuzz.Cost;
import org.quxian.observation.Document;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** Whatever a table holds, it gives figures, or sentences that say what is wrong, soon and in little memory. */
class TableFuzzTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2021, 8, 12));
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final List<String> PARTS = List.of(
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels");
    private static final ShippedNames NAMES = names();

    private static ShippedNames names() {
        try {
            return ShippedNames.read(DataFolder.bundled());
        } catch (DataException e) {
            throw new IllegalStateException(e);
        }
    }

    @DictionaryFile(resourcePath = "/org/quxian/fuzz/tables.dict")
    @FuzzTest
    void csv(byte[] bytes) throws ReportableException {
        answers("表.csv", bytes);
    }

    /** Figures as statistical offices exchange them, beside which a sound row stands. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/tables.dict")
    @FuzzTest
    void sdmxCsv(byte[] bytes) throws ReportableException {
        byte[] head =
                ("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,FIGURE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,"
                                + "UNIT_MULT,OBS_STATUS,QUALIFIER,LOW,HIGH,SCOPE,SUBJECT,TIME_BASIS,SOURCE,COMMENT_OBS,REVIEW\n"
                                + "dataflow,QUXIAN:FIGURES(1.0),I,_U,500114,canopies-rectified,a,2021-07-31,615,C62,0,A,exact,"
                                + ",,area,,S,b,c,accepted\n")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        answers("表.csv", all);
    }

    @FuzzTest
    void workbook(byte[] bytes) throws ReportableException {
        answers("表.xlsx", bytes);
    }

    /** The input is one part of a sound workbook, which one its first byte says. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/office.dict")
    @FuzzTest
    void workbookPart(byte[] bytes) throws ReportableException, IOException {
        if (bytes.length == 0) {
            return;
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                utf8("<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"一\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"b\" Type=\"x/styles\" Target=\"styles.xml\"/>"
                                + "<Relationship Id=\"c\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8(
                        "<worksheet " + MAIN + "><sheetData><row r=\"1\">"
                                + "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>44408.5</v></c></row></sheetData></worksheet>"));
        parts.put("xl/sharedStrings.xml", utf8("<sst " + MAIN + "><si><t>区县</t></si></sst>"));
        parts.put(PARTS.get(Math.floorMod(bytes[0], PARTS.size())), Arrays.copyOfRange(bytes, 1, bytes.length));
        answers("表.xlsx", StoredZip.of(parts));
    }

    /** Figures in the program's own columns. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/tables.dict")
    @FuzzTest
    void ownColumns(byte[] bytes) throws ReportableException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (FigureRows.are(text)) {
            Cost.within(() -> rows(text));
        }
    }

    /** What columns mean, as a file says it. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/json.dict")
    @FuzzTest
    void mapping(byte[] bytes) throws ReportableException, IOException {
        Path file = Files.createTempFile("quxian-fuzz", ".json");
        try {
            Files.write(file, bytes);
            Cost.within(() -> new MappingFile(file).read());
        } catch (DataException sentence) {
            assertThat(sentence.sentence().zh()).startsWith(file.toString());
        } finally {
            Files.delete(file);
        }
    }

    private static void answers(String name, byte[] bytes) throws ReportableException {
        Cost.within(() -> answer(name, bytes));
    }

    private static void answer(String name, byte[] bytes) throws ReportableException {
        List<Grid> grids;
        try {
            grids = new GridReader().read(name, bytes, () -> false);
        } catch (DataException sentence) {
            assertThat(sentence.sentence().zh()).startsWith(name + "：");
            return;
        }
        Proposals proposals = new Proposals(NAMES.catalogue(), NAMES.rules().qualifiers());
        for (Grid grid : grids) {
            MappedTable table = proposals.of(grid, name);
            if (table.mapping().flaws().isEmpty()) {
                readsAgain(new TableRows(NAMES.catalogue(), NAMES.rules().qualifiers()).read(table, DAY));
            }
        }
    }

    /** What is kept of a sound table can always be read again. */
    private static void readsAgain(TableReading reading) throws DataException {
        if (reading.isSound()) {
            Document kept = document(FiguresTable.of(reading.figures()));
            assertThat(new FigureRows(NAMES.catalogue()).read(kept)).hasSameSizeAs(reading.figures());
        }
    }

    private static void rows(String text) throws ReportableException {
        try {
            Document document = document(text);
            assertThat(new FigureRows(NAMES.catalogue()).read(document))
                    .allSatisfy(
                            row -> assertThat(document.holds(row.sentence())).isTrue());
        } catch (DataException sentence) {
            assertThat(sentence.sentence().zh()).startsWith("表");
        }
    }

    private static Document document(String text) {
        return new Document("a", Text.same("表"), Optional.empty(), DAY, text);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
