package org.quxian.store.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.quxian.chart.Axis;
import org.quxian.chart.Extent;
import org.quxian.chart.GroupedBar;
import org.quxian.chart.Mark;
import org.quxian.chart.Origin;
import org.quxian.chart.Words;
import org.quxian.observation.Nature;
import org.quxian.render.Fonts;
import org.quxian.render.PngFile;
import org.quxian.render.RenderException;
import org.quxian.render.Renderer;
import org.quxian.render.Theme;

/**
 * How the cost of series grows with their number, out of the tables that {@link SeriesBenchmark} has written: of every work
 * what Quxian takes to what the best of its peers takes, as one picture that the program itself draws.
 */
public final class GrowthPicture {
    private static final Path TABLES = Path.of("src/site/markdown/speed.md");
    private static final String PICTURE = "resources/images/series-growth.png";
    private static final int WIDTH = 860;
    private static final int SCALE = 2;
    private static final List<Integer> SIZES = List.of(100_000, 1_000_000, 10_000_000);
    private static final List<String> NAMES = List.of("100 thousand", "1 million", "10 million");
    private static final String OWN = "Quxian";

    /** The columns of the tables, from the second on; of speeds the cost is their inverse. */
    private enum Work {
        DISTRICT(0, "a district now"),
        RANKED(1, "a ranking"),
        TREND(2, "a trend"),
        BLOCK(3, "24 areas × 12 indicators, all months"),
        IMPORT(4, "import, a row", speed -> 1 / speed),
        BYTES(5, "bytes, a point"),
        COLD(6, "start to first answer");

        private final int column;
        private final String words;
        private final DoubleUnaryOperator cost;

        Work(int column, String words) {
            this(column, words, figure -> figure);
        }

        Work(int column, String words, DoubleUnaryOperator cost) {
            this.column = column;
            this.words = words;
            this.cost = cost;
        }
    }

    private record Row(String name, List<Double> figures) {
        static Row of(String line) {
            List<String> cells = Arrays.stream(line.split("\\|", -1))
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            return new Row(
                    cells.getFirst(),
                    cells.stream().skip(1).map(Double::valueOf).toList());
        }

        double cost(Work work) {
            return work.cost.applyAsDouble(figures.get(work.column));
        }
    }

    private GrowthPicture() {}

    /** Draws the picture anew, as it stands in the documentation. */
    public static void main(String[] arguments) throws IOException, RenderException {
        draw(TABLES);
    }

    /** Draws the picture of the tables in a page of the documentation; nothing where one of them is missing. */
    static void draw(Path page) throws IOException, RenderException {
        String text = Files.readString(page);
        if (!SIZES.stream().allMatch(size -> text.contains(begin(size)))) {
            return;
        }
        List<List<Row>> sizes = SIZES.stream().map(size -> rows(text, size)).toList();
        GroupedBar picture = picture(sizes);
        Renderer renderer = new Renderer(Fonts.load());
        Path file = page.toAbsolutePath().getParent().resolveSibling(PICTURE);
        Files.createDirectories(file.getParent());
        int height = renderer.preferredSize(picture, WIDTH).height();
        Files.write(file, new PngFile(renderer).bytes(picture, Theme.LIGHT, WIDTH, height, SCALE));
    }

    private static String begin(int size) {
        return "<!-- series " + size + " -->";
    }

    private static List<Row> rows(String text, int size) {
        String table = text.substring(text.indexOf(begin(size)), text.indexOf("<!-- end " + size + " -->"));
        return table.lines()
                .filter(line -> line.startsWith("| ") && !line.contains("points"))
                .map(Row::of)
                .toList();
    }

    private static GroupedBar picture(List<List<Row>> sizes) {
        List<GroupedBar.Group> groups = new ArrayList<>();
        int better = 0;
        for (Work work : Work.values()) {
            double[] shares =
                    sizes.stream().mapToDouble(rows -> share(rows, work)).toArray();
            better += shares[shares.length - 1] < 1 ? 1 : 0;
            groups.add(new GroupedBar.Group(
                    work.words,
                    IntStream.range(0, shares.length)
                            .mapToObj(size -> mark(NAMES.get(size), shares[size]))
                            .toList()));
        }
        int works = Work.values().length;
        String title = "At 10 million points Quxian costs less than every peer in "
                + (better == works ? "all of " + works + " works" : better + " works of " + works);
        return new GroupedBar(
                new Words(
                        title,
                        "Cost of each work, as a multiple of the best of DuckDB, SQLite and H2 rows; at 100 thousand, 1 and 10 million points",
                        List.of("1× is as much as the best peer takes in the same run; shorter is better"),
                        ""),
                new Axis("×", 1, 0),
                groups);
    }

    private static double share(List<Row> rows, Work work) {
        double own = rows.stream()
                .filter(row -> row.name().equals(OWN))
                .findFirst()
                .orElseThrow()
                .cost(work);
        return own
                / rows.stream()
                        .filter(row -> !row.name().equals(OWN))
                        .mapToDouble(row -> row.cost(work))
                        .min()
                        .orElseThrow();
    }

    private static Mark mark(String size, double share) {
        return new Mark(
                size,
                String.format(Locale.ROOT, "%.2f×", share),
                new Extent(share, share, share, Extent.Edge.SHARP),
                Nature.ACTUAL,
                new Origin.Derived("", List.of(size)));
    }
}
