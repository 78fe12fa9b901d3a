package org.quxian.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.chart.Chart;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.RunningTask;
import org.quxian.observation.Selection;

class ExportModelTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 8, 12);
    private static final Format SMALL = new Format(640, 400);

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
        assertThat(model().suggestedName(What.OVERVIEW)).contains("9个区县_总览_2021-08-12.png");
        assertThat(inDistrict().suggestedName(What.PANEL)).contains("黔江区_总览_2021-08-12.png");
        assertThat(inDistrict().suggestedName(What.CHART))
                .hasValueSatisfying(name -> assertThat(name).matches("黔江区_.+_2021-08-12\\.png"));
        assertThat(model().suggestedName(What.ALL_CHARTS)).isEmpty();
    }

    @Test
    void theDayOfTheSelectionStandsInTheName() {
        desk.selection().set(Selection.ALL.withAsOf(Optional.of(LocalDate.of(2021, 8, 1))));

        assertThat(model().suggestedName(What.OVERVIEW))
                .hasValueSatisfying(name -> assertThat(name).endsWith("_2021-08-01.png"));
    }

    @Test
    void aChartIsWrittenInTheSizeAndOnTheGroundAskedFor() throws IOException {
        Path light = export(inDistrict(), new Order(What.CHART, SMALL, 2, Appearance.LIGHT, folder, "浅"));
        Path dark = export(inDistrict(), new Order(What.CHART, SMALL, 2, Appearance.DARK, folder, "深.png"));

        assertThat(read(light).getWidth()).isEqualTo(1280);
        assertThat(read(light).getHeight()).isEqualTo(800);
        assertThat(read(light).getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(read(dark).getRGB(0, 0)).isEqualTo(0xFF11171D);
        assertThat(outcomes).containsExactly(new Outcome.Done<>(1), new Outcome.Done<>(1));
    }

    @Test
    void aPanelAndTheOverviewAreWritten() throws IOException {
        Path panel = export(inDistrict(), new Order(What.PANEL, SMALL, 1, Appearance.LIGHT, folder, "panel.png"));
        Path board = export(model(), new Order(What.OVERVIEW, Format.REPORT, 1, Appearance.LIGHT, folder, "all.png"));

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
                    .allSatisfy(name -> assertThat(name).matches("(黔江|大足)区_.+_2021-08-12(_\\d+)?\\.png"));
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
    void filesThatExistAreToldBeforehand() throws IOException {
        Order order = new Order(What.OVERVIEW, SMALL, 1, Appearance.LIGHT, folder, "总览.png");
        assertThat(model().existing(order)).isEmpty();

        Files.writeString(folder.resolve("总览.png"), "");

        assertThat(model().existing(order)).containsExactly(folder.resolve("总览.png"));
    }

    @Test
    void theFolderIsRemembered() {
        export(model(), new Order(What.OVERVIEW, SMALL, 1, Appearance.LIGHT, folder, "a.png"));

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

        model().export(new Order(What.OVERVIEW, SMALL, 1, Appearance.LIGHT, gone, "a.png"), outcomes::add);

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

        assertThat(form.nameProperty().get()).isEqualTo("黔江区_总览_2021-08-12.png");
    }

    @Test
    void theFormMakesAnOrderOnceItIsComplete() {
        ExportForm form = new ExportForm(model(), Appearance.LIGHT);
        form.folderProperty().set(folder.toString());
        form.nameProperty().set(" ");
        assertThat(form.incomplete().get()).isTrue();

        form.nameProperty().set("总览.png");
        form.formatProperty().set(SMALL);
        form.scaleProperty().set(3);

        assertThat(form.incomplete().get()).isFalse();
        assertThat(form.order()).contains(new Order(What.OVERVIEW, SMALL, 3, Appearance.LIGHT, folder, "总览.png"));

        form.folderProperty().set("");
        assertThat(form.order()).isEmpty();

        form.folderProperty().set("a\0b");
        assertThat(form.order()).isEmpty();
    }

    @Test
    void allChartsNeedNoName() {
        ExportForm form = new ExportForm(model(), Appearance.LIGHT);

        form.whatProperty().set(What.ALL_CHARTS);

        assertThat(form.nameProperty().get()).isEmpty();
        assertThat(form.incomplete().get()).isFalse();
    }

    @Test
    void aSizeIsNeitherTinyNorHuge() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Format(100, 800));
        assertThatIllegalArgumentException().isThrownBy(() -> new Format(1280, 10000));
    }

    @Test
    void equalNamesGetNumbers() {
        Set<String> taken = new HashSet<>();

        assertThat(PictureNames.free("a.png", taken)).isEqualTo("a.png");
        assertThat(PictureNames.free("a.png", taken)).isEqualTo("a_2.png");
        assertThat(PictureNames.free("a.png", taken)).isEqualTo("a_3.png");
    }

    private Order allCharts() {
        return new Order(What.ALL_CHARTS, SMALL, 1, Appearance.LIGHT, folder, "");
    }

    private Path export(ExportModel model, Order order) {
        model.export(order, outcomes::add);
        return folder.resolve(order.name().endsWith(".png") ? order.name() : order.name() + ".png");
    }

    private static BufferedImage read(Path file) throws IOException {
        return ImageIO.read(file.toFile());
    }

    private ExportModel model() {
        return new ExportModel(desk, new ExportModel.InView(Optional.empty(), Optional.empty()), lastFolder, TODAY);
    }

    private ExportModel inDistrict() {
        Chart chart = desk.charts().charts("500114", Selection.ALL).getFirst();
        return new ExportModel(
                desk, new ExportModel.InView(Optional.of(chart), Optional.of("500114")), lastFolder, TODAY);
    }
}
