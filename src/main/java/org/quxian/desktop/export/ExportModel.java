package org.quxian.desktop.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import org.quxian.chart.Board;
import org.quxian.chart.Chart;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.Panel;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.Progress;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.render.PngFile;

/** What can be exported at the moment, under which names, and the work of writing it. */
public final class ExportModel {
    private static final Text EXPORTING = new Text("导出图片", "Exporting pictures");

    private final Desk desk;
    private final InView inView;
    private final ObjectProperty<Optional<Path>> folder;
    private final PictureNames names;

    /**
     * What is on the screen.
     *
     * @param chart the chart that the keyboard is on; empty where there is none
     * @param district the code of the open district; empty where none is open
     */
    public record InView(Optional<Chart> chart, Optional<String> district) {}

    /**
     * @param desk the figures, the selection and the language
     * @param inView what is on the screen
     * @param folder where pictures went last, which is kept up to date
     * @param today the day for names where the selection has none
     */
    public ExportModel(Desk desk, InView inView, ObjectProperty<Optional<Path>> folder, LocalDate today) {
        this.desk = desk;
        this.inView = inView;
        this.folder = folder;
        this.names = new PictureNames(desk, today);
    }

    /** What there is to export, the nearest at hand first. */
    public List<What> choices() {
        return Stream.of(
                        inView.chart().map(chart -> What.CHART),
                        inView.district().map(district -> What.PANEL),
                        Optional.of(What.OVERVIEW),
                        Optional.of(What.ALL_CHARTS))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The folder to begin with: the one used last, or the person's own. */
    public Path folder() {
        return folder.get().filter(Files::isDirectory).orElseGet(() -> Path.of(System.getProperty("user.home")));
    }

    /** The name to begin with; empty for all charts, which are named one by one. */
    public Optional<String> suggestedName(What what) {
        return switch (what) {
            case CHART -> inView.chart().map(names::of);
            case PANEL -> panel().map(names::of);
            case OVERVIEW -> Optional.of(names.of(board()));
            case ALL_CHARTS -> Optional.empty();
        };
    }

    /** Which of the files of {@code order} are there already. */
    public List<Path> existing(Order order) {
        return sheets(order).stream().map(Sheet::file).filter(Files::exists).toList();
    }

    /**
     * Writes the pictures, and remembers the folder.
     *
     * @param order what to write; files that exist are overwritten
     * @param done takes how it ended: how many files were written
     */
    public void export(Order order, Consumer<Outcome<Integer>> done) {
        folder.set(Optional.of(order.folder()));
        List<Sheet> sheets = sheets(order);
        desk.tasks().start(EXPORTING, progress -> write(order, sheets, progress), done);
    }

    private int write(Order order, List<Sheet> sheets, Progress progress) throws ReportableException {
        PngFile png = new PngFile(desk.renderer());
        int written = 0;
        for (Sheet sheet : sheets) {
            if (progress.isCancelled()) {
                return written;
            }
            png.write(
                    sheet.picture(),
                    order.appearance().pictures(),
                    order.format().width(),
                    order.format().height(),
                    order.scale(),
                    sheet.file());
            written++;
            progress.report(written, sheets.size());
        }
        return written;
    }

    private List<Sheet> sheets(Order order) {
        Path file = order.folder().resolve(named(order.name()));
        return switch (order.what()) {
            case CHART ->
                inView.chart().stream().map(chart -> new Sheet(chart, file)).toList();
            case PANEL -> panel().stream().map(panel -> new Sheet(panel, file)).toList();
            case OVERVIEW -> List.of(new Sheet(board(), file));
            case ALL_CHARTS -> allCharts(order.folder());
        };
    }

    private List<Sheet> allCharts(Path into) {
        Set<String> taken = new HashSet<>();
        List<Sheet> sheets = new ArrayList<>();
        ChartBuilder charts = desk.charts();
        Selection selection = desk.selection().get();
        for (Panel panel : charts.panels(selection)) {
            charts.charts(panel.area(), selection)
                    .forEach(chart ->
                            sheets.add(new Sheet(chart, into.resolve(PictureNames.free(names.of(chart), taken)))));
        }
        return sheets;
    }

    private Board board() {
        return desk.charts().board(desk.selection().get());
    }

    private Optional<Panel> panel() {
        return inView.district()
                .flatMap(code -> desk.charts().panels(desk.selection().get().withAreas(Set.of(code))).stream()
                        .findFirst());
    }

    private static String named(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".png") ? name : name + ".png";
    }
}
