package org.quxian.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Claim;
import org.quxian.observation.Document;
import org.quxian.observation.Fault;
import org.quxian.observation.Reading;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/**
 * Figures out of a CSV file with the columns of {@link FiguresCsv}: the file is the document, a row is the sentence, and
 * its number is where the figure stands.
 *
 * <p>Needed are {@code indicator}, {@code unit}, {@code areaCode} or {@code areaName}, and {@code value} or both of
 * {@code low} and {@code high}; a row whose cells are all empty is passed over. Values are in the row's unit: 4.2 万元.
 */
public final class FigureRows {
    /** The column with the words of the row that a figure came from, in a table that was made of another one. */
    public static final String ROW = "row";

    /** The column with the place in {@link #ROW} where the number begins. */
    public static final String ROW_START = "rowStart";

    /** The column with the place in {@link #ROW} where the number ends. */
    public static final String ROW_END = "rowEnd";

    private static final List<String> NEEDED = List.of("indicator", "unit", "value");

    /** In characters; nothing is looked for in a text that has no line break for longer. */
    private static final int LONGEST_HEADER = 10_000;

    private final Catalogue catalogue;

    /**
     * @param catalogue the names that rows refer to
     */
    public FigureRows(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether {@code text} begins with the columns that are needed. */
    public static boolean are(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_HEADER));
        int end = start.indexOf('\n');
        List<String> header = List.of(
                (end < 0 ? start : start.substring(0, end)).replace("\"", "").split("[,\r]"));
        return header.containsAll(NEEDED) && (header.contains("areaCode") || header.contains("areaName"));
    }

    /**
     * What a row says.
     *
     * @param candidate its figure
     * @param note what a reader should know beside it
     */
    public record Row(Candidate candidate, Optional<Text> note) {}

    /**
     * Reads every row.
     *
     * @param document the file; its title names it in what is said of a bad row
     * @return a candidate for each row, in order
     * @throws DataException with the first row that is wrong, by its line
     */
    public List<Candidate> read(Document document) throws DataException {
        return rows(document).stream().map(Row::candidate).toList();
    }

    /**
     * Reads every row with the note beside its figure; see {@link #read}.
     *
     * @param document the file
     * @throws DataException with the first row that is wrong, by its line
     */
    public List<Row> rows(Document document) throws DataException {
        List<Row> found = new ArrayList<>();
        CsvLines lines = new CsvLines(document.text());
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(document.text())) {
            for (NamedCsvRecord row : rows) {
                if (row.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                int line = Math.toIntExact(row.getStartingLineNumber());
                String place = document.title().zh() + ":" + line;
                Claim claim = new FigureRow(row, place, catalogue, document.published()).claim();
                Place at = place(row, lines, line);
                Source source = new Source(document.id(), List.of(at.number()), Reading.NUMBER);
                String id = document.id() + "#" + (found.size() + 1);
                Text reason = new Text("由数据文件写明", "as the data file says");
                found.add(new Row(
                        new Candidate(id, claim, reason, source, at.sentence()),
                        FigureRow.cell(row, "note").map(Text::same)));
            }
        } catch (CsvParseException | java.io.IOException e) {
            Text sentence = new Text("不是合格的 CSV。", "This is not well-formed CSV.");
            throw new DataException(new Fault(document.title().zh(), sentence), e);
        }
        return found;
    }

    /** Where a figure stands, and in what words. */
    private record Place(Span number, Span sentence) {}

    /** In the row itself; or in the words of the row that it came from, where they stand beside it. */
    private static Place place(NamedCsvRecord row, CsvLines lines, int line) {
        Optional<String> words = FigureRow.cell(row, ROW);
        Optional<Span> found = words.flatMap(
                text -> lines.find(text, lines.cell(line, row.getHeader().indexOf(ROW))));
        int start = whole(FigureRow.cell(row, ROW_START));
        int end = whole(FigureRow.cell(row, ROW_END));
        if (found.isPresent() && start < end && end <= words.get().length()) {
            int from = found.get().start();
            return new Place(new Span(from + start, from + end), found.get());
        }
        Span whole = lines.row(line);
        return new Place(number(row, lines, line, whole), whole);
    }

    private static int whole(Optional<String> digits) {
        return digits.filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Where the number stands; of a range, from its lower to its upper number. */
    private static Span number(NamedCsvRecord row, CsvLines lines, int line, Span whole) {
        String first = FigureRow.cell(row, "value").isPresent() ? "value" : "low";
        String last = first.equals("value") ? "value" : "high";
        Span from = lines.cell(line, row.getHeader().indexOf(first));
        Span to = lines.cell(line, row.getHeader().indexOf(last));
        return from.end() <= to.end() ? new Span(from.start(), to.end()) : whole;
    }
}
