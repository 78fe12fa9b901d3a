package org.quxian.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quxian.exchange.CandidatesJson;
import org.quxian.exchange.ShippedNames;
import org.quxian.extract.Extractor;
import org.quxian.observation.Document;
import org.quxian.observation.ReportableException;
import org.quxian.review.Incoming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the figures out of a text and prints them; no store is touched. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "document")
    private String file = "-";

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
    private Optional<String> published = Optional.empty();

    @Option(names = "--format", paramLabel = "json|table", descriptionKey = "extract-format")
    private Optional<String> format = Optional.empty();

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        ExtractFormat chosen =
                format.isPresent() ? Choice.of("--format", format.get(), ExtractFormat.class) : readable();
        Optional<LocalDate> day =
                published.isPresent() ? Optional.of(Day.of("--published", published.get())) : Optional.empty();
        Incoming incoming = session.incoming(file, day);
        Document document = new Document(
                file, incoming.title(), incoming.publisher(), incoming.published(), incoming.file(), incoming.text());
        ShippedNames names = session.names();
        Extractor extractor = new Extractor(names.catalogue(), names.rules());
        OutputStream out = new BufferedOutputStream(session.out());
        switch (chosen) {
            case JSON -> writeJson(extractor, document, names, out);
            case TABLE ->
                Lines.write(
                        new FigureTable(names.catalogue(), session.language())
                                .found(extractor.extract(document), document),
                        out);
        }
        out.flush();
        return 0;
    }

    /** What suits the reader: a person at a terminal, or a program. */
    private ExtractFormat readable() {
        return session.atTerminal() ? ExtractFormat.TABLE : ExtractFormat.JSON;
    }

    private static void writeJson(Extractor extractor, Document document, ShippedNames names, OutputStream out)
            throws IOException {
        try (CandidatesJson json = new CandidatesJson(document, names.catalogue(), out)) {
            extractor.extract(document, candidate -> {
                try {
                    json.write(candidate);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
