package org.quxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.exchange.FigureWritersTest;

class FiguresCommandTest {

    @Test
    void aTableIsAlignedThoughChineseIsTwiceAsWide() throws IOException {
        Run run = Run.of("figures");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(golden("figures.zh.txt"));
    }

    @Test
    void aTableSpeaksEnglish() throws IOException {
        assertThat(Run.of("--lang", "en", "figures").out()).isEqualTo(golden("figures.en.txt"));
    }

    @Test
    void jsonIsTheContract() throws IOException {
        try (InputStream in = FigureWritersTest.class.getResourceAsStream("figures.json")) {
            assertThat(in).isNotNull();
            assertThat(Run.of("figures", "--format", "json").out())
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--area,500114,10",
        "--area,黔江,10",
        "--area,黔江区,10",
        "--area,qianjiang district,10",
        "--area,万盛经开区,1",
        "--area,万盛,1",
        "--area,铜梁,0",
        "--theme,消防整治,3",
        "--theme,fire-safety,3",
        "--theme-name,Fire safety,3",
        "--indicator,整改率,2",
        "--indicator,rate,2",
        "--nature,TARGET,1",
        "--as-of,2021-08-11,5"
    })
    void figuresAreChosenByEveryNameTheyHave(String option, String value, int count) {
        Run run = Run.of("figures", option, value, "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(count + 1);
    }

    @Test
    void anOptionCanNameSeveralAndBeRepeated() {
        assertThat(Run.of("figures", "--area", "黔江、万盛经开区", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(12);
        assertThat(Run.of("figures", "--area=黔江", "--area=Wansheng", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(12);
    }

    @Test
    void aFileIsWrittenInTheFormatOfItsName(@TempDir Path folder) throws IOException {
        for (String name : List.of("数据.json", "数据.csv", "数据.xlsx")) {
            Run run = Run.of("figures", "-o", folder.resolve(name).toString());
            assertThat(run.out()).isEmpty();
            assertThat(run.code()).isZero();
        }
        assertThat(Files.readString(folder.resolve("数据.json"))).startsWith("[");
        assertThat(Files.readString(folder.resolve("数据.csv"))).startsWith("\uFEFFid,");
        assertThat(Files.readAllBytes(folder.resolve("数据.xlsx"))).startsWith('P', 'K');
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void anOlderFileIsReplacedAndALinkStaysALink(@TempDir Path folder) throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        assertThat(Run.of("figures", "-o", link.toString()).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).startsWith("[");
    }

    @Test
    void aDashIsStandardOutput() {
        Run sdmx = Run.of("figures", "--format", "sdmx-csv", "-o", "-");
        assertThat(sdmx.out()).startsWith("STRUCTURE,").doesNotContain("wansheng-companies");
        assertThat(sdmx.err()).hasLineCount(1).contains("有 1 个数据没有写入（wansheng-companies 等）", "SDMX 要求时间");
    }

    @Test
    void xlsxIsNotPouredIntoATerminal() {
        Run run = Run.of(List.of(), Map.of(), true, "figures", "--format", "xlsx");
        assertThat(run).isEqualTo(new Run(2, "", "xlsx 不能显示在终端，请用 -o 指定文件。\n"));
        assertThat(Run.of("figures", "--format", "xlsx").out()).startsWith("PK");
    }

    @Test
    void aFolderThatThereIsNotIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("missing").resolve("a.json");
        Run run = Run.of("figures", "-o", missing.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("文件夹 " + missing.getParent() + " 不存在，无法写入 a.json。\n");
        assertThat(Run.of("figures", "-o", folder.toString()).err()).endsWith("是文件夹，请换一个文件名。\n");
    }

    @Test
    void whatIsWrongInTheStoreIsToldAndTheRestIsListed() {
        Run run = Run.of(List.of(Run.FAULT), Map.of(), false, "figures");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("样例：缺一行\n");
        assertThat(run.out()).contains("11 个数据");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = FiguresCommandTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
