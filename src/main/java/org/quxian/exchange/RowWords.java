package org.quxian.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Span;

/**
 * What a person reads of a table that was made of their own one: the words of its rows. The cells beside them are for the
 * program.
 */
public final class RowWords {

    private RowWords() {}

    /**
     * Where the words of the rows stand in {@code text}, in order and without the white space around them.
     *
     * @return empty where the text is no table with a column {@link FigureRows#ROW}: all of it is for people
     */
    public static List<Span> of(String text) {
        if (!FigureRows.are(text)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        CsvLines lines = new CsvLines(text);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                int column = row.getHeader().indexOf(FigureRows.ROW);
                Optional<String> words = FigureRow.cell(row, FigureRows.ROW).map(String::strip);
                int line = Math.toIntExact(row.getStartingLineNumber());
                words.filter(cell -> !cell.isEmpty())
                        .flatMap(cell -> lines.find(cell, lines.cell(line, column)))
                        .ifPresent(found::add);
            }
        } catch (CsvParseException | IOException e) {
            return List.of();
        }
        return List.copyOf(found);
    }
}
