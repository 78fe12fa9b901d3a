package org.quxian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quxian.chart.AllCharts;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.ChartKind;
import org.quxian.chart.Picture;
import org.quxian.chart.SeriesIndex;
import org.quxian.chart.SeriesReading;
import org.quxian.chart.SeriesStock;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.SeriesSource;
import org.quxian.observation.Text;
import org.quxian.render.file.PictureFormat;
import org.quxian.series.Basis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws one picture into a file. */
@Command(name = "chart")
final class ChartCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final PictureOptions picture = new PictureOptions();

    @Option(
            names = "--theme-name",
            paramLabel = "THEME",
            descriptionKey = "theme-name",
            split = "[,，、]",
            splitSynopsisLabel = ",")
    private List<String> themes = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "bar|progress|dumbbell|line|multiples|donut|map|scorecard",
            descriptionKey = "kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--per", paramLabel = "head|area", descriptionKey = "per")
    private Optional<String> per = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.png|svg|pdf",
            descriptionKey = "chart-output",
            required = true)
    private String output = "";

    ChartCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        Path file = OutputFile.path(output);
        PictureFormat format = format(file);
        Optional<ChartKind> chosen = kind();
        Basis basis = basis();
        picture.check();
        selection.unnamed();
        Material material = material(session.open(), chosen);
        StoreAccess.Opened opened = material.opened();
        Picture drawn = new PictureChoice(material.builder(), opened.data()).of(chosen, material.looked(), basis);
        Drawing drawing = new Drawing(session, picture, material.looked(), opened);
        Drawing.Sheet sheet = new Drawing.Sheet(drawn, file, format);
        drawing.check(List.of(sheet));
        drawing.write(sheet);
        return 0;
    }

    /**
     * What the picture is made of.
     *
     * @param opened the figures, with those of series where these are asked for
     * @param looked what is looked at
     * @param builder makes charts of them
     */
    private record Material(StoreAccess.Opened opened, Selection looked, ChartBuilder builder) {}

    /** Series are drawn where an indicator is named. */
    private Material material(StoreAccess.Opened opened, Optional<ChartKind> chosen) throws ReportableException {
        if (selection.indicators.isEmpty()) {
            Selection looked = selection.selection(themes, opened.data().catalogue(), session.today());
            return new Material(opened, looked, session.builder(opened.data()));
        }
        return session.series((source, catalogue) -> {
            SeriesIndex index = SeriesIndex.of(source.revision(), source.catalogue(), catalogue);
            Selection looked =
                    selection.selection(themes, index.with(opened.data().catalogue()), session.today());
            AllCharts charts =
                    new AllCharts(opened.data(), session.rules(catalogue), index, new At(source), session.language());
            Optional<SeriesStock> stock = charts.stock(chosen, looked);
            return stock.map(found -> new Material(
                            new StoreAccess.Opened(found.data(), opened.waiting(), opened.conflicts(), opened.faults()),
                            found.selection(),
                            charts.builder(found)))
                    .orElseGet(() -> new Material(opened, looked, session.builder(opened.data())));
        });
    }

    /** A source that is open. */
    private record At(SeriesSource source) implements SeriesReading {
        @Override
        public <T> T ask(Question<T> question) throws ReportableException {
            return question.of(source);
        }
    }

    private Optional<ChartKind> kind() throws WrongUseException {
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<ChartKind> known = ChartKind.of(kind.get());
        if (known.isEmpty()) {
            throw WrongUseException.notOneOf("--kind", kind.get(), ChartKind.words());
        }
        return known;
    }

    /** Per head and per area are drawn as bars. */
    private Basis basis() throws WrongUseException {
        if (per.isEmpty()) {
            return Basis.TOTAL;
        }
        Basis basis =
                Basis.of(per.get()).orElseThrow(() -> WrongUseException.notOneOf("--per", per.get(), Basis.words()));
        if (kind().filter(chosen -> chosen != ChartKind.BAR).isPresent()) {
            throw new WrongUseException(
                    new Text("--per 只用于条形图（--kind bar）。", "--per goes with bars only (--kind bar)."));
        }
        return basis;
    }

    private PictureFormat format(Path file) throws WrongUseException {
        return PictureFormat.ofName(output)
                .filter(known -> !OutputFile.isDevice(file))
                .orElseThrow(() -> new WrongUseException(new Text(
                        "图片保存为 PNG、SVG 或 PDF，“%s”应改为以 .png、.svg 或 .pdf 结尾的文件名。".formatted(output),
                        "Pictures are saved as PNG, SVG or PDF; give %s a name that ends in .png, .svg or .pdf."
                                .formatted(output))));
    }
}
