package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Marks;
import org.quxian.desktop.support.PictureCanvas;
import org.quxian.desktop.support.SameThreadRunner;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.quxian.desktop.table.FigureRow;
import org.quxian.observation.Fault;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in the window, with mouse and keyboard, on the figures that ship. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowJourney {
    private final Appearance appearance;
    private final String ground;
    private Optional<Place> place = Optional.empty();

    WindowJourney(Appearance appearance, String ground) {
        this.appearance = appearance;
        this.ground = ground;
    }

    void open(Stage window) throws IOException, ReportableException {
        Path folder = Files.createTempDirectory("quxian");
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.write(new Settings(
                Language.ZH,
                appearance,
                Optional.of(new Settings.Bounds(0, 0, 1000, 760, false)),
                View.OVERVIEW,
                Optional.empty(),
                Selection.ALL,
                true,
                true,
                Optional.of(folder)));
        place = Optional.of(new Place(window, folder, settings));
        show(window);
    }

    private void show(Stage window) {
        TestStore store = TestStore.make();
        Opening opening = () -> {
            return new Opened(
                    store.standing(),
                    store,
                    store.rules(),
                    List.of(new Fault("documents/x.json", new org.quxian.observation.Text("缺单位", "no unit"))),
                    new org.quxian.observation.Text("本机数据库", "Local database"));
        };
        new QuxianWindow(window, new Services(new SameThreadRunner(), settings(), opening, "tester", "0.1.0")).show();
    }

    @Test
    void theWindowOpensWithEveryDistrict(FxRobot robot) {
        assertThat(robot.lookup(".panel").queryAll()).hasSize(9);
        assertThat(words(robot, "#counts")).isEqualTo("67 个数据 · 9 个区县");
        assertThat(words(robot, "#faults")).isEqualTo("1 处数据问题");
    }

    @Test
    void theWindowHasTheGroundOfItsAppearance() {
        assertThat(colourAt(480, 70)).isEqualTo(Color.web(ground));
    }

    @Test
    void aPersonFiltersOpensAPanelClicksAMarkAndReadsItsSentence(FxRobot robot) {
        robot.clickOn("黔江");
        assertThat(robot.lookup(".panel").queryAll()).hasSize(1);
        assertThat(words(robot, "#counts")).startsWith("已选 5 / 67");

        open(robot, "#panel-500114");
        assertThat(words(robot, ".district-head .large-title")).isEqualTo("黔江区");

        PictureCanvas chart = robot.lookup(".chart-tile .picture").query();
        robot.clickOn(Marks.middle(chart, mark -> mark.value().startsWith("80.2%")));

        assertThat(words(robot, ".source-number")).isEqualTo("80.2");
        assertThat(passage(robot, "figure")).isEqualTo("80.2%");
        assertThat(passage(robot, "sentence")).contains("可燃雨棚").contains("整改率为");
    }

    @Test
    void escapeLeadsBackAndABadgeLiftsTheFilter(FxRobot robot) {
        robot.clickOn("黔江");
        open(robot, "#panel-500114");

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".district-head").tryQuery()).isEmpty();

        robot.clickOn(".badge");
        assertThat(robot.lookup(".panel").queryAll()).hasSize(9);
    }

    @Test
    void aPersonExportsAPngOfTheSizeAskedFor(FxRobot robot) throws IOException {
        robot.clickOn("黔江");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(robot.lookup("#export-folder").queryAs(TextField.class).getText())
                .isEqualTo(folder().toString());
        robot.doubleClickOn("#export-name").push(KeyCode.SHORTCUT, KeyCode.A).write("qianjiang");
        press(robot, ".export-dialog .button:default");

        Path file = folder().resolve("qianjiang.png");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1080);
        assertThat(new java.awt.Color(picture.getRGB(2, 2))).isEqualTo(java.awt.Color.decode(ground));
        assertThat(colours(picture)).as("something is drawn").hasSizeGreaterThan(10);
        assertThat(words(robot, "#notice")).contains("已导出 1 张图片", folder().toString());
    }

    @Test
    void aChartThatWasExportedOpensAgainWithItsSentences(FxRobot robot) {
        robot.clickOn("黔江");
        open(robot, "#panel-500114");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        robot.doubleClickOn("#export-name").push(KeyCode.SHORTCUT, KeyCode.A).write("again");
        press(robot, ".export-dialog .button:default");

        robot.interact(() -> workbench(robot).intake().read(List.of(folder().resolve("again.png"))));

        assertThat(words(robot, ".reopened-from")).isEqualTo("来自文件");
        assertThat(words(robot, ".reopened-name")).isEqualTo("again.png");
        assertThat(robot.lookup(".reopened-notice").tryQuery()).isEmpty();
        PictureCanvas chart = robot.lookup(".reopened .picture").query();
        robot.clickOn(Marks.middle(chart, mark -> mark.value().startsWith("80.2%")));
        assertThat(robot.lookup(".evidence-words").queryAllAs(Text.class).stream()
                        .map(Text::getText))
                .anySatisfy(sentence -> assertThat(sentence).contains("可燃雨棚", "80.2%"));

        // The first leaves the mark, the second closes.
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertThat(robot.lookup(".reopened").tryQuery()).isEmpty();
    }

    @Test
    void aPictureThatCarriesNothingIsSaid(FxRobot robot) throws IOException {
        Path file = folder().resolve("other.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

        robot.interact(() -> workbench(robot).intake().read(List.of(file)));

        assertThat(words(robot, "#notice")).contains("other.png", "不带图表数据");
    }

    @Test
    void aPictureThatIsTooSmallIsWrittenOnlyWhenAgreed(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        robot.clickOn("#export-size").clickOn("自定义像素");
        robot.interact(() -> {
            robot.lookup("#export-width").queryAs(TextField.class).setText("320");
            robot.lookup("#export-height").queryAs(TextField.class).setText("320");
            robot.lookup("#export-name").queryAs(TextField.class).setText("small");
        });
        press(robot, ".export-dialog .button:default");
        assertThat(words(robot, ".preflight-file")).isEqualTo("small.png");
        assertThat(folder().resolve("small.png")).doesNotExist();

        press(robot, ".preflight .button:default");
        assertThat(folder().resolve("small.png")).exists();
    }

    @Test
    void theFiguresOfTheSelectionAreExportedAsAFile(FxRobot robot) {
        robot.clickOn("黔江");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        robot.clickOn("#export-data-format").clickOn("CSV 表格");
        robot.interact(
                () -> robot.lookup("#export-name").queryAs(TextField.class).setText("qianjiang"));
        press(robot, ".data-export-dialog .button:default");

        assertThat(folder().resolve("qianjiang.csv")).content().hasLineCount(6);
        assertThat(words(robot, "#notice")).contains("已导出 5 个数据");
    }

    @Test
    void aFileThatExistsIsOverwrittenOnlyWhenAgreed(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder().resolve("mine.png"), "mine");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        robot.doubleClickOn("#export-name").push(KeyCode.SHORTCUT, KeyCode.A).write("mine.png");
        press(robot, ".export-dialog .button:default");
        robot.clickOn("不覆盖");
        assertThat(file).hasContent("mine");

        press(robot, ".export-dialog .button:default");
        robot.clickOn("覆盖");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1920);
    }

    @Test
    void searchJumpsToADistrictByItsInitials(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("qj");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words(robot, ".district-head .large-title")).isIn("黔江区", "綦江区");
    }

    @Test
    void searchJumpsToAFigure(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("615");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words(robot, ".source-number")).isEqualTo("615");
        assertThat(words(robot, ".district-head .large-title")).isEqualTo("黔江区");
    }

    @Test
    void theKeyboardWalksThroughAPictureAndOpensAMark(FxRobot robot) {
        robot.clickOn("黔江");
        Node panel = robot.lookup("#panel-500114").query();
        robot.interact(panel::requestFocus);

        robot.type(KeyCode.RIGHT);
        assertThat(panel.getAccessibleHelp()).isNotBlank();
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".source-number").tryQuery()).isPresent();

        robot.type(KeyCode.ESCAPE, KeyCode.ENTER);
        assertThat(words(robot, ".district-head .large-title")).isEqualTo("黔江区");
    }

    @Test
    void theTableSortsOpensASourceAndCopiesItsRows(FxRobot robot) {
        robot.clickOn("黔江");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        TableView<?> table = robot.lookup(".figures").query();
        assertThat(table.getItems()).hasSize(5);

        robot.clickOn("42.1");
        assertThat(words(robot, ".source-number")).isEqualTo("42.1");

        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        String copied = fetch(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).hasSize(2).last().asString().contains("突出外墙防护网整改率\t42.1\t%");

        sort(robot, table);
        assertThat(table.getItems().stream().map(FigureRow.class::cast).map(FigureRow::value))
                .containsExactly("42.1", "80.2", "100", "615", "710");
    }

    @Test
    void theAppearanceSwitchesAndComesBackAtTheNextStart(FxRobot robot) throws Exception {
        robot.clickOn("#appearance");
        assertThat(colourAt(480, 70)).isNotEqualTo(Color.web(ground));

        robot.interact(stage()::close);

        assertThat(settings().read().settings().appearance()).isEqualTo(appearance.other());
        assertThat(settings().read().notice()).isEmpty();
    }

    @Test
    void theLanguageSwitchesEverywhereAtOnce(FxRobot robot) {
        robot.clickOn("黔江");
        open(robot, "#panel-500114");
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        robot.clickOn("#preference-language").clickOn("English");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words(robot, ".district-head .large-title")).isEqualTo("Qianjiang District");
        assertThat(words(robot, "#counts")).isEqualTo("5 of 67 figures · 1 districts");
        assertThat(words(robot, "#tab-figures")).isEqualTo("Figures");
        assertThat(stage().getTitle()).isEqualTo("Quxian");
        assertThat(chinese(robot)).as("words that are still Chinese").isEmpty();
    }

    @Test
    void whereOneWasComesBack(FxRobot robot) throws Exception {
        robot.clickOn("黔江");
        open(robot, "#panel-500114");
        robot.interact(stage()::close);
        Settings left = settings().read().settings();
        assertThat(left.district()).contains("500114");
        assertThat(left.selection()).isEqualTo(Selection.ALL.withAreas(Set.of("500114")));

        robot.interact(() -> {
            Stage next = new Stage();
            place = Optional.of(new Place(next, folder(), settings()));
            show(next);
        });

        assertThat(words(robot, ".district-head .large-title")).isEqualTo("黔江区");
        robot.interact(stage()::close);
    }

    @Test
    void helpAndFaultsOpenAndClose(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("Ctrl+Shift+C").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);

        robot.clickOn("#faults");
        assertThat(robot.lookup(".text-area").queryTextInputControl().getText()).contains("documents/x.json", "缺单位");
        robot.type(KeyCode.ESCAPE);
    }

    private static <T> void sort(FxRobot robot, TableView<T> table) {
        robot.interact(() -> table.getColumns().stream()
                .filter(column -> "column-value".equals(column.getId()))
                .forEach(column -> table.getSortOrder().add(column)));
    }

    private static void open(FxRobot robot, String panel) {
        Node picture = robot.lookup(panel).query();
        Point2D title = picture.localToScreen(60, 26);
        robot.clickOn(title);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String button) {
        robot.clickOn(button);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static Workbench workbench(FxRobot robot) {
        return robot.lookup(node -> node instanceof Workbench).query();
    }

    private static String passage(FxRobot robot, String part) {
        return robot.lookup(".passage-" + part).queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining());
    }

    private static List<String> chinese(FxRobot robot) {
        return robot.lookup(node -> node instanceof Label && node.isVisible()).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(words -> words.codePoints().anyMatch(Character::isIdeographic))
                .toList();
    }

    private Color colourAt(int x, int y) {
        WritableImage picture = fetch(() -> stage().getScene().snapshot(null));
        return picture.getPixelReader().getColor(x, y);
    }

    private Stage stage() {
        return place.orElseThrow().stage();
    }

    private Path folder() {
        return place.orElseThrow().folder();
    }

    private SettingsFile settings() {
        return place.orElseThrow().settings();
    }

    /** Where one test runs. */
    private record Place(Stage stage, Path folder, SettingsFile settings) {}

    private static <T> T fetch(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    }

    private static Set<Integer> colours(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .boxed()
                .collect(Collectors.toSet());
    }
}
