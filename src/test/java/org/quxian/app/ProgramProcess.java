package org.quxian.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs the whole program in a process of its own.
 *
 * @param folder where its store, settings and output are
 * @param java options of Java, which come last
 * @param environment variables that it gets beside its own ones; an empty value takes one away
 */
record ProgramProcess(Path folder, List<String> java, Map<String, String> environment) {

    /** With so much memory and no more. */
    static ProgramProcess with(Path folder, String memory) {
        return new ProgramProcess(folder, List.of("-Xmx" + memory), Map.of());
    }

    /**
     * What came of a run.
     *
     * @param code the exit code
     * @param lines what was printed, results and complaints
     */
    record Result(int code, List<String> lines) {}

    /** Runs a command to its end. */
    Result run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Process process = start(out, arguments);
        int code = process.waitFor();
        return new Result(code, Files.readAllLines(out, StandardCharsets.UTF_8));
    }

    /** Begins a command, or the window, which prints into {@code out}. */
    Process start(Path out, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-classpath",
                System.getProperty("java.class.path")));
        command.addAll(java);
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("share").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return builder.start();
    }
}
