package org.quxian.render.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quxian.chart.Axis;
import org.quxian.chart.Extent;
import org.quxian.chart.Mark;
import org.quxian.chart.Origin;
import org.quxian.chart.Picture;
import org.quxian.chart.RankedBar;
import org.quxian.chart.Words;
import org.quxian.exchange.SampleFigures;
import org.quxian.observation.Candidate;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Review;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.render.Fonts;
import org.quxian.render.RenderException;
import org.quxian.render.Renderer;
import org.quxian.render.Samples;
import org.quxian.render.file.PictureSize;
import org.quxian.review.Conflict;
import org.quxian.review.ReviewedCandidate;

class PreflightTest {
    private static final PictureSize SIZE = PictureSize.pixels(800, 500, 1);

    private final Dataset data = SampleFigures.data();
    private final Renderer renderer;

    PreflightTest() throws RenderException {
        renderer = new Renderer(Fonts.load());
    }

    @Test
    void aSoundPictureHasNothingToBeKnown() {
        assertThat(check(data, chart("来源：黔江区通报", "qianjiang-households-615"))).isEmpty();
    }

    @Test
    void aLetterThatTheFontLacksIsNamed() {
        Picture picture =
                new RankedBar(new Words("\uD80C\uDC00堂𠮷", "", List.of(), "来源：甲"), new Axis("户", 1, 0), List.of());
        assertThat(check(data, picture)).singleElement().isInstanceOfSatisfying(Warning.MissingGlyph.class, warning -> {
            assertThat(warning.letters()).contains("\uD80C\uDC00").doesNotContain("堂");
            assertThat(warning.sentence().zh()).contains("缺字");
        });
    }

    @Test
    void wordsThatDoNotFitAreNamed() {
        List<Warning> warnings =
                new Preflight(renderer, data, List.of()).check(Samples.longNames(), PictureSize.pixels(90, 64, 1));
        assertThat(warnings).hasAtLeastOneElementOfType(Warning.CutText.class);
    }

    @Test
    void wordsTooSmallToReadAreNamedUnlessTheImageIsFiner() {
        Preflight preflight = new Preflight(renderer, data, List.of());
        assertThat(preflight.check(Samples.board(), PictureSize.pixels(640, 400, 1)))
                .hasAtLeastOneElementOfType(Warning.TinyText.class);
        assertThat(preflight.check(Samples.board(), PictureSize.pixels(640, 400, 4)))
                .doesNotHaveAnyElementsOfTypes(Warning.TinyText.class);
    }

    @Test
    void figuresThatNobodyReviewedOrThatAreInDoubtAreNamedTogether() {
        assertThat(check(data, chart("来源：甲", "qianjiang-target", "qianjiang-households-615", "qianjiang-change")))
                .containsExactly(new Warning.NotReviewed(
                        new Text("黔江整改率", "Qianjiang: Rectification rate"),
                        List.of("qianjiang-target", "qianjiang-change")));
    }

    @Test
    void sentencesSayHowManyAndWhatToDo() {
        Warning two = new Warning.NotReviewed(Text.same("黔江整改率"), List.of("a", "b"));
        assertThat(two.sentence().zh()).isEqualTo("“黔江整改率”等 2 个数据未经审核。");
        assertThat(two.sentence().en()).isEqualTo("2 figures, such as “黔江整改率”, are not reviewed.");
        Warning one = new Warning.OpenConflict(Text.same("黔江整改率"), List.of("a"));
        assertThat(one.sentence().zh()).isEqualTo("“黔江整改率”与其他出处矛盾，尚未裁定。");
        assertThat(one.mend().zh()).contains("文稿");
    }

    @Test
    void aFigureWhoseDocumentNamesNeitherPublisherNorDayIsNamed() {
        assertThat(check(data, chart("来源：万盛通报", "wansheng-companies")))
                .containsExactly(new Warning.SourceMissing(
                        new Text("万盛经开区注册企业", "Wansheng: Companies registered"), List.of("wansheng-companies")));
    }

    @Test
    void aPictureWithoutASourceLineIsNamed() {
        assertThat(check(data, chart("", "qianjiang-households-615")))
                .containsExactly(new Warning.SourceMissing(Text.same("标题"), List.of()));
    }

    @Test
    void figuresThatContradictEachOtherAreNamed() {
        Observation figure = data.observations().getFirst();
        Document document = data.documentOf(figure);
        Candidate candidate =
                new Candidate(figure.id(), data.claimOf(figure), Text.same("-"), figure.source(), new Span(0, 5));
        Conflict.Side side = new Conflict.Side(document, new ReviewedCandidate(candidate, Optional.empty()), "句");
        List<Warning> warnings = new Preflight(renderer, data, List.of(new Conflict(List.of(side, side))))
                .check(chart("来源：甲", figure.id(), "qianjiang-rate-80.70"), SIZE);
        assertThat(warnings)
                .containsExactly(new Warning.OpenConflict(
                        new Text("黔江整改户数", "Qianjiang: Households rectified"), List.of(figure.id())));
    }

    @Test
    void anIndicatorOfTwoAreasAtTwoTimesIsNamedAndAtOneTimeIsNot() {
        Observation here = data.observations().getFirst();
        Observation later = elsewhere(here, new Period.AsOf(LocalDate.of(2021, 8, 31)));
        Observation same = elsewhere(here, here.period());
        assertThat(check(with(later), chart("来源：甲", here.id(), "elsewhere")))
                .containsExactly(new Warning.MixedPeriods(
                        new Text("整改户数", "Households rectified"), List.of(here.id(), "elsewhere")));
        assertThat(check(with(same), chart("来源：甲", here.id(), "elsewhere"))).isEmpty();
    }

    private Dataset with(Observation figure) {
        List<Observation> figures = new java.util.ArrayList<>(data.observations());
        figures.add(figure);
        return new Dataset(data.catalogue(), data.documents(), figures);
    }

    private static Observation elsewhere(Observation figure, Period period) {
        return new Observation(
                "elsewhere",
                "500151",
                figure.indicator(),
                period,
                figure.quantity(),
                figure.change(),
                figure.nature(),
                figure.scope(),
                figure.source(),
                Review.ACCEPTED,
                figure.note());
    }

    private List<Warning> check(Dataset figures, Picture picture) {
        return new Preflight(renderer, figures, List.of()).check(picture, SIZE);
    }

    private static Picture chart(String source, String... observations) {
        List<Mark> marks = java.util.Arrays.stream(observations)
                .map(id -> new Mark(
                        "整改", "1户", new Extent(1, 1, 1, Extent.Edge.SHARP), Nature.ACTUAL, new Origin.Read(id)))
                .toList();
        return new RankedBar(new Words("标题", "", List.of(), source), new Axis("户", 1, 0), marks);
    }
}
