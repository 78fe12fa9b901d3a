package org.quxian.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quxian.chart.Chart;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.RunningTask;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.render.file.PictureFormat;
import org.quxian.render.file.PictureSize;
import org.quxian.render.payload.Payload;
import org.quxian.render.payload.PayloadFile;

class ExportModelTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 8, 12);
    private static final Measure SMALL = new Measure.Pixels(new PixelSize(640, 400), 1);

    private static final Measure DOUBLE = new Measure.Pixels(new PixelSize(640, 400), 2);

    @TempDir
    private Path folder;

    private final Desk desk = Desks.chinese();
    private final ObjectProperty<Optional<Path>> lastFolder = new SimpleObjectProperty<>(Optional.empty());
    private final List<Outcome<Integer>> outcomes = new ArrayList<>();

    @Test
    void fromTheOverviewTheOverviewAndAllChartsCanBeHad() {
        assertThat(model().choices()).containsExactly(What.OVERVIEW, What.ALL_CHARTS);
    }

    @Test
    void fromADistrictItsChartAndItsPanelComeFirst() {
        assertThat(inDistrict().choices()).containsExactly(What.CHART, What.PANEL, What.OVERVIEW, What.ALL_CHARTS);
    }

    @Test
    void namesSayDistrictSubjectAndDay() {
        assertThat(model().suggestedName(What.OVERVIEW)).isEqualTo("9个区县_总览_2021-08-12");
        assertThat(inDistrict().suggestedName(What.PANEL)).isEqualTo("黔江区_总览_2021-07-31");
        assertThat(inDistrict().suggestedName(What.CHART)).matches("黔江区_.+_2021-07-31");
        assertThat(model().suggestedName(What.ALL_CHARTS)).isEqualTo("{区县}_{指标}_{截至日期}");
    }

    @Test
    void theDayOfTheSelectionStandsInTheName() {
        desk.selection().set(Selection.ALL.withAsOf(Optional.of(LocalDate.of(2021, 8, 1))));

        assertThat(model().suggestedName(What.OVERVIEW)).endsWith("_2021-08-01");
    }

    @Test
    void aChartIsWrittenInTheSizeAndOnTheGroundAskedFor() throws IOException {
        Path light =
                export(inDistrict(), new Order(What.CHART, PictureFormat.PNG, DOUBLE, Appearance.LIGHT, folder, "浅"));
        Path dark = export(
                inDistrict(), new Order(What.CHART, PictureFormat.PNG, DOUBLE, Appearance.DARK, folder, "深.png"));

        assertThat(read(light).getWidth()).isEqualTo(1280);
        assertThat(read(light).getHeight()).isEqualTo(800);
        assertThat(read(light).getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(read(dark).getRGB(0, 0)).isEqualTo(0xFF11171D);
        assertThat(outcomes).containsExactly(new Outcome.Done<>(1), new Outcome.Done<>(1));
    }

    @Test
    void aPanelAndTheOverviewAreWritten() throws IOException {
        Path panel = export(
                inDistrict(), new Order(What.PANEL, PictureFormat.PNG, SMALL, Appearance.LIGHT, folder, "panel.png"));
        Path board = export(
                model(),
                new Order(
                        What.OVERVIEW,
                        PictureFormat.PNG,
                        new Measure.Pixels(new PixelSize(1280, 800), 1),
                        Appearance.LIGHT,
                        folder,
                        "all.png"));

        assertThat(read(panel).getWidth()).isEqualTo(640);
        assertThat(read(board).getWidth()).isEqualTo(1280);
    }

    @Test
    void allChartsOfTheSelectionGetAFileEach() throws IOException {
        desk.selection().set(Selection.ALL.withAreas(Set.of("500114", "500111")));
        int charts = desk.charts().charts("500114", Selection.ALL).size()
                + desk.charts().charts("500111", Selection.ALL).size();

        model().export(allCharts(), outcomes::add);

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(charts)
                    .allSatisfy(name -> assertThat(name).matches("(黔江|大足)区_.+_2021-0[78]-(31|12)(_\\d+)?\\.png"));
        }
        assertThat(outcomes).containsExactly(new Outcome.Done<>(charts));
    }

    @Test
    void cancellingStopsAfterTheFileAtHand() throws IOException {
        desk.tasks().running().addListener((ListChangeListener<RunningTask>) change -> desk.tasks()
                .running()
                .forEach(task -> task.shareProperty().subscribe(share -> {
                    if (share.doubleValue() > 0) {
                        task.cancel();
                    }
                })));

        model().export(allCharts(), outcomes::add);

        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>(1));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void filesThatExistAreToldBeforehand() throws Exception {
        Order order = new Order(What.OVERVIEW, PictureFormat.PNG, SMALL, Appearance.LIGHT, folder, "总览.png");
        assertThat(model().existing(order)).isEmpty();

        Files.writeString(folder.resolve("总览.png"), "");

        assertThat(model().existing(order)).containsExactly(folder.resolve("总览.png"));
    }

    @Test
    void theFolderIsRemembered() {
        export(model(), new Order(What.OVERVIEW, PictureFormat.PNG, SMALL, Appearance.LIGHT, folder, "a.png"));

        assertThat(lastFolder.get()).contains(folder);
        assertThat(model().folder()).isEqualTo(folder);
    }

    @Test
    void aFolderThatIsGoneIsNotSuggested() {
        lastFolder.set(Optional.of(folder.resolve("gone")));

        assertThat(model().folder()).isEqualTo(Path.of(System.getProperty("user.home")));
    }

    @Test
    void aFolderThatIsNotThereFailsWithASentenceThatNamesIt() {
        Path gone = folder.resolve("gone");

        model().export(
                        new Order(What.OVERVIEW, PictureFormat.PNG, SMALL, Appearance.LIGHT, gone, "a.png"),
                        outcomes::add);

        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.sentence().zh()).contains(gone.toString()));
    }

    @Test
    void theFormSuggestsANameForEachChoice() {
        ExportForm form = new ExportForm(inDistrict(), Appearance.DARK);
        assertThat(form.whatProperty().get()).isEqualTo(What.CHART);
        assertThat(form.appearanceProperty().get()).isEqualTo(Appearance.DARK);

        form.whatProperty().set(What.PANEL);

        assertThat(form.nameProperty().get()).isEqualTo("黔江区_总览_2021-07-31");
    }

    @Test
    void theFormMakesAnOrderOnceItIsComplete() {
        ExportForm form = new ExportForm(model(), Appearance.LIGHT);
        form.folderProperty().set(folder.toString());
        form.nameProperty().set(" ");
        assertThat(form.incomplete().get()).isTrue();

        form.nameProperty().set("总览.png");
        form.size().sizingProperty().set(Sizing.PIXELS);
        form.size().widthProperty().set("640");
        form.size().heightProperty().set("400");
        form.size().scaleProperty().set(3);

        assertThat(form.incomplete().get()).isFalse();
        assertThat(form.order())
                .contains(new Order(
                        What.OVERVIEW,
                        PictureFormat.PNG,
                        new Measure.Pixels(new PixelSize(640, 400), 3),
                        Appearance.LIGHT,
                        folder,
                        "总览.png"));

        form.folderProperty().set("");
        assertThat(form.order()).isEmpty();

        form.folderProperty().set("a\0b");
        assertThat(form.order()).isEmpty();
    }

    @Test
    void allChartsAreNamedByAPatternWhoseFirstNamesAreShown() {
        ExportForm form = new ExportForm(model(), Appearance.LIGHT);
        assertThat(form.names()).isEmpty();

        form.whatProperty().set(What.ALL_CHARTS);
        form.formatProperty().set(PictureFormat.PDF);

        assertThat(form.incomplete().get()).isFalse();
        assertThat(form.names())
                .hasValueSatisfying(names -> assertThat(names.zh().lines())
                        .hasSize(3)
                        .allSatisfy(name -> assertThat(name).matches("大渡口区_.+_2021-03-31\\.pdf")));
    }

    @Test
    void aPatternThatNothingFillsMakesNoOrderAndIsExplained() {
        ExportForm form = new ExportForm(model(), Appearance.LIGHT);
        form.whatProperty().set(What.ALL_CHARTS);

        form.nameProperty().set("{区县}_{日期}");

        assertThat(form.order()).isEmpty();
        assertThat(form.names()).hasValueSatisfying(why -> assertThat(why.zh()).contains("{日期}", "{截至日期}"));
    }

    @Test
    void aSizeThatCannotBeMakesNoOrderAndIsExplained() {
        ExportForm form = new ExportForm(model(), Appearance.LIGHT);
        form.size().sizingProperty().set(Sizing.PIXELS);
        form.size().widthProperty().set("wide");

        assertThat(form.order()).isEmpty();
        assertThat(form.size().reportProperty().get().zh()).contains("320", "7680");

        form.size().widthProperty().set("7680");
        form.size().heightProperty().set("7680");
        form.size().scaleProperty().set(4);
        assertThat(form.order()).isEmpty();
        assertThat(form.size().reportProperty().get().zh()).contains("30720×30720");

        form.size().sizingProperty().set(Sizing.PAPER);
        assertThat(form.size().reportProperty().get().zh()).contains("1890 像素");
        form.size().dpiProperty().set("0");
        assertThat(form.size().reportProperty().get().zh()).contains("dpi");
        assertThat(form.order()).isEmpty();
    }

    @Test
    void aChartOnPaperIsAsWideAsAskedForAndAsHighAsItLooksBest() throws IOException {
        Measure paper = new Measure.Paper(new PictureSize.Paper(160, 300));
        Path file =
                export(inDistrict(), new Order(What.CHART, PictureFormat.PNG, paper, Appearance.LIGHT, folder, "纸"));

        assertThat(read(file).getWidth()).isEqualTo(1890);
        assertThat(read(file).getHeight()).isBetween(400, 1890);
    }

    @Test
    void aPngThatIsWrittenCarriesItsChartAndTheSelection() throws ReportableException {
        desk.selection().set(Selection.ALL.withAreas(Set.of("500114")));
        Path file = export(inDistrict(), new Order(What.CHART, PictureFormat.PNG, SMALL, Appearance.DARK, folder, "图"));

        Payload payload = PayloadFile.read(file).payload();

        assertThat(payload.picture())
                .isEqualTo(desk.charts().charts("500114", Selection.ALL).getFirst());
        assertThat(payload.selection().areas()).containsExactly("500114");
        assertThat(payload.figures()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void everyFormatGetsItsEnding(PictureFormat format) {
        model().export(new Order(What.OVERVIEW, format, SMALL, Appearance.LIGHT, folder, "总览"), outcomes::add);

        assertThat(folder.resolve("总览" + format.ending())).isNotEmptyFile();
    }

    @Test
    void theShippedChartsHaveNothingThatOneMustKnow() {
        List<Outcome<List<Finding>>> found = new ArrayList<>();
        Order order = new Order(
                What.ALL_CHARTS,
                PictureFormat.PNG,
                new Measure.Pixels(new PixelSize(1280, 800), 1),
                Appearance.LIGHT,
                folder,
                "{区县}_{指标}");

        model().check(order, found::add);

        assertThat(found).containsExactly(new Outcome.Done<>(List.of()));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPictureThatIsTooSmallIsFoundBeforeItIsWritten() {
        List<Outcome<List<Finding>>> found = new ArrayList<>();
        Order order = new Order(
                What.OVERVIEW,
                PictureFormat.PNG,
                new Measure.Pixels(new PixelSize(320, 320), 1),
                Appearance.LIGHT,
                folder,
                "小");

        model().check(order, found::add);

        assertThat(found)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat((List<?>) done.value())
                                .singleElement()
                                .isInstanceOfSatisfying(Finding.class, finding -> {
                                    assertThat(finding.file()).isEqualTo("小.png");
                                    assertThat(finding.sentence().zh()).contains("尺寸太小", "加大图片尺寸");
                                }));
        assertThat(folder).isEmptyDirectory();
    }

    private Order allCharts() {
        return new Order(What.ALL_CHARTS, PictureFormat.PNG, SMALL, Appearance.LIGHT, folder, "{区县}_{指标}_{截至日期}");
    }

    private Path export(ExportModel model, Order order) {
        model.export(order, outcomes::add);
        return folder.resolve(order.name().endsWith(".png") ? order.name() : order.name() + ".png");
    }

    private static BufferedImage read(Path file) throws IOException {
        return ImageIO.read(file.toFile());
    }

    private ExportModel model() {
        return new ExportModel(
                desk, List.of(), new ExportModel.InView(Optional.empty(), Optional.empty()), lastFolder, TODAY);
    }

    private ExportModel inDistrict() {
        Chart chart = desk.charts().charts("500114", Selection.ALL).getFirst();
        return new ExportModel(
                desk, List.of(), new ExportModel.InView(Optional.of(chart), Optional.of("500114")), lastFolder, TODAY);
    }
}
