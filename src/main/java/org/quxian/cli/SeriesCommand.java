package org.quxian.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.quxian.exchange.bulk.SeriesWriter;
import org.quxian.observation.Catalogue;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesSource;
import org.quxian.observation.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists which statistical series there are; with areas or indicators, the points of theirs. */
@Command(name = "series")
final class SeriesCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--area", paramLabel = "AREA", descriptionKey = "area", split = "[,，、]", splitSynopsisLabel = ",")
    private List<String> areas = new ArrayList<>();

    @Option(
            names = "--indicator",
            paramLabel = "INDICATOR",
            descriptionKey = "indicator",
            split = "[,，、]",
            splitSynopsisLabel = ",")
    private List<String> indicators = new ArrayList<>();

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private Optional<String> output = Optional.empty();

    SeriesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        SeriesFormat chosen = format.isPresent()
                ? Choice.of("--format", format.get(), SeriesFormat.class)
                : output.flatMap(SeriesFormat::ofFile).orElse(SeriesFormat.TABLE);
        Optional<String> file = output.filter(name -> !name.equals("-"));
        Optional<Path> path = file.isPresent() ? Optional.of(OutputFile.path(file.get())) : Optional.empty();
        Found found = session.series(this::read);
        if (path.isPresent()) {
            OutputFile.write(path.get(), out -> write(chosen, found, out));
        } else {
            OutputStream out = new BufferedOutputStream(session.out());
            write(chosen, found, out);
            out.flush();
        }
        return 0;
    }

    /**
     * What was asked for.
     *
     * @param series all series
     * @param names the names of areas
     * @param columns those whose points were asked for; empty where a list of all was
     */
    private record Found(SeriesCatalogue series, Catalogue names, Optional<List<SeriesColumn>> columns) {}

    private Found read(SeriesSource source, Catalogue names) throws ReportableException {
        SeriesCatalogue series = source.catalogue();
        if (areas.isEmpty() && indicators.isEmpty()) {
            return new Found(series, names, Optional.empty());
        }
        Set<String> codes = new Names(names, session.today()).areas(areas);
        List<String> with = series.areas().stream()
                .filter(code -> codes.isEmpty() || codes.contains(code))
                .toList();
        List<SeriesColumn> columns = source.block(with, chosen(series)).stream()
                .filter(column -> column.size() > 0)
                .toList();
        return new Found(series, names, Optional.of(columns));
    }

    private void write(SeriesFormat chosen, Found found, OutputStream out) throws IOException {
        SeriesWriter writer = new SeriesWriter(found.series(), found.names(), session.today());
        SeriesTable table = new SeriesTable(found.series(), found.names(), session.today(), session.language());
        Optional<List<SeriesColumn>> columns = found.columns();
        switch (chosen) {
            case TABLE -> Lines.write(columns.map(table::points).orElseGet(table::list), out);
            case JSON -> {
                if (columns.isPresent()) {
                    writer.pointsAsJson(columns.get(), out);
                } else {
                    writer.listAsJson(out);
                }
            }
            case CSV -> {
                if (columns.isPresent()) {
                    writer.pointsAsCsv(columns.get(), out);
                } else {
                    writer.listAsCsv(out);
                }
            }
        }
    }

    private List<SeriesIndicator> chosen(SeriesCatalogue series) throws WrongUseException {
        List<SeriesIndicator> chosen = new ArrayList<>();
        for (String name : indicators) {
            List<SeriesIndicator> found = series.indicators().stream()
                    .filter(one -> words(one).stream().anyMatch(name.strip()::equalsIgnoreCase))
                    .toList();
            if (found.isEmpty()) {
                List<String> all = series.indicators().stream()
                        .flatMap(one -> words(one).stream())
                        .distinct()
                        .toList();
                throw WrongUseException.unknown(
                        new Text("序列指标", "indicator of series"), name, Nearest.to(name.strip(), all));
            }
            chosen.addAll(found);
        }
        return indicators.isEmpty() ? series.indicators() : chosen;
    }

    private static List<String> words(SeriesIndicator one) {
        return List.of(one.code(), one.key(), one.name().zh(), one.name().en());
    }
}
