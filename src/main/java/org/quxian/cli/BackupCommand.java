package org.quxian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a backup of the store, and reads it back. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup-output")
    private String file = "";

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        Path path = OutputFile.path(file);
        session.backup(path);
        session.print(new Text("%s：已备份，并已读回核对。".formatted(path), "%s: backed up, and read back.".formatted(path)));
        return 0;
    }
}
