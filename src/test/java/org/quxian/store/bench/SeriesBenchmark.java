package org.quxian.store.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How fast series are imported and read, beside DuckDB, SQLite and rows in H2 on the same data in the same run. {@code
 * -Dpoints=10000000} says how many points; {@code -Dtable=FILE} writes the table there as well.
 */
public final class SeriesBenchmark {
    private static final int WARM = 3000;
    private static final int ROUNDS = 301;
    private static final int COLD = 5;

    private SeriesBenchmark() {}

    /** Runs it; with {@code cold KIND FOLDER}, opens what is in a folder and gives the first answer. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("cold")) {
            Workload workload = Workload.shipped(Integer.parseInt(arguments[3]));
            try (Contender one = contender(arguments[1], Path.of(arguments[2]), workload)) {
                one.open();
                System.out.println(one.trend(workload.areas().get(3), 5));
            }
            return;
        }
        int points = Integer.getInteger("points", 1_000_000);
        Path folder = Files.createTempDirectory("quxian-series");
        try {
            List<String> lines = run(Workload.shipped(points), folder, points);
            lines.forEach(System.out::println);
            String file = System.getProperty("table", "");
            if (!file.isEmpty()) {
                insert(Path.of(file), points, lines);
                GrowthPicture.draw(Path.of(file));
            }
        } finally {
            delete(folder);
        }
    }

    private static Contender contender(String kind, Path folder, Workload workload) {
        return kind.equals("quxian")
                ? new PackedContender(folder)
                : new SqlContender(SqlContender.Kind.valueOf(kind), folder, workload);
    }

    /** What was measured of one; times in milliseconds. */
    private record Figures(
            String name,
            double district,
            double ranked,
            double trend,
            double block,
            double rows,
            double bytes,
            double cold,
            List<Long> answers) {

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %.2f | %.2f | %.1f | %.0f |",
                    name,
                    district,
                    ranked,
                    trend,
                    block,
                    rows / 1e6,
                    bytes,
                    cold);
        }
    }

    private static List<String> run(Workload workload, Path folder, int points) throws Exception {
        Path csv = folder.resolve("series.csv");
        workload.write(csv);
        List<Figures> all = new ArrayList<>();
        for (String kind :
                System.getProperty("contenders", "quxian,DUCKDB,SQLITE,H2").split(",", -1)) {
            Path place = Files.createDirectory(folder.resolve(kind));
            all.add(measure(kind, place, csv, workload, points));
        }
        for (Figures one : all) {
            if (!one.answers().equals(all.getFirst().answers())) {
                throw new IllegalStateException(one.name() + " gives other answers than "
                        + all.getFirst().name());
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "| " + String.format(Locale.ROOT, "%,d", workload.points())
                        + " points | district ms | ranked ms | trend ms | 24×12 ms | import M rows/s | bytes a point | cold ms |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|---:|");
        all.forEach(one -> lines.add(one.row()));
        return lines;
    }

    private interface Call {
        long answer(Random random) throws Exception;
    }

    private static Figures measure(String kind, Path place, Path csv, Workload workload, int points) throws Exception {
        Contender one = contender(kind, place, workload);
        long before = 0;
        if (one instanceof PackedContender packed) {
            // Its classes are warm, as those of a peer written in C always are.
            Path first = Files.createDirectory(place.resolveSibling("first"));
            PackedContender trial = new PackedContender(first);
            Workload small = new Workload(workload.areas(), 12, 100);
            Path smallCsv = first.resolve("small.csv");
            small.write(smallCsv);
            trial.prepare();
            for (int round = 0; round < 8; round++) {
                trial.load(smallCsv);
            }
            packed.prepare();
            before = packed.bytes();
        }
        long start = System.nanoTime();
        one.load(csv);
        double seconds = (System.nanoTime() - start) / 1e9;
        double bytes = (double) (one.bytes() - before) / workload.points();
        List<Long> answers = new ArrayList<>();
        one.open();
        double[] medians = new double[4];
        List<String> areas = workload.areas();
        List<Call> calls = List.of(
                random -> one.district(area(areas, random)),
                random -> one.ranked(random.nextInt(workload.indicators()), random.nextInt(workload.months())),
                random -> one.trend(area(areas, random), random.nextInt(workload.indicators())),
                random -> one.block(some(areas, random), twelve(workload, random)));
        for (int call = 0; call < calls.size(); call++) {
            medians[call] = median(calls.get(call), call == 3 ? 10 : 1, answers);
        }
        one.close();
        double[] cold = new double[COLD];
        for (int round = 0; round < COLD; round++) {
            cold[round] = cold(kind, place, points);
        }
        Arrays.sort(cold);
        return new Figures(
                one.name(),
                medians[0],
                medians[1],
                medians[2],
                medians[3],
                workload.points() / seconds,
                bytes,
                cold[COLD / 2],
                answers);
    }

    private static String area(List<String> areas, Random random) {
        return areas.get(random.nextInt(areas.size()));
    }

    private static List<String> some(List<String> areas, Random random) {
        int first = random.nextInt(areas.size() - 23);
        return areas.subList(first, first + 24);
    }

    private static List<Integer> twelve(Workload workload, Random random) {
        int first = random.nextInt(workload.indicators() - 11);
        return IntStream.range(first, first + 12).boxed().toList();
    }

    private static double median(Call call, int less, List<Long> answers) throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < WARM / less; round++) {
            answers.add(call.answer(random));
        }
        int rounds = ROUNDS / less | 1;
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long answer = call.answer(random);
            times[round] = (System.nanoTime() - start) / 1e6;
            answers.add(answer);
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    /** From the start of a program to its first answer. */
    private static double cold(String kind, Path place, int points) throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SeriesBenchmark.class.getName(),
                        "cold",
                        kind,
                        place.toString(),
                        String.valueOf(points))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(kind + " gave no answer");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Puts the table in the place of the one between its marks. */
    private static void insert(Path file, int points, List<String> lines) throws IOException {
        String begin = "<!-- series " + points + " -->\n";
        String end = "<!-- end " + points + " -->\n";
        String text = Files.exists(file) ? Files.readString(file) : "# Speed\n";
        String table = begin + String.join("\n", lines) + "\n" + end;
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        Files.writeString(
                file,
                from < 0 ? text + "\n" + table : text.substring(0, from) + table + text.substring(to + end.length()),
                StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
