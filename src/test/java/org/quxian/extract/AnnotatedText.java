package org.quxian.extract;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Document;
import org.quxian.observation.Text;

/**
 * A text with the figures that a person found in it.
 *
 * @param name its file without the ending; what stands before the first hyphen is its kind
 * @param document the text
 * @param figures the figures, as they stand in the text
 */
record AnnotatedText(String name, Document document, List<Figure> figures) {
    private static final String FOLDER = "annotated/";

    /**
     * A figure that a person found.
     *
     * @param start the first index of its number
     * @param end the index after its unit
     * @param row what the person says of it
     * @param optional whether it may as well be no figure
     */
    record Figure(int start, int end, NamedCsvRecord row, boolean optional) {
        String field(String name) {
            return row.getField(name);
        }

        Optional<BigDecimal> number(String name) {
            return Optional.of(field(name)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        }

        Optional<LocalDate> day(String name) {
            return Optional.of(field(name)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        }
    }

    /** The texts of an index, in its order. */
    static List<AnnotatedText> of(String index) throws IOException {
        List<AnnotatedText> texts = new ArrayList<>();
        for (NamedCsvRecord row : rows(index)) {
            texts.add(read(row.getField("file").replace(".txt", ""), row.getField("published")));
        }
        return texts;
    }

    String kind() {
        return name.substring(0, name.indexOf('-'));
    }

    private static AnnotatedText read(String name, String published) throws IOException {
        Optional<LocalDate> day = published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
        Document document = new Document(name, Text.same(name), Optional.empty(), day, text(name + ".txt"));
        List<Figure> figures = new ArrayList<>();
        for (NamedCsvRecord row : rows(name + ".csv")) {
            figures.add(figure(document, row));
        }
        return new AnnotatedText(name, document, figures);
    }

    private static Figure figure(Document document, NamedCsvRecord row) {
        String quote = row.getField("quote").replace("\\n", "\n");
        int start = -1;
        for (int i = Integer.parseInt(row.getField("occurrence")); i > 0; i--) {
            start = document.text().indexOf(quote, start + 1);
            if (start < 0) {
                throw new IllegalArgumentException(document.id() + " does not say " + quote);
            }
        }
        return new Figure(
                start, start + quote.length(), row, row.getField("optional").equals("yes"));
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = AnnotatedText.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException("no annotated text " + file);
        }
        return in;
    }
}
