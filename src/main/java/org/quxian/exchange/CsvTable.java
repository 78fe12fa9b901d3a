package org.quxian.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Any table of words as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, without which Excel and WPS take it
 * for GBK, and with the line ends they expect. A cell that a spreadsheet would run as a formula is defused.
 */
public final class CsvTable {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvTable() {}

    /**
     * Writes rows in their order and leaves {@code out} open.
     *
     * @param rows the rows, the headings first
     * @param out where to
     * @throws IOException if {@code out} cannot be written
     */
    public static void write(List<List<String>> rows, OutputStream out) throws IOException {
        CsvWriter csv = begin(out);
        for (List<String> row : rows) {
            csv.writeRecord(row.stream().map(CsvTable::defused).toList());
        }
        csv.flush();
    }

    /** A writer for what spreadsheets read. */
    static CsvWriter begin(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    /** A cell of text with an apostrophe before what would be run as a formula. */
    static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
