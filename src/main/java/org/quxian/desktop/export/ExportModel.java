package org.quxian.desktop.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import org.quxian.chart.Board;
import org.quxian.chart.Chart;
import org.quxian.chart.NamePattern;
import org.quxian.chart.Panel;
import org.quxian.chart.PictureNames;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.Progress;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.render.file.PictureFiles;
import org.quxian.render.file.PictureFormat;
import org.quxian.render.payload.Payload;
import org.quxian.render.preflight.Preflight;
import org.quxian.review.Conflict;

/** What can be exported at the moment, under which names, and the work of looking it over and writing it. */
public final class ExportModel {
    private static final Text CHECKING = new Text("检查图片", "Checking pictures");
    private static final Text EXPORTING = new Text("导出图片", "Exporting pictures");

    private final Desk desk;
    private final List<Conflict> conflicts;
    private final InView inView;
    private final ObjectProperty<Optional<Path>> folder;
    private final LocalDate today;

    /**
     * What is on the screen.
     *
     * @param chart the chart that the keyboard is on; empty where there is none
     * @param district the code of the open district; empty where none is open
     */
    public record InView(Optional<Chart> chart, Optional<String> district) {}

    /**
     * @param desk the figures, the selection and the language
     * @param conflicts the figures that contradict each other
     * @param inView what is on the screen
     * @param folder where pictures went last, which is kept up to date
     * @param today the day for names where the selection has none
     */
    public ExportModel(
            Desk desk,
            List<Conflict> conflicts,
            InView inView,
            ObjectProperty<Optional<Path>> folder,
            LocalDate today) {
        this.desk = desk;
        this.conflicts = List.copyOf(conflicts);
        this.inView = inView;
        this.folder = folder;
        this.today = today;
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

    /** The name to begin with, without an ending; for all charts the usual pattern of their names. */
    public String suggestedName(What what) {
        NamePattern usual = NamePattern.usual(desk.look().language());
        PictureNames names = names(usual);
        return switch (what) {
            case CHART -> inView.chart().map(names::of).orElse("");
            case PANEL -> panel().map(names::of).orElse("");
            case OVERVIEW -> names.of(board());
            case ALL_CHARTS -> usual.words();
        };
    }

    /** The first names, at most {@code most}, that {@code pattern} gives to all charts. */
    public List<String> firstNames(NamePattern pattern, PictureFormat format, int most) {
        return names(pattern).of(allCharts(), format.ending()).keySet().stream()
                .limit(most)
                .toList();
    }

    /** Which of the files of {@code order} are there already. */
    public List<Path> existing(Order order) throws ReportableException {
        return sheets(order).stream().map(Sheet::file).filter(Files::exists).toList();
    }

    /**
     * Looks over the pictures before they are written.
     *
     * @param order what to write
     * @param done takes what was found; nothing where all is well
     */
    public void check(Order order, Consumer<Outcome<List<Finding>>> done) {
        Dataset data = behind();
        desk.tasks().start(CHECKING, progress -> check(order, data, progress), done);
    }

    private List<Finding> check(Order order, Dataset data, Progress progress) throws ReportableException {
        Preflight preflight = new Preflight(desk.renderer(), data, conflicts);
        List<Finding> findings = new ArrayList<>();
        List<Sheet> sheets = sheets(order);
        for (int index = 0; index < sheets.size() && !progress.isCancelled(); index++) {
            Sheet sheet = sheets.get(index);
            String name = String.valueOf(sheet.file().getFileName());
            preflight
                    .check(sheet.picture(), order.measure().of(sheet.picture(), desk.renderer()))
                    .forEach(warning -> findings.add(new Finding(name, warning)));
            progress.report(index + 1, sheets.size());
        }
        return findings;
    }

    /**
     * Writes the pictures, and remembers the folder.
     *
     * @param order what to write; files that exist are overwritten
     * @param done takes how it ended: how many files were written
     */
    public void export(Order order, Consumer<Outcome<Integer>> done) {
        folder.set(Optional.of(order.folder()));
        Dataset data = behind();
        Selection selection = desk.selection().get();
        Language language = desk.look().language();
        desk.tasks()
                .start(
                        EXPORTING,
                        progress -> write(
                                order,
                                sheet -> Payload.of(
                                        sheet.picture(), order.appearance().pictures(), language, selection, data),
                                progress),
                        done);
    }

    private int write(Order order, java.util.function.Function<Sheet, Payload> payload, Progress progress)
            throws ReportableException {
        PictureFiles files = new PictureFiles(desk.renderer());
        List<Sheet> sheets = sheets(order);
        int written = 0;
        for (Sheet sheet : sheets) {
            if (progress.isCancelled()) {
                return written;
            }
            files.write(
                    payload.apply(sheet),
                    order.measure().of(sheet.picture(), desk.renderer()),
                    order.format(),
                    sheet.file());
            written++;
            progress.report(written, sheets.size());
        }
        return written;
    }

    private List<Sheet> sheets(Order order) throws ReportableException {
        Path file = order.folder().resolve(named(order.name(), order.format()));
        return switch (order.what()) {
            case CHART ->
                inView.chart().stream().map(chart -> new Sheet(chart, file)).toList();
            case PANEL -> panel().stream().map(panel -> new Sheet(panel, file)).toList();
            case OVERVIEW -> List.of(new Sheet(board(), file));
            case ALL_CHARTS ->
                names(NamePattern.of(order.name()))
                        .of(allCharts(), order.format().ending())
                        .entrySet()
                        .stream()
                        .map(named -> new Sheet(named.getValue(), order.folder().resolve(named.getKey())))
                        .toList();
        };
    }

    private List<Chart> allCharts() {
        return desk.charts().allCharts(desk.selection().get());
    }

    /** The figures, and those of series that the chart in view shows. */
    private Dataset behind() {
        return inView.chart().<Dataset>map(desk::behind).orElseGet(desk::data);
    }

    private PictureNames names(NamePattern pattern) {
        return new PictureNames(
                behind(), desk.look().language(), desk.selection().get().asOf(), today, pattern);
    }

    private Board board() {
        return desk.charts().board(desk.selection().get());
    }

    private Optional<Panel> panel() {
        return inView.district()
                .flatMap(code -> desk.charts().panels(desk.selection().get().withAreas(Set.of(code))).stream()
                        .findFirst());
    }

    private static String named(String name, PictureFormat format) {
        return name.toLowerCase(Locale.ROOT).endsWith(format.ending()) ? name : name + format.ending();
    }
}
