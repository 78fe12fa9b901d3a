package org.quxian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the store what a backup says; the former one is set aside. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup-input")
    private String file = "";

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        Path path = OutputFile.path(file);
        session.print(session.restore(path)
                .map(aside -> new Text(
                        "已由 %s 恢复；原来的数据库在 %s。".formatted(path, aside),
                        "Restored from %s; the former store is in %s.".formatted(path, aside)))
                .orElseGet(() -> new Text("已由 %s 恢复。".formatted(path), "Restored from %s.".formatted(path))));
        return 0;
    }
}
