package org.quxian.exchange.mapping;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quxian.exchange.FigureRows;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Text;

/**
 * The figures of a person's own table as the table that the store keeps and reads again at any time, see
 * {@link FigureRows}: one figure a row, and beside it the words of the row that it came from.
 */
public final class FiguresTable {
    private static final List<String> HEADER = List.of(
            "areaCode",
            "indicator",
            "value",
            "low",
            "high",
            "unit",
            "qualifier",
            "nature",
            "change",
            "scope",
            "subject",
            "periodFrom",
            "periodTo",
            "note",
            FigureRows.ROW,
            FigureRows.ROW_START,
            FigureRows.ROW_END);

    private FiguresTable() {}

    /** {@code figures} as the text of a document. */
    public static String of(List<TableFigure> figures) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            for (TableFigure figure : figures) {
                csv.writeRecord(cells(figure));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return text.toString();
    }

    private static List<String> cells(TableFigure figure) {
        boolean range = figure.amount().qualifier() == Qualifier.RANGE;
        String low = figure.amount().low().toPlainString();
        return List.of(
                figure.area(),
                flat(figure.phrase()),
                range ? "" : low,
                range ? low : "",
                figure.amount().high().map(BigDecimal::toPlainString).orElse(""),
                figure.unit(),
                code(figure.amount().qualifier()),
                code(figure.nature()),
                figure.change().map(FiguresTable::code).orElse(""),
                code(figure.scope().kind()),
                figure.scope().subject().map(Text::zh).map(FiguresTable::flat).orElse(""),
                day(figure.period().from()),
                day(figure.period().to()),
                figure.note().map(FiguresTable::flat).orElse(""),
                // On a line of their own, so that they are the figure's sentence.
                "\n" + figure.words() + "\n",
                Integer.toString(figure.start()),
                Integer.toString(figure.end()));
    }

    /** On one line, since the table is told by its lines. */
    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
