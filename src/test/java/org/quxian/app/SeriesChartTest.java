package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.app.ProgramRun.Result;
import org.quxian.desktop.support.SampleSeriesFile;

/** Charts of series from the command line. */
class SeriesChartTest {
    @TempDir
    private Path folder;

    private Result run(String... arguments) {
        return new ProgramRun(folder).run("", arguments);
    }

    private void bring() throws IOException {
        Path file = Files.writeString(folder.resolve(SampleSeriesFile.NAME), SampleSeriesFile.text());
        assertThat(run("import", "--series", file.toString()).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bar", "line", "multiples", "map"})
    void aSeriesIsDrawnInEveryKindThatTheWindowHas(String kind) throws IOException {
        bring();
        Path picture = folder.resolve("a.svg");
        assertThat(run("chart", "--indicator", "用电量", "--kind", kind, "-o", picture.toString()))
                .isEqualTo(new Result(0, "", ""));
        // The chart travels in the file, with the statement behind every mark.
        assertThat(Files.size(picture)).isGreaterThan(10_000);
        assertThat(Files.readString(picture, StandardCharsets.UTF_8)).contains("<svg");
    }

    @Test
    void withoutAKindWhatSuitsOneAreaOrSeveralIsDrawn() throws IOException {
        bring();
        Path picture = folder.resolve("a.png");
        assertThat(run("chart", "--indicator", "用电量.M", "-o", picture.toString())
                        .code())
                .isZero();
        assertThat(run("chart", "--indicator", "用电量", "--area", "黔江", "-o", picture.toString())
                        .code())
                .isZero();
        assertThat(run("chart", "--indicator", "用电量", "--per", "head", "-o", picture.toString())
                        .code())
                .isZero();
        assertThat(run("chart", "--indicator", "canopies-rectified", "--kind", "line", "-o", picture.toString())
                        .code())
                .isZero();
    }

    @Test
    void anUnknownIndicatorIsToldWithTheNearestOne() throws IOException {
        bring();
        Result result = run(
                "chart", "--indicator", "用电量1", "-o", folder.resolve("a.png").toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("用电量");
    }
}
