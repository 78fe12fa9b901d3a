package org.quxian.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.cli.Surroundings;
import org.quxian.observation.Language;

/**
 * Runs the whole program, with a person's own store in a folder.
 *
 * @param folder the folder
 */
record ProgramRun(Path folder) {

    /**
     * What came of a run.
     *
     * @param code the exit code
     * @param out what was printed
     * @param err what was complained of
     */
    record Result(int code, String out, String err) {}

    /** Runs a command that is given {@code in} on the standard input. */
    Result run(String in, String... arguments) {
        return run(in, List.of(), false, arguments);
    }

    /** Runs a command at a terminal where a person looks at what is told on the error stream. */
    Result watching(String... arguments) {
        return run("", List.of(), true, arguments);
    }

    /** Runs a command at a terminal where a person types passwords; with none there is no terminal. */
    Result typing(List<String> passwords, String... arguments) {
        return run("", passwords, false, arguments);
    }

    private record Typing(Iterator<String> passwords, boolean showsErrors) implements Surroundings.Terminal {
        @Override
        public Optional<char[]> password(String question) {
            return passwords.hasNext() ? Optional.of(passwords.next().toCharArray()) : Optional.empty();
        }
    }

    private Result run(String in, List<String> passwords, boolean showsErrors, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> environment =
                Map.of("XDG_DATA_HOME", folder.resolve("share").toString());
        ByteArrayInputStream given = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        Program program = new Program(
                environment,
                "Linux",
                folder,
                Language.ZH,
                given,
                out,
                err,
                () -> false,
                new Typing(passwords.iterator(), showsErrors));
        int code = program.run(arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
