package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.app.ProgramRun.Result;

/** Statistical series on their way into a store and out again, from the command line. */
class SeriesImportTest {
    private static final String HEAD = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,SOURCE\n";

    @TempDir
    private Path folder;

    private Result run(String... arguments) {
        return new ProgramRun(folder).run("", arguments);
    }

    private Path sample() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int month = 0; month < 600; month++) {
            String period = "%d-%02d".formatted(1971 + month / 12, month % 12 + 1);
            text.append("500114,GDP,%s,%d.5,A,万元,年鉴\n".formatted(period, month));
            text.append("500104,GDP,%s,%s,%s,万元,月报\n"
                    .formatted(period, month % 7 == 0 ? "" : "-" + month, month % 7 == 0 ? "M" : "P"));
        }
        return Files.writeString(folder.resolve("gdp.csv"), text);
    }

    @Test
    void sdmxCsvWithManyRowsGoesInAsSeriesAndIsListed() throws IOException {
        Path file = sample();
        assertThat(run("import", file.toString()))
                .isEqualTo(new Result(0, file + "：读入 1200 个数据，2 个区县，1 个指标（新指标 1 个），替换 0 个。\n", ""));
        assertThat(run("series").out())
                .contains("GDP")
                .contains("黔江")
                .contains("1971-01")
                .contains("2020-12");
        assertThat(run("series", "--format", "csv").out().lines())
                .contains("500114,黔江区,GDP,GDP,M,万元,600,1971-01,2020-12");
        assertThat(run("import", file.toString()).out()).contains("新指标 0 个", "替换 1200 个");
        assertThat(run("check").code()).isZero();
    }

    @Test
    void pointsComeOutAsTheyWentInAndCanBeReadAgain() throws IOException {
        run("import", sample().toString());
        String points = run("series", "--indicator", "gdp", "--format", "csv").out();
        assertThat(points.lines().skip(1)).hasSize(1200);
        assertThat(points.lines())
                .contains("500114,GDP,M,1971-02,1.5,A,万元,年鉴,黔江区", "500104,GDP,M,1971-01,,M,万元,月报,大渡口区");
        Path again = Files.writeString(folder.resolve("again.csv"), points);
        assertThat(run("import", again.toString()).out()).contains("替换 1200 个；没有读这些列：AREA_NAME");
        assertThat(run("series", "--indicator", "GDP.M", "--format", "csv").out())
                .isEqualTo(points);
        assertThat(run("series", "--area", "黔江", "--format", "json").out())
                .contains("\"period\":\"1971-02\",\"value\":1.5,\"status\":\"A\",\"source\":\"年鉴\"");
    }

    @Test
    void aFewRowsOfPlainColumnsGoInWhenTheyAreCalledSeries() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "区县,指标,时间,数值\n黔江,居民收入,2021年,5\n");
        assertThat(run("import", "--series", file.toString()).code()).isZero();
        assertThat(run("series", "--area", "黔江").out())
                .contains("居民收入")
                .contains("2021")
                .contains("a.csv");
    }

    @Test
    void aBrokenRowIsToldAndNothingIsTaken() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), HEAD + "500114,GDP,2021,1,A,,\n500114,GDP,2022,x,A,,\n999,GDP,2022,1,A,,\n");
        Result result = run("import", "--series", file.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("a.csv:3 (OBS_VALUE)：“x”不是数字"),
                        second -> assertThat(second).isEqualTo("a.csv:4 (REF_AREA)：没有代码或名称为“999”的区县。"));
        assertThat(run("series").out()).isEqualTo("没有序列。\n");
    }

    @Test
    void whoeverLooksAtTheErrorStreamSeesHowFarALongFileIs() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int row = 0; row < 40_000; row++) {
            text.append("500114,I%d,%d,%d,A,,\n".formatted(row / 1000, 1000 + row % 1000, row));
        }
        Path file = Files.writeString(folder.resolve("long.csv"), text);

        Result watched = new ProgramRun(folder).watching("import", file.toString());

        assertThat(watched.out()).startsWith(file + "：读入 40000 个数据");
        String[] lines = watched.err().split("\r", -1);
        assertThat(lines).anyMatch(line -> line.matches(".*long\\.csv：已读 16,384 行（\\d+%） *"));
        assertThat(lines).anyMatch(line -> line.startsWith(file + "：写入 40,000 个数据（100%）"));
        assertThat(lines[lines.length - 2]).isBlank();
        assertThat(lines[lines.length - 1]).isEmpty();
        assertThat(run("import", file.toString()).err()).isEmpty();
    }

    @Test
    void wrongUseIsToldApart() throws IOException {
        run("import", sample().toString());
        Result unknown = run("series", "--indicator", "GPD");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("没有名为“GPD”的序列指标");
        assertThat(run("import", "--series", "-").code()).isEqualTo(2);
        assertThat(run("series", "--format", "xlsx").code()).isEqualTo(2);
        Result missing = run("import", "--series", folder.resolve("none.csv").toString());
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("none.csv：找不到这个文件。");
    }
}
