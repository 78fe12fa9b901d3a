package org.quxian.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Dataset;
import org.quxian.observation.Text;

/**
 * Figures as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, without which Excel and WPS take it for
 * GBK, and with the line ends they expect.
 *
 * <p>The columns are the fields of the JSON, with the period as two. A cell of text that a spreadsheet would run as a
 * formula is defused by a leading apostrophe; numbers stay numbers.
 */
public final class FiguresCsv {

    private static final String[] HEADER = {
        "id", "areaCode", "areaName", "theme", "indicator", "value", "low", "high", "unit", "qualifier", "nature",
        "scope", "subject", "periodFrom", "periodTo", "change", "note", "document", "start", "end", "quote", "sentence",
        "review"
    };

    private static final String FORMULA_STARTS = "=+-@\t\r";

    /**
     * Writes figures in their order and leaves {@code out} open.
     *
     * @param figures the figures, whose documents are all in {@code data}
     * @param data the names and documents behind them
     * @param out where to
     * @throws IOException if {@code out} cannot be written
     */
    public void write(FigureList figures, Dataset data, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(HEADER);
        for (FigureFields figure : FigureFields.of(figures, data)) {
            csv.writeRecord(record(figure));
        }
        csv.flush();
    }

    private static List<String> record(FigureFields figure) {
        return List.of(
                defused(figure.id()),
                defused(figure.claim().area().orElse("")),
                defused(figure.areaName().orElse("")),
                defused(figure.theme().orElse("")),
                defused(figure.claim().phrase()),
                number(figure.value()),
                number(figure.low()),
                number(figure.high()),
                defused(figure.claim().unit()),
                figure.qualifier(),
                figure.nature(),
                figure.scope(),
                defused(figure.subject().orElse("")),
                figure.from().orElse(""),
                figure.to().orElse(""),
                figure.change().orElse(""),
                defused(figure.note().map(Text::zh).orElse("")),
                defused(figure.document().id()),
                Integer.toString(figure.start()),
                Integer.toString(figure.end()),
                defused(figure.quote()),
                defused(figure.words()),
                figure.reviewed());
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    private static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
