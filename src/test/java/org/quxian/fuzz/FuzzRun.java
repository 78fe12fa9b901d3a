package org.quxian.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets Jazzer look for inputs that a reader does not bear, one reader after the other, each in a process of its own with
 * little memory, and says how many inputs each has read. What is found is kept beside the tests' resources and read by the
 * test from then on.
 */
public final class FuzzRun {
    private static final Pattern RUNS = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)|Done (\\d+) runs.*");

    private final PrintStream out;
    private final String seconds;
    private final String seed;

    private FuzzRun(PrintStream out, String seconds, String seed) {
        this.out = out;
        this.seconds = seconds;
        this.seed = seed;
    }

    /**
     * Runs the tests.
     *
     * @param arguments for how many seconds each reader is given inputs, the seed, and what the names of the tests have to
     *     contain, such as {@code Table} or {@code #pdf}
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        FuzzRun run = new FuzzRun(System.out, arguments[0], arguments[1]);
        String wanted = arguments.length > 2 ? arguments[2] : "";
        long total = 0;
        boolean sound = true;
        for (FuzzTarget target : FuzzTarget.all()) {
            if (target.name().contains(wanted)) {
                Result result = run.fuzz(target);
                total += result.inputs();
                sound &= result.code() == 0;
            }
        }
        run.out.printf("%,12d inputs in total%n", total);
        if (!sound) {
            System.exit(1);
        }
    }

    private record Result(long inputs, int code) {}

    private Result fuzz(FuzzTarget target) throws IOException, InterruptedException {
        Path log = Files.createDirectories(Path.of("target", "fuzz"))
                .resolve(target.name().replace('#', '-') + ".log");
        Process process =
                new ProcessBuilder(command(target)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        long inputs = 0;
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                PrintStream kept = new PrintStream(log.toFile(), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.println(line);
                Matcher runs = RUNS.matcher(line);
                if (runs.matches()) {
                    inputs = Long.parseLong(runs.group(1) == null ? runs.group(2) : runs.group(1));
                }
            }
        }
        int code = process.waitFor();
        out.printf("%,12d %s%s%n", inputs, target.name(), code == 0 ? "" : "  FOUND SOMETHING, see " + log);
        return new Result(inputs, code);
    }

    private List<String> command(FuzzTarget target) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+EnableDynamicAgentLoading",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-D" + Cost.MEASURED + "=true",
                "-classpath",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type(),
                "--target_method=" + target.method(),
                "--instrumentation_includes=" + target.instrumented(),
                "--custom_hook_includes=" + target.instrumented(),
                "--max_duration=" + seconds + "s",
                "-seed=" + seed,
                "-max_len=8192",
                "-len_control=0",
                "-timeout=60",
                "-rss_limit_mb=0",
                "-print_final_stats=1"));
        return command;
    }
}
