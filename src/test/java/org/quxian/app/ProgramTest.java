package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.app.ProgramRun.Result;
import org.quxian.chart.Choropleth;
import org.quxian.chart.Mark;
import org.quxian.exchange.DataFolder;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.render.payload.PayloadFile;
import org.quxian.store.StoreLocation;

/** The whole program, from its arguments to its files, on a store that is made for each test. */
class ProgramTest {
    @TempDir
    private Path folder;

    @Test
    void aNewStoreIsFilledAndListsEveryFigure() throws IOException {
        Result result = run("figures", "--format", "json");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        JsonNode figures = new ObjectMapper().readTree(result.out());
        assertThat(figures).hasSize(67);
        assertThat(folder.resolve("share/quxian/quxian.mv.db")).isRegularFile();
        assertThat(run("figures", "--format", "json")).isEqualTo(result);
    }

    @Test
    void anotherStoreIsUsedWhereOneIsNamed() {
        String other = folder.resolve("其他").toString();
        assertThat(run("check", "--store", other)).isEqualTo(new Result(0, "没有发现问题。\n", ""));
        assertThat(folder.resolve("其他/quxian.mv.db")).isRegularFile();
        assertThat(folder.resolve("share")).doesNotExist();
    }

    @Test
    void aNameMeansTheAreaOfTheDay() throws IOException {
        JsonNode today = new ObjectMapper()
                .readTree(run("figures", "--area", "黔江", "--format", "json").out());
        assertThat(today)
                .hasSize(5)
                .allSatisfy(
                        figure -> assertThat(figure.get("areaCode").asText()).isEqualTo("500114"));
        Result before = run("figures", "--area", "黔江", "--as-of", "1999-01-01", "--format", "json");
        assertThat(before).isEqualTo(new Result(0, "[ ]\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "--area=黔江 --kind=progress --size=1920x1080,1920,1080",
        "--area=黔江 --size=800x600 --theme=dark,800,600",
        "--area=万盛经开区 --kind=dumbbell --size=640x480 --lang=en,640,480",
        "--area=大渡口 --kind=bar --width-mm=160 --dpi=300,1890,0",
        "--area=忠县 --kind=scorecard --width-mm=100,1181,0",
        "--indicator=整改率 --width-mm=100 --dpi=300,1181,0",
        "--area=黔江 --indicator=可燃雨棚整改率,1600,0",
        "--theme-name=农村供水,1600,0"
    })
    void aChartHasTheSizeThatWasAskedFor(String options, int width, int height) throws IOException {
        Path file = folder.resolve("图.png");
        String[] arguments = Stream.concat(Stream.of("chart", "-o", file.toString()), Stream.of(options.split(" ", -1)))
                .toArray(String[]::new);
        assertThat(run(arguments)).isEqualTo(new Result(0, "", ""));
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight())
                .satisfies(high ->
                        assertThat(height == 0 ? high >= 64 : high == height).isTrue());
        assertThat(colours(image)).isGreaterThan(10);
    }

    @Test
    void aPictureOnPaperSaysItsResolution() throws IOException {
        Path file = folder.resolve("图.png");
        assertThat(run("chart", "--area", "黔江", "--width-mm", "160", "--dpi", "300", "-o", file.toString()))
                .isEqualTo(new Result(0, "", ""));
        byte[] png = Files.readAllBytes(file);
        assertThat(ByteBuffer.wrap(png).getInt(16)).isEqualTo(1890);
        // Length and name of the chunk behind the header, then pixels to the metre.
        assertThat(new String(png, 37, 4, StandardCharsets.US_ASCII)).isEqualTo("pHYs");
        assertThat(ByteBuffer.wrap(png).getInt(41)).isEqualTo(11811);
    }

    @Test
    void aChartIsDrawnAsVectorsWhereTheNameSaysSo() throws IOException {
        Path pdf = folder.resolve("图.pdf");
        Path svg = folder.resolve("图.svg");
        assertThat(run("chart", "--area", "黔江", "--width-mm", "160", "-o", pdf.toString()))
                .isEqualTo(new Result(0, "", ""));
        assertThat(run("chart", "--area", "黔江", "--size", "800x600", "-o", svg.toString()))
                .isEqualTo(new Result(0, "", ""));
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(Files.readString(svg)).contains(">黔江区<", "viewBox=\"0 0 800 600\"");
    }

