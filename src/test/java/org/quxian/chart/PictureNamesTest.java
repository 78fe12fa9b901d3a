package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.exchange.SampleFigures;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.ReportableException;

class PictureNamesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 8, 12);

    private final PictureNames names = named(Language.ZH, NamePattern.usual(Language.ZH));

    @Test
    void aChartIsNamedByItsAreaAndIndicator() {
        assertThat(names.of(chart("任意", "qianjiang-households-615"))).isEqualTo("黔江区_整改户数_2021-08-12");
    }

    @Test
    void furtherIndicatorsAreCounted() {
        Chart two = chart("任意", "qianjiang-households-615", "qianjiang-rate-80.70", "qianjiang-target");
        assertThat(names.of(two)).isEqualTo("黔江区_整改户数等2项_2021-08-12");
        assertThat(named(Language.EN, NamePattern.usual(Language.EN)).of(two))
                .isEqualTo("Qianjiang District_Households rectified and 1 more_2021-08-12");
    }

    @Test
    void furtherAreasAreCountedAndAZoneHasItsShortName() {
        assertThat(names.of(chart("任意", "qianjiang-households-615", "wansheng-companies")))
                .startsWith("2个区县_");
        assertThat(names.of(chart("任意", "wansheng-companies"))).startsWith("万盛经开区_注册企业_");
    }

    @Test
    void whereNoDayIsChosenTheFiguresSayIt() {
        PictureNames undated = new PictureNames(
                SampleFigures.data(),
                Language.ZH,
                Optional.empty(),
                LocalDate.of(2026, 1, 1),
                NamePattern.usual(Language.ZH));

        assertThat(undated.of(chart("任意", "qianjiang-households-615"))).isEqualTo("黔江区_整改户数_2021-07-31");
        assertThat(undated.of(chart("任意"))).endsWith("_2026-01-01");
    }

    @Test
    void aPanelAndABoardAreOverviews() {
        Words words = new Words("黔江区", "", List.of(), "");
        Panel panel = new Panel("500114", words, List.of(), 0);
        assertThat(names.of(panel)).isEqualTo("黔江区_总览_2021-08-12");
        assertThat(names.of(new Board(words, List.of(panel, panel)))).isEqualTo("2个区县_总览_2021-08-12");
    }

    @Test
    void whatFileSystemsRefuseIsLeftOutAndLongNamesAreCut() {
        assertThat(names.of(chart("万元/户: <a>\\b|\"c\"?*\n"))).isEqualTo("0个区县_万元 户 a b c_2021-08-12");
        String name = names.of(chart("指标".repeat(200)));
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(240);
        assertThat(name).endsWith("_2021-08-12");
    }

    @Test
    void aPatternIsFilledInEitherLanguage() throws ReportableException {
        Chart one = chart("任意", "qianjiang-households-615");
        assertThat(named("{截至日期} {area}（{图种}）").of(one)).isEqualTo("2021-08-12 黔江区（条形图）");
        assertThat(named("$1_{ 指标 }").of(one)).isEqualTo("$1_整改户数");
    }

    @Test
    void manyPicturesAreNumberedAndNoTwoHaveOneName() throws ReportableException {
        Chart one = chart("任意", "qianjiang-households-615");
        assertThat(names.of(List.of(one, one), ".png"))
                .containsOnlyKeys("黔江区_整改户数_2021-08-12.png", "黔江区_整改户数_2021-08-12_2.png");
        assertThat(named("{序号}").of(List.of(one, one), ".pdf")).containsOnlyKeys("01.pdf", "02.pdf");
        assertThat(named("图").of(List.of(one, one, one), ".svg")).containsOnlyKeys("图.svg", "图_2.svg", "图_3.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{日期}", "{}", "a/b", "a\\b", "{区县", "区县}"})
    void aPatternThatNamesNoFileIsRefused(String pattern) {
        assertThatExceptionOfType(ReportableException.class).isThrownBy(() -> NamePattern.of(pattern));
    }

    private static PictureNames named(String pattern) throws ReportableException {
        return named(Language.ZH, NamePattern.of(pattern));
    }

    private static PictureNames named(Language language, NamePattern pattern) {
        return new PictureNames(SampleFigures.data(), language, Optional.of(DAY), LocalDate.EPOCH, pattern);
    }

    private static Chart chart(String title, String... observations) {
        List<Mark> marks = Arrays.stream(observations)
                .map(id ->
                        new Mark(id, "1", new Extent(1, 1, 1, Extent.Edge.SHARP), Nature.ACTUAL, new Origin.Read(id)))
                .toList();
        return new RankedBar(new Words(title, "", List.of(), ""), new Axis("户", 1, 0), marks);
    }
}
