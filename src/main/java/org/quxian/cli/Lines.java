package org.quxian.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quxian.observation.Legible;

/** Lines of text for a person, as they are printed or written to a file. */
final class Lines {

    private Lines() {}

    static void write(List<String> lines, OutputStream out) throws IOException {
        for (String line : lines) {
            out.write((Legible.of(line) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
