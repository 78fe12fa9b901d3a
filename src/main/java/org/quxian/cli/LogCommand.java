package org.quxian.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quxian.exchange.CsvTable;
import org.quxian.observation.ReportableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the log of the review as CSV. */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private Optional<String> output = Optional.empty();

    LogCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        List<List<String>> rows =
                session.review(desk -> new LogRows(desk.dataset(), desk.state(), session.language()).all());
        Optional<String> file = output.filter(name -> !name.equals("-"));
        if (file.isPresent()) {
            OutputFile.write(OutputFile.path(file.get()), out -> CsvTable.write(rows, out));
        } else {
            OutputStream out = new BufferedOutputStream(session.out());
            CsvTable.write(rows, out);
            out.flush();
        }
        return 0;
    }
}