    @Test
    void whatIsWrongWithAPictureIsToldAndStrictWritesNothing() {
        Path file = folder.resolve("图.png");
        Result told = run("chart", "--size", "320x200", "-o", file.toString());
        assertThat(told.code()).isZero();
        assertThat(told.err()).contains("图.png：尺寸太小").contains("加大图片尺寸");
        assertThat(file).exists();

        Path strict = folder.resolve("严格.png");
        Result refused = run("chart", "--size", "320x200", "--strict", "-o", strict.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("按 --strict 未写入");
        assertThat(strict).doesNotExist();
    }

    @Test
    void anExportHasTheFormatsAndNamesAskedFor() {
        Path target = folder.resolve("图表");
        Result result =
                run("export", target.toString(), "--area", "黔江", "--format", "svg,pdf", "--names", "{序号}-{区县}-{图种}");
        assertThat(result.code()).isZero();
        assertThat(result.out().lines().map(line -> Path.of(line).getFileName().toString()))
                .contains("01-黔江区-总览.svg", "01-黔江区-总览.pdf")
                .allMatch(name -> name.matches("[0-9]{2}-黔江区-.+\\.(svg|pdf)"));
    }

    @Test
    void openingAPictureNeedsADisplayAndAPictureThatCarriesAChart() throws IOException {
        Path file = folder.resolve("图.png");
        assertThat(run("chart", "--area", "黔江", "-o", file.toString()).code()).isZero();
        assertThat(withoutDisplay("open", file.toString()))
                .isEqualTo(new Result(1, "", "没有可用的显示器，无法打开窗口；命令行用法见 quxian --help。\n"));

        Path other = Files.writeString(folder.resolve("其他.png"), "no picture");
        assertThat(withoutDisplay("open", other.toString())).isEqualTo(new Result(1, "", "“其他.png”不是 PNG 图片。\n"));
        assertThat(withoutDisplay("open", folder.resolve("无.png").toString()).err())
                .startsWith("找不到文件");
    }

    @Test
    void nothingToDrawIsASentence() {
        Path file = folder.resolve("图.png");
        Result none = run("chart", "--area", "酉阳", "-o", file.toString());
        assertThat(none).isEqualTo(new Result(1, "", "没有符合条件的数据，未绘制图片。\n"));
        Result unfit = run("chart", "--area", "垫江", "--kind", "dumbbell", "-o", file.toString());
        assertThat(unfit.code()).isEqualTo(1);
        assertThat(unfit.err()).hasLineCount(1);
        assertThat(file).doesNotExist();
        assertThat(run("export", folder.resolve("图").toString(), "--area", "酉阳"))
                .isEqualTo(new Result(1, "", "没有符合条件的数据，未导出图片。\n"));
    }

    @Test
    void anExportWritesEveryPictureUnderItsOwnNameAndRefusesToOverwrite() throws IOException {
        Path target = folder.resolve("新建/图表");
        String[] export = {"export", target.toString(), "--area", "黔江", "--as-of", "2021-08-12"};
        Result first = run(export);
        assertThat(first.code()).isZero();
        List<String> names = first.out()
                .lines()
                .map(line -> Path.of(line).getFileName().toString())
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates()
                .contains("黔江区_总览_2021-08-12.png")
                .allMatch(name -> name.matches("黔江区_.+_2021-08-12(_[0-9]+)?\\.png"));
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
        Result second = run(export);
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err()).contains("--force").hasLineCount(1);
        assertThat(run(Stream.concat(Stream.of(export), Stream.of("--force")).toArray(String[]::new)))
                .isEqualTo(first);
    }

    @Test
    void whatSeveralAreasHaveIsExportedAsAMapToo() throws IOException, ReportableException {
        Path table =
                Files.writeString(folder.resolve("月报.csv"), "区县,可燃雨棚整改户数,截至\n大足区,30,2021-07-31\n綦江区,44,2021-07-31\n");
        assertThat(run("import", table.toString()).code()).isZero();

        Result result = run("export", folder.resolve("图").toString(), "--as-of", "2021-08-12");

        assertThat(result.code()).isZero();
        Path map = folder.resolve("图/3个区县_可燃雨棚整改户数_2021-08-12.png");
        assertThat(result.out().lines())
                .filteredOn(line -> line.contains("个区县_"))
                .containsExactly(map.toString());
        assertThat(PayloadFile.read(map).payload().picture())
                .isInstanceOfSatisfying(
                        Choropleth.class,
                        drawn -> assertThat(drawn.marks())
                                .extracting(Mark::label)
                                .containsExactlyInAnyOrder("大足", "綦江", "黔江"));
    }

    @Test
    void aFileIsNoFolderToExportInto() throws IOException {
        Path file = Files.writeString(folder.resolve("文件"), "");
        assertThat(run("export", file.toString()).err()).isEqualTo(file + " 是文件，不是文件夹。\n");
    }

    @Test
    void withoutADisplayTheWindowIsASentence() {
        assertThat(withoutDisplay()).isEqualTo(new Result(1, "", "没有可用的显示器，无法打开窗口；命令行用法见 quxian --help。\n"));
    }

    private Result withoutDisplay(String... arguments) {
        String platform = System.getProperty("glass.platform", "");
        System.clearProperty("glass.platform");
        try {
            return run(arguments);
        } finally {
            System.setProperty("glass.platform", platform);
        }
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(run("--version").out()).matches("Quxian [0-9]+\\.[0-9]+\\.[0-9]+\\R");
    }

