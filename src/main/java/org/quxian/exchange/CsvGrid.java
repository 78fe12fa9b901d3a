package org.quxian.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** A table as text: a row a line, cells parted by commas, semicolons or tabs, whichever its first lines have most of. */
final class CsvGrid {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int FIRST_LINES = 20;

    private final DocumentSource source;
    private final GridLimits limits;

    CsvGrid(DocumentSource source, GridLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** The one table, or none where the file is empty. */
    List<Grid> read() throws DataException, ReadingCancelledException {
        String text =
                new TextDecoder(source, GridComplaint.NO_SHEET_FILE).decode().text();
        if (text.indexOf('\0') >= 0) {
            throw source.failure(GridComplaint.NO_SHEET_FILE);
        }
        GridDraft draft = new GridDraft(source, limits);
        long line = 1;
        // A title above the headings has fewer cells than they, a remark at the end of a row makes it longer.
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                source.checkCancelled();
                line = row.getStartingLineNumber() + 1;
                draft.add(
                        Math.toIntExact(row.getStartingLineNumber()),
                        row.getFields().stream().map(CsvGrid::plain).toList());
            }
        } catch (CsvParseException | IOException malformed) {
            throw source.failure(
                    mostCells(text, separator(text)) > limits.columns()
                            ? GridComplaint.tooManyColumns(limits.columns())
                            : GridComplaint.badCsv(line),
                    malformed);
        }
        Grid grid = draft.grid(source.name());
        return grid.rows().isEmpty() ? List.of() : List.of(grid);
    }

    /** Programs put an apostrophe before what a spreadsheet would run as a formula. */
    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingInt(separator -> count(text, separator)))
                .orElseThrow();
    }

    /** The cells of the line that has most, as far as quotation marks are right. */
    private static int mostCells(String text, char separator) {
        boolean quoted = false;
        int cells = 1;
        int most = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == separator) {
                most = Math.max(most, ++cells);
            } else if (!quoted && c == '\n') {
                cells = 1;
            }
        }
        return most;
    }

    /** How often a sign stands outside quotation marks in the first lines. */
    private static int count(String text, char separator) {
        boolean quoted = false;
        int lines = 0;
        int count = 0;
        for (int i = 0; i < text.length() && lines < FIRST_LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted) {
                count += c == separator ? 1 : 0;
                lines += c == '\n' ? 1 : 0;
            }
        }
        return count;
    }
}
