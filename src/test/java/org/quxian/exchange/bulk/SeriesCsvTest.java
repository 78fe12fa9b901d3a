package org.quxian.exchange.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedNames;
import org.quxian.exchange.bulk.SeriesCsv.Likeness;
import org.quxian.observation.Catalogue;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesPoints;
import org.quxian.observation.SeriesSource;
import org.quxian.observation.SeriesWatch;

class SeriesCsvTest {
    private static final String HEAD = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n";

    private static Catalogue catalogue;

    @TempDir
    Path folder;

    @BeforeAll
    static void names() throws Exception {
        catalogue = ShippedNames.read(DataFolder.bundled()).catalogue();
    }

    private static Path sample(String name) throws Exception {
        return Path.of(
                Objects.requireNonNull(SeriesCsvTest.class.getResource(name)).toURI());
    }

    private static SeriesCsv.Reading read(Path file) throws Exception {
        return new SeriesCsv(catalogue).read(file, SeriesWatch.NONE);
    }

    private SeriesCsv.Reading read(String text) throws Exception {
        return read(Files.writeString(folder.resolve("a.csv"), text));
    }

    private List<String> faults(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        FaultyRowsException faulty = catchThrowableOfType(
                FaultyRowsException.class, () -> new SeriesCsv(catalogue).read(file, SeriesWatch.NONE));
        return faulty.faults().stream()
                .map(fault -> fault.place() + " " + fault.sentence().zh())
                .toList();
    }