    @Test
    void aFaultInTheShippedDataIsToldOnceAndTheRestIsThere() throws ReportableException {
        DataFolder damaged = name -> name.endsWith("wansheng.json")
                ? DataFolder.bundled().open("no such file")
                : DataFolder.bundled().open(name);
        Contents contents = new Contents(new StoreLocation.Folder(folder), damaged);
        var first = contents.open(Optional.empty());
        assertThat(first.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).contains("wansheng.json"));
        assertThat(first.data().observations()).hasSize(55);
        assertThat(contents.open(Optional.empty()).faults()).isEmpty();
        assertThat(contents.check(Optional.empty())).isEmpty();
    }

    @Test
    void aBackupIsWrittenReadBackAndRestoredElsewhere() throws IOException {
        Path backup = folder.resolve("备份.zip");
        assertThat(run("backup", backup.toString())).isEqualTo(new Result(0, backup + "：已备份，并已读回核对。\n", ""));
        String other = folder.resolve("其他").toString();
        assertThat(run("restore", backup.toString(), "--store", other))
                .isEqualTo(new Result(0, "已由 " + backup + " 恢复。\n", ""));
        assertThat(run("figures", "--format", "json", "--store", other).out())
                .isEqualTo(run("figures", "--format", "json").out());
        Result again = run("restore", backup.toString(), "--store", other);
        assertThat(again.out()).contains("原来的数据库在").contains("quxian.aside");
        assertThat(run("check", "--store", other).code()).isZero();
    }

    @Test
    void whatIsNoBackupIsNotRestored() throws IOException {
        Path letter = Files.writeString(folder.resolve("信.txt"), "这是一封信");
        run("check");
        Result result = run("restore", letter.toString());
        assertThat(result).isEqualTo(new Result(1, "", letter + " 不是完好的备份，没有恢复，原有数据没有改动。\n"));
        assertThat(run("check").code()).isZero();
    }

    @Test
    void aDamagedDatabaseIsMendedToldAndChecked() throws IOException {
        run("check");
        Path database = folder.resolve("share/quxian/quxian.mv.db");
        Files.writeString(database, "noise");
        Result figures = run("figures", "--format", "json");
        assertThat(figures.code()).isZero();
        assertThat(figures.err()).contains("已由日志重建").hasLineCount(1);
        Result check = run("check");
        assertThat(check.out()).isEqualTo("没有发现问题。\n");
        assertThat(check.err()).contains("另行保留的旧文件占", "quxian space --delete-aside");
        Result rebuilt = run("check", "--rebuild");
        assertThat(rebuilt.code()).isZero();
        assertThat(rebuilt.out()).contains("数据库已由日志重建", "没有发现问题");
    }

    @Test
    void whatWasMendedIsToldByCommandsThatChangeOrListTheReviewToo() throws IOException {
        run("check");
        Path database = folder.resolve("share/quxian/quxian.mv.db");
        Path letter = Files.writeString(folder.resolve("信.txt"), "截至2021年7月底，黔江区完成可燃雨棚整改615户。");
        for (String[] arguments :
                List.of(new String[] {"log"}, new String[] {"import", letter.toString()}, new String[] {
                    "backup", folder.resolve("备份.zip").toString()
                })) {
            Files.writeString(database, "noise");
            Result result = run(arguments);
            assertThat(result.code()).isZero();
            assertThat(result.err()).contains("已由日志重建").hasLineCount(1);
        }
    }

    @Test
    void theLogIsATableForSpreadsheets() throws IOException {
        Path file = folder.resolve("记录.csv");
        assertThat(run("log", "-o", file.toString())).isEqualTo(new Result(0, "", ""));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("\uFEFF序号,步骤,时间,何人,做了什么,文稿,数据编号,此前,此后,理由,附注,已撤销");
        assertThat(lines).hasSizeGreaterThan(67);
        assertThat(lines).anyMatch(line -> line.contains(",Quxian,") && line.contains("已更正 500114 可燃雨棚整改户数 615户"));
    }

    @Test
    void withoutAHomeFolderOneSentenceSaysWhatToDoAndNothingIsWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // What Java says where nobody knows the home folder.
        Program program = new Program(
                Map.of(),
                "Linux",
                Path.of("?"),
                Language.ZH,
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                err,
                () -> false,
                question -> Optional.empty());
        assertThat(program.run("figures")).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("找不到您的主文件夹", "--store")
                .hasLineCount(1);
        assertThat(Path.of("?")).doesNotExist();
        assertThat(program.run("figures", "--store", folder.resolve("data").toString()))
                .isZero();
    }

    @Test
    void aStoreIsNamedInAFewWords() throws ReportableException {
        Contents contents = new Contents(new StoreLocation.Folder(folder), DataFolder.bundled());
        assertThat(contents.place(Optional.empty())).isEqualTo(new Text("本机数据库", "Store on this machine"));
        assertThat(contents.place(Optional.of("jdbc:postgresql://u:p@host/db")).zh())
                .isEqualTo("jdbc:postgresql://host/db");
    }

    private Result run(String... arguments) {
        return new ProgramRun(folder).run("", arguments);
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }
}
