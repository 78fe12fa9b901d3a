package org.quxian.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                Optional.of(named(reading)),
                FiguresTable.of(reading.figures()));
    }

    /** Next month's table bears the same name, and is no later form of this one: the day up to which it goes is named, too. */
    private String named(TableReading reading) {
        Optional<LocalDate> last = reading.figures().stream()
                .flatMap(figure -> figure.period().to().stream())
                .max(Comparator.naturalOrder());
        return Stream.of(Optional.of(file), sheet, last.map(LocalDate::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("#"));
    }
}
