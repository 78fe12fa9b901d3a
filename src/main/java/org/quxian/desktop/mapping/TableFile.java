package org.quxian.desktop.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quxian.desktop.support.Progress;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DocumentReader;
import org.quxian.exchange.DocumentText;
import org.quxian.exchange.FigureRows;
import org.quxian.exchange.Grid;
import org.quxian.exchange.GridReader;
import org.quxian.exchange.mapping.MappingFile;
import org.quxian.exchange.mapping.TableMapping;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.review.Incoming;

/** What a file of tables holds. */
sealed interface TableFile {

    /**
     * A table with this program's own columns, which needs no mapping.
     *
     * @param text the table
     */
    record Own(Incoming text) implements TableFile {}

    /**
     * Tables with a person's own columns.
     *
     * @param name the file's name
     * @param grids its tables, at least one
     * @param known what is remembered of other tables
     */
    record Foreign(String name, List<Grid> grids, List<TableMapping> known) implements TableFile {}

    /** Reads a file, and what is remembered of others like it. */
    static TableFile read(Path file, MappingFile mappings, Progress progress) throws ReportableException {
        String name = file.getFileName().toString();
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]")) {
            DocumentText text = new DocumentReader().read(file, progress::isCancelled);
            if (FigureRows.are(text.text())) {
                return new Own(new Incoming(
                        Text.same(text.title()), Optional.empty(), Optional.empty(), Optional.of(name), text.text()));
            }
        }
        return new Foreign(name, new GridReader().read(file, progress::isCancelled), known(mappings));
    }

    /** What is remembered only saves a look at the columns. */
    private static List<TableMapping> known(MappingFile mappings) {
        try {
            return mappings.read();
        } catch (DataException broken) {
            return List.of();
        }
    }
}
