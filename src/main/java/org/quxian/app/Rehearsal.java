package org.quxian.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javafx.application.Application;
import org.quxian.observation.Language;

/**
 * Does what people do with the program, with commands or in the window, and ends. The build of the program folder lets Java
 * watch it and keep in an AOT cache what was needed, so that the program starts as one that has run for a while. It is not
 * part of the program's use.
 */
final class Rehearsal {
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final String JAVA_FX = "com/sun/";
    private static final String SERIES = "用电量";
    private static final int FIRST_AREA = 500101;
    private static final int AREAS = 12;
    private static final int MONTHS = 144;

    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param arguments an empty folder to work in; what is rehearsed, {@code commands}, {@code window} or both
     */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Path.of(arguments[0]);
        Thread.ofPlatform().name("limit").daemon().start(Rehearsal::limit);
        Program program = program(folder);
        List<String> parts = List.of(arguments).subList(1, arguments.length);
        if (parts.contains("commands")) {
            for (List<String> command : commands(folder)) {
                run(program, command);
            }
        }
        if (parts.contains("window")) {
            learnDisplays();
            Thread.ofPlatform().name("visitor").daemon().start(Visitor::visit);
            run(program, List.of("--store", folder.resolve("store").toString()));
        }
        System.exit(0);
    }

    private static Program program(Path folder) {
        return new Program(
                Map.of("DISPLAY", ":"),
                System.getProperty("os.name"),
                folder,
                Language.ZH,
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                System.err,
                () -> false,
                question -> Optional.empty());
    }

    private static List<List<String>> commands(Path folder) throws IOException {
        String store = folder.resolve("store").toString();
        String picture = folder.resolve("picture.png").toString();
        String series = folder.resolve("series").toString();
        String file = series(folder.resolve("series.csv")).toString();
        return List.of(
                List.of("--version"),
                List.of("--store", store, "figures"),
                List.of("--store", store, "figures", "--format", "json"),
                List.of("--store", store, "log"),
                List.of("--store", store, "check"),
                List.of("--store", store, "chart", "--area", "黔江", "--kind", "progress", "-o", picture),
                List.of("--store", store, "chart", "--kind", "bar", "-o", picture),
                List.of("--store", store, "chart", "--kind", "line", "-o", picture),
                List.of("--store", series, "import", "--series", file),
                List.of("--store", series, "series"),
                List.of("--store", series, "series", "--area", "500101", "--indicator", SERIES, "--format", "csv"),
                List.of("--store", series, "chart", "--indicator", SERIES, "--kind", "bar", "-o", picture),
                List.of("--store", series, "chart", "--indicator", SERIES, "--kind", "line", "-o", picture));
    }

    /** A small file of series, as long as a usual one is for one indicator. */
    private static Path series(Path file) throws IOException {
        StringBuilder rows = new StringBuilder("REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n");
        for (int area = 0; area < AREAS; area++) {
            for (int month = 0; month < MONTHS; month++) {
                rows.append(String.format(
                        Locale.ROOT,
                        "%d,%s,%d-%02d,%d.%d,万千瓦时%n",
                        FIRST_AREA + area,
                        SERIES,
                        2010 + month / 12,
                        month % 12 + 1,
                        1000 * area + 7 * month,
                        month % 10));
            }
        }
        return Files.writeString(file, rows);
    }

    private static void run(Program program, List<String> command) {
        int code = program.run(command.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("ended with " + code + ": quxian " + String.join(" ", command));
        }
    }

    /**
     * Where there is no display, JavaFX does not touch its classes for one; they are linked here, which is all that can be
     * done with them.
     */
    private static void learnDisplays() throws IOException {
        Path jar;
        try {
            jar = Path.of(Application.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException nowhere) {
            throw new IOException(nowhere);
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            long linked = file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(JAVA_FX + "glass/") || name.startsWith(JAVA_FX + "prism/"))
                    .filter(name -> name.endsWith(".class"))
                    .filter(Rehearsal::link)
                    .count();
            System.err.printf(Locale.ROOT, "%d classes of displays are linked.%n", linked);
        }
    }

    private static boolean link(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            // To say what methods it has, a class has to be linked; it is not started.
            return Class.forName(name, false, Rehearsal.class.getClassLoader()).getDeclaredMethods().length > 0;
        } catch (ClassNotFoundException | LinkageError elsewhere) {
            return false;
        }
    }

    private static void limit() {
        try {
            Thread.sleep(LIMIT);
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
        System.err.printf(Locale.ROOT, "The rehearsal has not ended within %d minutes.%n", LIMIT.toMinutes());
        Runtime.getRuntime().halt(1);
    }
}
