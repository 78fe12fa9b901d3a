package org.quxian.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quxian.observation.ReportableException;
import org.quxian.render.payload.PayloadFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window with the chart that a picture file carries. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE.png", descriptionKey = "picture-file")
    private String file = "";

    OpenCommand(Session session) {
        this.session = session;
    }

    /** What is wrong with the file is said here, since a window would hide it. */
    @Override
    public Integer call() throws ReportableException {
        Path picture = OutputFile.path(file);
        PayloadFile.read(picture);
        return session.openWindow(picture);
    }
}
