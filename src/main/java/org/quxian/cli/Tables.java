package org.quxian.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quxian.exchange.DataException;
import org.quxian.exchange.FigureRows;
import org.quxian.exchange.Grid;
import org.quxian.exchange.GridReader;
import org.quxian.exchange.mapping.ColumnUse;
import org.quxian.exchange.mapping.MappedTable;
import org.quxian.exchange.mapping.MappingFile;
import org.quxian.exchange.mapping.Proposals;
import org.quxian.exchange.mapping.TableFault;
import org.quxian.exchange.mapping.TableMapping;
import org.quxian.exchange.mapping.TableReading;
import org.quxian.exchange.mapping.TableRows;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Language;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.review.FigureTable;
import org.quxian.review.Incoming;

/** A person's own tables of figures: by the mapping that was given, else by a remembered one, else by what headings tell. */
final class Tables {
    private final Session session;
    private final Optional<String> map;
    private final Optional<String> sheet;

    /**
     * @param session the run
     * @param map the file of the mapping; empty where none was given
     * @param sheet the sheet to read; empty for the first that is understood
     */
    Tables(Session session, Optional<String> map, Optional<String> sheet) {
        this.session = session;
        this.map = map;
        this.sheet = sheet;
    }

    /**
     * A table that may go in.
     *
     * @param incoming what goes in
     * @param columns how its columns were understood
     */
    record Table(Incoming incoming, Text columns) {}

    /**
     * Reads a file, if it is a table other than those that the program writes itself.
     *
     * @throws FaultyTableException if something is wrong in it; says what, row by row
     */
    Optional<Table> read(String file, Optional<LocalDate> published, Catalogue catalogue) throws ReportableException {
        if (!GridReader.isTable(file) || isOwn(file)) {
            return Optional.empty();
        }
        Path path = OutputFile.path(file);
        String name = path.getFileName().toString();
        List<Grid> grids = new GridReader().read(path, () -> false);
        List<QualifierWord> qualifiers = session.rules(catalogue).qualifiers();
        MappedTable table = mapped(file, name, wanted(file, grids), new Proposals(catalogue, qualifiers));
        List<Text> flaws = table.mapping().flaws();
        if (!flaws.isEmpty()) {
            throw faulty(file, flaws);
        }
        TableReading reading = new TableRows(catalogue, qualifiers).read(table, published);
        if (!reading.isSound()) {
            throw faulty(file, sentences(reading));
        }
        Optional<String> part = grids.size() > 1 ? Optional.of(table.grid().name()) : Optional.empty();
        return Optional.of(
                new Table(new FigureTable(name, part, published).incoming(reading), columns(file, table.mapping())));
    }

    /** Such a file is read as it is; one that cannot be read at all is told of by its reader. */
    private boolean isOwn(String file) throws ReportableException {
        if (file.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]")) {
            return false;
        }
        return FigureRows.are(session.incoming(file, Optional.empty()).text());
    }

    private List<Grid> wanted(String file, List<Grid> grids) throws ReportableException {
        if (sheet.isEmpty()) {
            return grids;
        }
        List<Grid> named =
                grids.stream().filter(grid -> grid.name().equals(sheet.get())).toList();
        if (named.isEmpty()) {
            String names = grids.stream().map(Grid::name).collect(Collectors.joining(" "));
            throw new ReportableException(new Text(
                    "%s：没有名为“%s”的工作表；有：%s。".formatted(file, sheet.get(), names),
                    "%s: there is no sheet “%s”; there are: %s.".formatted(file, sheet.get(), names)));
        }
        return named;
    }

    private MappedTable mapped(String file, String name, List<Grid> grids, Proposals proposals)
            throws ReportableException {
        List<TableMapping> known = known();
        for (Grid grid : grids) {
            Optional<MappedTable> remembered = MappingFile.mapped(grid, known);
            if (remembered.isPresent()) {
                return remembered.get();
            }
        }
        if (map.isPresent()) {
            throw new ReportableException(new Text(
                    "%s：列名与 %s 里的都不相同。".formatted(file, map.get()),
                    "%s: its headings are none of those in %s.".formatted(file, map.get())));
        }
        List<MappedTable> proposed =
                grids.stream().map(grid -> proposals.of(grid, name)).toList();
        return proposed.stream()
                .filter(table -> table.mapping().flaws().isEmpty())
                .findFirst()
                .orElse(proposed.getFirst());
    }

    private List<TableMapping> known() throws DataException, WrongUseException {
        if (map.isPresent()) {
            return new MappingFile(OutputFile.path(map.get())).read();
        }
        try {
            return session.mappings().read();
        } catch (DataException broken) {
            // What is remembered only saves a look at the columns.
            return List.of();
        }
    }

    private static List<Text> sentences(TableReading reading) {
        if (reading.faultCount() == 0) {
            return List.of(new Text("没有一行有数据。", "No row has a figure."));
        }
        List<Text> sentences =
                new ArrayList<>(reading.faults().stream().map(TableFault::line).toList());
        int more = reading.faultCount() - sentences.size();
        if (more > 0) {
            sentences.add(new Text("另有 " + more + " 处。", more + " more."));
        }
        return sentences;
    }

    private static FaultyTableException faulty(String file, List<Text> sentences) {
        return new FaultyTableException(sentences.stream()
                .map(sentence -> new Text(file + "：" + sentence.zh(), file + ": " + sentence.en()))
                .toList());
    }

    private static Text columns(String file, TableMapping mapping) {
        return new Text(
                file + "：" + columns(mapping, Language.ZH, "、"), file + ": " + columns(mapping, Language.EN, ", "));
    }

    private static String columns(TableMapping mapping, Language language, String between) {
        return IntStream.range(0, mapping.uses().size())
                .filter(column -> mapping.uses().get(column) != ColumnUse.IGNORED)
                .mapToObj(column -> mapping.headings().get(column) + "="
                        + mapping.uses().get(column).label().in(language))
                .collect(Collectors.joining(between));
    }
}
