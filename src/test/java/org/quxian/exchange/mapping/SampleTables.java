package org.quxian.exchange.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.FigureRows;
import org.quxian.exchange.Grid;
import org.quxian.exchange.GridReader;
import org.quxian.exchange.ShippedNames;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/**
 * Reads tables as the program does.
 *
 * @param names the shipped names
 */
record SampleTables(ShippedNames names) {

    static SampleTables shipped() {
        try {
            return new SampleTables(ShippedNames.read(DataFolder.bundled()));
        } catch (DataException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A table of a CSV text, with what is proposed for it. */
    MappedTable proposed(String csv) {
        return proposed("表.csv", csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A table of a file, with what is proposed for it. */
    MappedTable proposed(String name, byte[] bytes) {
        try {
            Path folder = Files.createTempDirectory("quxian-table");
            Path file = Files.write(folder.resolve(name), bytes);
            try {
                Grid grid = new GridReader().read(file, () -> false).getFirst();
                return new Proposals(names.catalogue(), names.rules().qualifiers()).of(grid, name);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReportableException e) {
            throw new IllegalStateException(e.sentence().zh(), e);
        }
    }

    TableReading read(MappedTable table) {
        return new TableRows(names.catalogue(), names.rules().qualifiers()).read(table, Optional.empty());
    }

    /** What a table says: its mapping, then each figure with the words it stands in, then each fault. */
    String told(MappedTable table) throws DataException {
        TableReading reading = read(table);
        String text = FiguresTable.of(reading.figures());
        Document document = new Document("t", Text.same("t"), Optional.empty(), Optional.empty(), text);
        List<Candidate> candidates = new FigureRows(names.catalogue()).read(document);
        return Stream.of(
                        Stream.of("uses " + table.mapping().uses() + " "
                                + table.mapping().fixed()),
                        candidates.stream()
                                .map(one -> ClaimLine.of(one.claim()) + " | "
                                        + document.quote(one.source().spans()) + " | "
                                        + document.quote(List.of(one.sentence()))),
                        reading.faults().stream().map(fault -> fault.line().zh()),
                        Stream.of("passed " + reading.passed()))
                .flatMap(lines -> lines)
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
