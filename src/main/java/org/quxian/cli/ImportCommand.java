package org.quxian.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.review.Incoming;
import org.quxian.review.Receipt;
import org.quxian.review.ReviewDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documents into the store; what is found in them waits for a person. A bad file does not stop the others. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "documents", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
    private Optional<String> published = Optional.empty();

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "map")
    private Optional<String> map = Optional.empty();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--series", descriptionKey = "series")
    private boolean series;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        Optional<LocalDate> day =
                published.isPresent() ? Optional.of(Day.of("--published", published.get())) : Optional.empty();
        Tables tables = new Tables(session, map, sheet);
        BulkImport bulk = new BulkImport(session, series);
        List<String> ofSeries = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String file : files) {
            (bulk.takes(file) ? ofSeries : others).add(file);
        }
        List<Told> told = new ArrayList<>();
        if (!others.isEmpty()) {
            session.review(desk -> {
                for (String file : others) {
                    told.addAll(read(file, day, desk, tables));
                }
                return true;
            });
        }
        try (Interruption interruption = new Interruption()) {
            for (String file : ofSeries) {
                if (!interruption.isAsked()) {
                    told.addAll(read(file, bulk, interruption));
                }
            }
            tell(told);
        }
        return told.stream().anyMatch(Told::failed) ? 1 : 0;
    }

    private void tell(List<Told> told) throws IOException {
        for (Told one : told) {
            if (one.failed()) {
                session.complain(one.sentence().in(session.language()));
            } else {
                session.print(one.sentence());
            }
        }
    }

    /**
     * What became of one file.
     *
     * @param sentence for the user
     * @param failed whether it was left out
     */
    private record Told(Text sentence, boolean failed) {}

    private List<Told> read(String file, Optional<LocalDate> day, ReviewDesk desk, Tables tables) {
        try {
            Optional<Tables.Table> table = tables.read(file, day, desk.dataset().catalogue());
            Incoming incoming = table.isPresent() ? table.get().incoming() : session.incoming(file, day);
            Told told = new Told(sentence(file, desk.read(incoming, session.who(), () -> false)), false);
            return table.map(known -> List.of(new Told(known.columns(), false), told))
                    .orElseGet(() -> List.of(told));
        } catch (FaultyTableException faulty) {
            return faulty.sentences().stream().map(one -> new Told(one, true)).toList();
        } catch (ReportableException failure) {
            return List.of(new Told(failure.sentence(), true));
        }
    }

    private static List<Told> read(String file, BulkImport bulk, Interruption interruption) {
        try {
            return List.of(new Told(bulk.read(file, interruption), false));
        } catch (FaultyTableException faulty) {
            return faulty.sentences().stream().map(one -> new Told(one, true)).toList();
        } catch (ReportableException failure) {
            return List.of(new Told(failure.sentence(), true));
        }
    }

    private static Text sentence(String file, Receipt receipt) {
        return switch (receipt) {
            case Receipt.Added added ->
                new Text(
                        "%s：找到 %d 个数据，%d 个等待审核。".formatted(file, added.found(), added.waiting()),
                        "%s: %d figures found, %d to be reviewed.".formatted(file, added.found(), added.waiting()));
            case Receipt.Known known ->
                known.found() == 0
                        ? new Text(
                                "%s：以前读过，没有变化，审核结果都保留。".formatted(file),
                                "%s: read before and unchanged; every decision is kept.".formatted(file))
                        : new Text(
                                "%s：以前读过，审核结果都保留；新找到 %d 个数据。".formatted(file, known.found()),
                                "%s: read before, every decision is kept; %d more found."
                                        .formatted(file, known.found()));
            case Receipt.Revised revised ->
                new Text(
                        "%s：原文有改动，保留 %d 个审核结果，新找到 %d 个数据，%d 个已不在原文中。"
                                .formatted(
                                        file,
                                        revised.kept(),
                                        revised.found(),
                                        revised.lost().size()),
                        "%s: the text has changed; %d decisions kept, %d more found, %d no longer in the text."
                                .formatted(
                                        file,
                                        revised.kept(),
                                        revised.found(),
                                        revised.lost().size()));
            case Receipt.Stopped stopped -> new Text(file + "：已取消。", file + ": cancelled.");
        };
    }
}
