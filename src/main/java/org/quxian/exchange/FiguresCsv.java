package org.quxian.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
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

    /**
     * Writes figures in their order and leaves {@code out} open.
     *
     * @param figures the figures, whose documents are all in {@code data}
     * @param data the names and documents behind them
     * @param out where to
     * @throws IOException if {@code out} cannot be written
     */
    public void write(FigureList figures, Dataset data, OutputStream out) throws IOException {
        CsvWriter csv = CsvTable.begin(out);
        csv.writeRecord(HEADER);
        for (FigureFields figure : FigureFields.of(figures, data)) {
            csv.writeRecord(record(figure));
        }
        csv.flush();
    }

    private static List<String> record(FigureFields figure) {
        return List.of(
                CsvTable.defused(figure.id()),
                CsvTable.defused(figure.claim().area().orElse("")),
                CsvTable.defused(figure.areaName().orElse("")),
                CsvTable.defused(figure.theme().orElse("")),
                CsvTable.defused(figure.claim().phrase()),
                number(figure.value()),
                number(figure.low()),
                number(figure.high()),
                CsvTable.defused(figure.claim().unit()),
                figure.qualifier(),
                figure.nature(),
                figure.scope(),
                CsvTable.defused(figure.subject().orElse("")),
                figure.from().orElse(""),
                figure.to().orElse(""),
                figure.change().orElse(""),
                CsvTable.defused(figure.note().map(Text::zh).orElse("")),
                CsvTable.defused(figure.document().id()),
                Integer.toString(figure.start()),
                Integer.toString(figure.end()),
                CsvTable.defused(figure.quote()),
                CsvTable.defused(figure.words()),
                figure.reviewed());
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