    /** A line for each point. */
    private static List<String> lines(SeriesCsv.Reading reading) {
        SeriesDelivery delivery = reading.delivery();
        List<String> lines = new ArrayList<>();
        int[] origins = IntStream.range(0, delivery.origins().size()).toArray();
        SeriesPoints points = new SeriesPoints();
        for (int indicator = 0; indicator < delivery.indicators().size(); indicator++) {
            SeriesIndicator one = delivery.indicators().get(indicator);
            for (int area = 0; area < delivery.areas().size(); area++) {
                delivery.points().read(indicator, area, origins, points);
                for (int place = 0; place < points.size(); place++) {
                    lines.add("%s %s (%s) %s %s %c %s"
                            .formatted(
                                    delivery.areas().get(area),
                                    one.key(),
                                    one.unit(),
                                    one.frequency().timePeriod(points.period(place)),
                                    SeriesSource.decimal(points.value(place), one.scale())
                                            .map(value -> value.toPlainString())
                                            .orElse("-"),
                                    points.status(place),
                                    delivery.origins().get(points.origin(place))));
                }
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdmx", "plain"})
    void aSampleIsReadAsItsTwinSays(String name) throws Exception {
        assertThat(lines(read(sample(name + ".csv"))))
                .isEqualTo(Files.readAllLines(sample(name + ".expected.txt"), StandardCharsets.UTF_8));
    }

    @Test
    void columnsThatAreNotReadAreTold() throws Exception {
        assertThat(read(sample("sdmx.csv")).ignored()).containsExactly("NOTE");
    }

    @ParameterizedTest
    @CsvSource({
        "'999999,GDP,2021,1,A', a.csv:2 (REF_AREA) 没有代码或名称为“999999”的区县。",
        "'500114,GDP,2021-13,1,A', a.csv:2 (TIME_PERIOD) “2021-13”不是年、季、月或日，应写作 2021、2021-Q1、2021-07 或 2021-07-31。",
        "'500114,GDP,0000,1,A', a.csv:2 (TIME_PERIOD) “0000”不是年、季、月或日，应写作 2021、2021-Q1、2021-07 或 2021-07-31。",
        "'500114,GDP,2021,一百,A', 'a.csv:2 (OBS_VALUE) “一百”不是数字，或超过 18 位（其中小数 12 位）。'",
        "'500114,GDP,2021,1234567890123456789,A', 'a.csv:2 (OBS_VALUE) “1234567890123456789”不是数字，或超过 18 位（其中小数 12 位）。'",
        "'500114,GDP,2021,.,A', 'a.csv:2 (OBS_VALUE) “.”不是数字，或超过 18 位（其中小数 12 位）。'",
        "'500114,GDP,2021,1,Z', a.csv:2 (OBS_STATUS) 没有状态“Z”（CL_OBS_STATUS）。",
        "'500114,,2021,1,A', a.csv:2 (INDICATOR) 这一格不能为空。",
        "'500114,GDP,2021,1', 'a.csv:2 这一行有 4 格，标题有 5 格。'",
        "'500114,GDP,2021,\"1,234\",A', 'a.csv:2 (OBS_VALUE) “1,234”不是数字，或超过 18 位（其中小数 12 位）。'"
    })
    void aBrokenRowNamesItsLineItsColumnAndWhatIsWrong(String row, String fault) throws Exception {
        assertThat(faults(HEAD + row + "\n500114,GDP,2022,1,A\n")).containsExactly(fault);
    }

    @Test
    void everyBrokenRowIsToldUpToTwenty() throws Exception {
        assertThat(faults(HEAD + "500114,GDP,2021,1,A\n" + "500114,GDP,2022,x,A\n\n".repeat(30)))
                .hasSize(20)
                .element(1)
                .asString()
                .startsWith("a.csv:5 ");
    }

    @Test
    void aDoubledPointNamesBothLines() throws Exception {
        assertThat(faults(HEAD + "500114,GDP,2021,1,A\n\n500114,GDP,2020,1,A\n黔江区,GDP,2021年,2,A\n"))
                .containsExactly("a.csv:5 与第 2 行重复：区县、指标和时间都相同。");
    }

    @Test
    void anotherUnitWithinAnIndicatorIsAFault() throws Exception {
        assertThat(faults("区县,指标,时间,数值,单位\n500114,GDP,2021,1,元\n500114,GDP,2022,1,万元\n"))
                .containsExactly("a.csv:3 (单位) 指标“GDP”先前的单位是“元”，这里是“万元”。");
    }

    @Test
    void numbersThatNeedTooManyDigitsTogetherAreAFault() throws Exception {
        assertThat(faults(HEAD + "500114,GDP,2021,123456789012345678,A\n500114,GDP,2022,0.5,A\n"))
                .containsExactly("a.csv 指标“GDP”的数值共需 19 位，最多 18 位。");
    }

    @Test
    void aFileThatIsNotUtf8SaysSo() throws Exception {
        Path file =
                Files.writeString(folder.resolve("gbk.csv"), HEAD + "黔江区,GDP,2021,1,A\n", Charset.forName("GB18030"));
        DataException broken = catchThrowableOfType(DataException.class, () -> read(file));
        assertThat(broken.sentence().zh()).isEqualTo("gbk.csv:2：不是 UTF-8 编码；请另存为“CSV UTF-8”。");
    }

    @Test
    void missingColumnsAreNamed() throws Exception {
        DataException broken = catchThrowableOfType(DataException.class, () -> read("区县,指标,备注\n1,2,3\n"));
        assertThat(broken.sentence().zh()).isEqualTo("a.csv:1：缺少列：时间（TIME_PERIOD）、数值（OBS_VALUE）。");
    }

    @Test
    void aQuoteThatIsNeverClosedNamesItsLine() throws Exception {
        DataException broken =
                catchThrowableOfType(DataException.class, () -> read(HEAD + "500114,\"GDP,2021,1,A\n500114,GDP,2"));
        assertThat(broken.sentence().zh()).contains("a.csv:2", "引号没有结束");
    }

    @Test
    void noRowsAreAFault() throws Exception {
        assertThat(faults(HEAD)).containsExactly("a.csv 没有一行有数据。");
    }

    @Test
    void rowsThatCrossTheBufferAreReadWhole() throws Exception {
        StringBuilder text = new StringBuilder(HEAD);
        int rows = 200_000;
        for (int row = 0; row < rows; row++) {
            text.append("500114,I")
                    .append(row % 100)
                    .append(',')
                    .append("%04d".formatted(1 + row / 100))
                    .append(',')
                    .append(row)
                    .append(".25,A\r\n");
        }
        SeriesDelivery delivery = read(text.toString()).delivery();
        assertThat(delivery.points().size()).isEqualTo(rows);
        SeriesPoints points = new SeriesPoints();
        delivery.points().read(7, 0, new int[] {1}, points);
        assertThat(points.size()).isEqualTo(2000);
        assertThat(points.value(1999)).isEqualTo(19990725L);
    }

    @Test
    void aCancelledReadingEndsWithoutAResult() throws Exception {
        String text = HEAD
                + IntStream.range(1, 9000)
                        .mapToObj(year -> "500114,A,%04d,1,A\n500114,B,%04d,1,A\n".formatted(year, year))
                        .reduce("", String::concat);
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        SeriesCancelledException cancelled = catchThrowableOfType(
                SeriesCancelledException.class,
                () -> new SeriesCsv(catalogue).read(file, new SeriesWatch() {
                    @Override
                    public void report(long done, long all) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                }));
        assertThat(cancelled.sentence().zh()).contains("已取消");
    }

    @Test
    void onlySdmxWithManyRowsIsTakenForSeriesUnasked() throws Exception {
        String row = "500114,GDP,2021,1,A\n";
        assertThat(SeriesCsv.isBulk(Files.writeString(folder.resolve("b.csv"), HEAD + row.repeat(1001))))
                .isTrue();
        assertThat(SeriesCsv.isBulk(Files.writeString(folder.resolve("b.csv"), HEAD + row.repeat(1000))))
                .isFalse();
        assertThat(SeriesCsv.isBulk(Files.writeString(folder.resolve("b.csv"), "区县,指标,时间,数值\n" + row.repeat(1001))))
                .isFalse();
    }

    @Test
    void aShortFileOfNumbersAndPeriodsMayBeSeriesOrATable() throws Exception {
        assertThat(likeness(HEAD + "500114,GDP,2021-07,1.5,A\n")).isEqualTo(Likeness.EITHER);
        assertThat(likeness("区县,指标,时间,数值\n黔江,居民收入,2021年7月,\n")).isEqualTo(Likeness.EITHER);
    }

    @Test
    void whatASeriesCannotHoldIsAnotherTable() throws Exception {
        assertThat(likeness("区县,指标,时间,数值\n黔江,居民收入,2021年7月,近5亿元\n")).isEqualTo(Likeness.OTHER);
        assertThat(likeness("区县,指标,时间,数值\n黔江,居民收入,截至7月底,5\n")).isEqualTo(Likeness.OTHER);
        assertThat(likeness("区县,指标,数值\n黔江,居民收入,5\n")).isEqualTo(Likeness.OTHER);
        assertThat(likeness("区县,指标,时间,数值\n")).isEqualTo(Likeness.OTHER);
        assertThat(likeness("区县,指标,时间,数值\n黔江\n")).isEqualTo(Likeness.OTHER);
        assertThat(likeness("REF_AREA,INDICATOR,FIGURE,TIME_PERIOD,OBS_VALUE\n500114,GDP,1,2021,5\n"))
                .isEqualTo(Likeness.OTHER);
        assertThat(SeriesCsv.likeness(folder.resolve("none.csv"))).isEqualTo(Likeness.OTHER);
        assertThat(SeriesCsv.likeness(Files.writeString(folder.resolve("b.xlsx"), HEAD)))
                .isEqualTo(Likeness.OTHER);
    }

    @Test
    void moreRowsThanATableMayHaveAreSeriesWhateverTheirColumnsAreCalled() throws Exception {
        String row = "黔江,居民收入,2021,5\n";
        assertThat(likeness("区县,指标,时间,数值\n" + row.repeat(100_001))).isEqualTo(Likeness.SERIES);
        assertThat(likeness("区县,指标,时间,数值\n" + row.repeat(100_000))).isEqualTo(Likeness.EITHER);
    }

    private Likeness likeness(String text) throws Exception {
        return SeriesCsv.likeness(Files.writeString(folder.resolve("likeness.csv"), text));
    }
}
