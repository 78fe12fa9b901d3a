package org.quxian.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** Files and folders that a command names. */
final class OutputFile {

    private OutputFile() {}

    /** The path that a command names. */
    static Path path(String name) throws WrongUseException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUseException(
                    new Text("“%s”不是有效的路径。".formatted(name), "%s is no valid path.".formatted(name)));
        }
    }

    /** Makes a folder with all folders above it. */
    static void makeFolder(Path folder) throws ReportableException {
        org.quxian.exchange.OutputFile.makeFolder(folder);
    }

    /** Writes a file, over an older one; it takes its place only when it is complete. */
    static void write(Path file, org.quxian.exchange.OutputFile.Content content) throws ReportableException {
        org.quxian.exchange.OutputFile.write(file, content);
    }

    /** Whether {@code file} is something like {@code /dev/null}, in whose place no file must be put. */
    static boolean isDevice(Path file) {
        return org.quxian.exchange.OutputFile.isDevice(file);
    }
}
