package org.quxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    static Stream<Arguments> wrongUses() {
        return Stream.of(
                wrong("没有名为“黔江市”的区县，您是想用“黔江”吗？", "figures", "--area", "黔江市"),
                wrong("没有名为“Atlantis”的区县。", "figures", "--area", "Atlantis"),
                wrong("没有名为“消防”的主题，您是想用“消防整治”吗？", "figures", "--theme", "消防"),
                wrong("没有名为“整改”的指标，您是想用“整改率”吗？", "chart", "-o", "a.png", "--indicator", "整改"),
                wrong("没有名为“figur”的命令，您是想用“figures”吗？", "figur"),
                wrong("没有名为“--fromat”的选项，您是想用“--format”吗？", "figures", "--fromat", "json"),
                wrong("多出了参数“x”。", "check", "x"),
                wrong("缺少 --area AREA。", "figures", "--area"),
                wrong("缺少 DIR。", "export"),
                wrong("缺少 --output FILE.png|svg|pdf。", "chart"),
                wrong("--store PATH|URL 只能写一次。", "--store", "a", "--store", "b", "check"),
                wrong("--lang zh|en 不能是“fr”。", "--lang", "fr", "check"),
                wrong("--format 不能是“xls”，可以是 table、json、csv、sdmx-csv、xlsx。", "figures", "--format", "xls"),
                wrong("--nature 不能是“real”，可以是 actual、forecast、target。", "figures", "--nature", "real"),
                wrong("--as-of 的日期“2021-02-30”不存在或写法不对，应写作 2021-08-12。", "figures", "--as-of", "2021-02-30"),
                wrong(
                        "--kind 不能是“pie”，可以是 bar、progress、dumbbell、line、multiples、donut、map、scorecard。",
                        "chart",
                        "-o",
                        "a.png",
                        "--kind",
                        "pie"),
                wrong("--per 不能是“km”，可以是 total、head、area。", "chart", "-o", "a.png", "--per", "km"),
                wrong("--per 只用于条形图（--kind bar）。", "chart", "-o", "a.png", "--per", "head", "--kind", "progress"),
                wrong("--theme 不能是“blue”，可以是 light、dark。", "chart", "-o", "a.png", "--theme", "blue"),
                wrong("图片保存为 PNG、SVG 或 PDF，“a.jpg”应改为以 .png、.svg 或 .pdf 结尾的文件名。", "chart", "-o", "a.jpg"),
                wrong("--scale 不能是“5”，应在 1 到 4 之间。", "chart", "-o", "a.png", "--scale", "5"),
                wrong(
                        "--scale 不能与 --width-mm 同时使用，请改用 --dpi。",
                        "chart",
                        "-o",
                        "a.png",
                        "--scale",
                        "2",
                        "--width-mm",
                        "90"),
                wrong("--height-mm 要与 --width-mm 一起使用。", "export", "d", "--height-mm", "90"),
                wrong("--format 不能是“gif”，可以是 png、svg、pdf。", "export", "d", "--format", "gif"),
                wrong("文件名中的“{人}”无从填写，可以用 {区县}、{指标}、{截至日期}、{图种}、{序号}。", "export", "d", "--names", "{人}"),
                wrong("--size 不能是“big”，应写作 1920x1080。", "chart", "-o", "a.png", "--size", "big"),
                wrong("图片不能是 10×20 像素：每边 64 到 20000，总数不超过 6400 万。", "chart", "-o", "a.png", "--size", "10x20"),
                wrong(
                        "--size 不能与 --width-mm、--height-mm、--dpi 同时使用。",
                        "export",
                        "d",
                        "--size",
                        "100x100",
                        "--dpi",
                        "300"),
                wrong("--dpi 要与 --width-mm 一起使用。", "export", "d", "--dpi", "300"),
                wrong("--width-mm 不能是“wide”，应在 10 到 2000 之间。", "chart", "-o", "a.png", "--width-mm", "wide"),
                wrong("--dpi 不能是“9999”，应在 36 到 2400 之间。", "chart", "-o", "a.png", "--width-mm", "90", "--dpi", "9999"));
    }

    private static Arguments wrong(String sentence, String... arguments) {
        return Arguments.of(sentence, arguments);
    }

    @ParameterizedTest
    @MethodSource("wrongUses")
    void wrongUseIsOneSentenceAndExitCodeTwo(String sentence, String[] arguments) {
        assertThat(Run.of(arguments)).isEqualTo(new Run(2, "", sentence + "\n"));
    }

    @Test
    void sentencesAreEnglishWhereThatIsAskedFor() {
        assertThat(Run.of("figures", "--area", "Qianjian", "--lang=en").err())
                .isEqualTo("There is no area called Qianjian; did you mean Qianjiang?\n");
    }

    @Test
    void aStoreThatCannotBeUsedIsOneSentenceAndExitCodeOne() {
        assertThat(Run.of("--store", "broken", "figures")).isEqualTo(new Run(1, "", "数据库坏了。\n"));
        assertThat(Run.of("figures", "--store", "broken")).isEqualTo(new Run(1, "", "数据库坏了。\n"));
    }

    @Test
    void theEnvironmentNamesTheStoreUnlessAnOptionDoes() {
        Map<String, String> environment = Map.of("QUXIAN_STORE", "broken");
        assertThat(Run.of(List.of(), environment, false, "figures").code()).isEqualTo(1);
        assertThat(Run.of(List.of(), environment, false, "figures", "--store", "sound")
                        .code())
                .isZero();
        assertThat(Run.of(List.of(), Map.of("QUXIAN_STORE", " "), false, "figures")
                        .code())
                .isZero();
    }

    @Test
    void aDefectIsOneSentenceToo() {
        Run run = Run.of("figures", "--store", "fatal");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("程序内部出错").hasLineCount(1);
    }

    @Test
    void checkPrintsOneLineAFault() {
        assertThat(Run.of("check")).isEqualTo(new Run(0, "没有发现问题。\n", ""));
        assertThat(Run.of(List.of(Run.FAULT), Map.of(), false, "check", "--lang", "en"))
                .isEqualTo(new Run(1, "样例: a row is missing\n", ""));
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(Run.of().out()).isEqualTo("window own store own language");
        assertThat(Run.of("--store", "here").out()).isEqualTo("window here own language");
        assertThat(Run.of("--store", "here", "--lang", "en").out()).isEqualTo("window here EN");
    }

    @Test
    void theWindowOpensAPictureThatCarriesAChart(@TempDir Path folder) {
        Path file = folder.resolve("图.png");
        assertThat(Run.of("chart", "--area", "黔江", "-o", file.toString()).code())
                .isZero();
        assertThat(Run.of("open", file.toString()).out()).isEqualTo("window own store own language 图.png");
        assertThat(Run.of("open", folder.toString()).code()).isEqualTo(1);
    }

    @Test
    void theVersionIsTold() {
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "Quxian 1.2.3\n", ""));
        assertThat(Run.of("figures", "-V")).isEqualTo(new Run(0, "Quxian 1.2.3\n", ""));
    }

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "extract", "import", "figures", "chart", "export", "open", "log", "backup", "restore", "check",
                        "退出码")
                .contains("QUXIAN_STORE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "import", "figures", "chart", "export", "open", "check"})
    void everyOptionIsExplainedInBothLanguages(String command) {
        for (String language : List.of("zh", "en")) {
            List<String> lines =
                    Run.of(command, "--help", "--lang", language).out().lines().toList();
            assertThat(lines).anySatisfy(line -> assertThat(line).contains("--store"));
            for (int index = 0; index < lines.size(); index++) {
                String line = lines.get(index);
                if (line.strip().startsWith("-")) {
                    boolean beside = line.length() > 25 && !line.substring(25).isBlank();
                    boolean below = index + 1 < lines.size()
                            && !lines.get(index + 1).strip().startsWith("-");
                    boolean explained = beside || below;
                    assertThat(explained).as(line).isTrue();
                }
            }
        }
    }
}
