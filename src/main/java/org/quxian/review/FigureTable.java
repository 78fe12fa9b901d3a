package org.quxian.review;

import java.time.LocalDate;
import java.util.Optional;
import org.quxian.exchange.mapping.FiguresTable;
import org.quxian.exchange.mapping.TableReading;
import org.quxian.observation.Text;

/**
 * A person's own table of figures on its way into a store: the figures go in as a table whose columns the program knows,
 * which is kept as a document, so that each leads back to its row.
 *
 * @param file the name of the file, without its folder
 * @param sheet the name of the sheet; empty for a file that has none
 * @param published the day of publication, where it is known
 */
public record FigureTable(String file, Optional<String> sheet, Optional<LocalDate> published) {

    /** What is to be read, of a table without faults. */
    public Incoming incoming(TableReading reading) {
        String title = file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String name = sheet.map(part -> title + " " + part).orElse(title);
        return new Incoming(
                Text.same(name.isBlank() ? file : name),
                Optional.empty(),
                published,
                Optional.of(sheet.map(part -> file + "#" + part).orElse(file)),
                FiguresTable.of(reading.figures()));
    }
}
