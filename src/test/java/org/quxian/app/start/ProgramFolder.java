package org.quxian.app.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program folder, and its peer, which is an empty window on the same Java and the same JavaFX. Both run with a home folder of
 * their own.
 *
 * @param folder the program folder
 * @param screen where they appear
 * @param scratch the home folder
 */
record ProgramFolder(Path folder, VirtualScreen screen, Path scratch) {

    /** The window on a store, with more of the environment. */
    Launch window(Path store, Map<String, String> more) {
        Map<String, String> environment = environment();
        environment.putAll(more);
        return new Launch(
                List.of(inside("bin/quxian"), "--store", store.toAbsolutePath().toString()),
                environment,
                scratch.resolve("program.log"));
    }

    /** An empty window, without an AOT cache. */
    Launch emptyWindow() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("lib/app").toAbsolutePath())) {
            String jars = String.join(
                    File.pathSeparator,
                    files.map(Path::toString)
                            .filter(name -> name.contains("/javafx-") && name.endsWith(".jar"))
                            .toList());
            return new Launch(
                    List.of(
                            inside("lib/runtime/bin/java"),
                            "-XX:+UseSerialGC",
                            "--enable-native-access=ALL-UNNAMED",
                            "-classpath",
                            jars + File.pathSeparator + tests(),
                            EmptyWindow.class.getName()),
                    environment(),
                    scratch.resolve("peer.log"));
        }
    }

    /** Opens the window on a store, and lets a person close it after a while: the program keeps what it looked like. */
    void leave(Path store) throws IOException, InterruptedException {
        Path app = folder.resolve("lib/app").toAbsolutePath();
        List<String> settings = Files.readAllLines(app.resolve("quxian.cfg")).stream()
                .map(line -> line.replace("$APPDIR", app.toString()))
                .toList();
        List<String> command = new ArrayList<>();
        command.add(inside("lib/runtime/bin/java"));
        command.addAll(values(settings, "java-options="));
        command.add("-classpath");
        command.add(String.join(File.pathSeparator, values(settings, "app.classpath=")) + File.pathSeparator + tests());
        command.addAll(List.of(LeavingProgram.class.getName(), "--store", store.toString()));
        Path log = scratch.resolve("program.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment());
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException("ended with " + code + ": " + Files.readString(log));
        }
    }

    private static List<String> values(List<String> settings, String name) {
        return settings.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .toList();
    }

    private String inside(String file) {
        return folder.resolve(file).toAbsolutePath().toString();
    }

    private static Path tests() {
        return Path.of("target/test-classes").toAbsolutePath();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("DISPLAY", screen.display());
        environment.put("HOME", scratch.toString());
        environment.put("XDG_CONFIG_HOME", scratch.resolve("config").toString());
        environment.put("LC_ALL", "C.UTF-8");
        Optional.ofNullable(System.getenv("PATH")).ifPresent(path -> environment.put("PATH", path));
        return environment;
    }
}
