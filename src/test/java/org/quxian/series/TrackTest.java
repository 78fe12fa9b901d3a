package org.quxian.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.series.FigureMaker.HOUSEHOLDS;
import static org.quxian.series.FigureMaker.exact;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Area;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;

class TrackTest {

    @Test
    void figuresAreInTheOrderOfTimeWhateverTheOrderOfTheirDocuments() {
        Track track = track(month("b", 2021, 2), month("c", 2021, 3), month("a", 2021, 1));

        assertThat(ids(track)).isEqualTo("a b c");
    }

    @Test
    void aMissingPeriodBreaksTheLine() {
        assertThat(ids(track(month("a", 2021, 1), month("b", 2021, 2), month("c", 2021, 4))))
                .isEqualTo("a b | c");
        assertThat(ids(track(year("a", 2018), year("b", 2020)))).isEqualTo("a | b");
        assertThat(ids(track(quarter("a", 2020, 4), quarter("b", 2021, 1)))).isEqualTo("a b");
    }

    @Test
    void aYearIsNotJoinedWithAMonth() {
        Track track = track(month("a", 2021, 11), month("b", 2021, 12), year("y", 2021), month("c", 2022, 1));

        assertThat(track.runs()).hasSize(2);
        assertThat(ids(track)).contains("a b c").contains("y");
        assertThat(track.rhythms()).isEqualTo(2);
        assertThat(track.isGapped(List.of())).isFalse();
    }

    @Test
    void instantsAtEndsOfMonthsThatComeRegularlyLeaveAGapWhereOneIsMissing() {
        assertThat(ids(track(day("a", "2021-03-31"), day("b", "2021-06-30"), day("c", "2021-12-31"))))
                .isEqualTo("a b | c");
        assertThat(ids(track(day("a", "2021-03-31"), day("b", "2021-06-30"), day("c", "2021-09-30"))))
                .isEqualTo("a b c");
    }

    @Test
    void instantsOnAnyDaysAreJoined() {
        assertThat(ids(track(day("a", "2021-03-12"), day("b", "2021-03-31"), day("c", "2021-12-31"))))
                .isEqualTo("a b c");
    }

    @Test
    void spansAreJoinedWhereOneBeginsTheDayAfterTheOtherOrAddsToIt() {
        assertThat(ids(track(span("a", "2021-02-01", "2021-04-30"), span("b", "2021-05-01", "2021-06-30"))))
                .isEqualTo("a b");
        assertThat(ids(track(span("a", "2021-01-01", "2021-04-30"), span("b", "2021-01-01", "2021-07-31"))))
                .isEqualTo("a b");
        assertThat(ids(track(span("a", "2021-02-01", "2021-04-30"), span("b", "2021-07-01", "2021-08-15"))))
                .isEqualTo("a | b");
    }

    @Test
    void theNewestPublicationHoldsAndTheEarlierOnesAreKept() {
        Track track = track(
                month("new", 2021, 5).from("b", published("2021-07-01")),
                month("old", 2021, 5, "90").from("a", published("2021-06-01")));

        assertThat(ids(track)).isEqualTo("new");
        assertThat(track.earlier())
                .singleElement()
                .satisfies(step -> assertThat(id(step)).isEqualTo("old"));
    }

    @Test
    void theSameFigureFromAnotherDocumentIsNoRevision() {
        Track track = track(
                month("new", 2021, 5).from("b", published("2021-07-01")),
                month("old", 2021, 5).from("a", published("2021-06-01")));

        assertThat(track.earlier()).isEmpty();
    }

    @Test
    void anActualFigureHoldsOverAForecastThatWasPublishedLater() {
        Track track = track(
                month("actual", 2021, 5, "90").from("a", published("2021-06-01")),
                month("forecast", 2021, 5).with(Nature.FORECAST).from("b", published("2021-07-01")));

        assertThat(ids(track)).isEqualTo("actual");
        assertThat(track.earlier()).extracting(TrackTest::id).containsExactly("forecast");
    }

    @Test
    void aMonthNamedByItsTwoEndsIsThatMonth() {
        Track track = track(
                month("a", 2021, 5).from("a", published("2021-06-01")),
                span("b", "2021-05-01", "2021-05-31", "7").from("b", published("2021-06-02")));

        assertThat(track.periods()).isEqualTo(1);
        assertThat(track.earlier()).extracting(TrackTest::id).containsExactly("a");
    }

    @Test
    void aTargetStandsOnItsDayAndIsNoPeriodOfTheLine() {
        Track track = track(
                month("a", 2021, 5),
                day("goal", "2021-12-31").with(Nature.TARGET),
                month("undated", 2021, 6).during(new Period.Unstated()).with(Nature.TARGET));

        assertThat(ids(track)).isEqualTo("a");
        assertThat(track.targets())
                .singleElement()
                .satisfies(step -> assertThat(step.moment().at()).isEqualTo("2021-12-31"));
        assertThat(track.undated())
                .extracting(figure -> figure.observation().id())
                .containsExactly("undated");
    }

    @Test
    void noLineGoesAcrossADayOnWhichTheLandChanged() {
        AreaChange redrawn = change("2021-05-20", 2);
        AreaChange renamed = change("2021-05-20", 1);

        assertThat(ids(track(List.of(redrawn), month("a", 2021, 4), month("b", 2021, 5))))
                .isEqualTo("a | b");
        assertThat(ids(track(List.of(renamed), month("a", 2021, 4), month("b", 2021, 5))))
                .isEqualTo("a b");
        Track parted = track(List.of(redrawn), month("a", 2021, 4), month("b", 2021, 5));
        assertThat(parted.isGapped(List.of(redrawn))).isFalse();
        assertThat(parted.isGapped(List.of())).isTrue();
    }

    @Test
    void aFigureWithoutATimeStandsOnTheDayOfItsPublication() {
        Figure figure = exact("a", "1", HOUSEHOLDS)
                .from("text", published("2021-08-12"))
                .make();
        Figure nowhere =
                exact("b", "1", HOUSEHOLDS).from("text", Optional.empty()).make();

        assertThat(Moment.of(figure)).contains(new Moment(Optional.empty(), LocalDate.of(2021, 8, 12)));
        assertThat(Moment.of(nowhere)).isEmpty();
        assertThat(Track.of(List.of(nowhere), List.of()).undated()).containsExactly(nowhere);
    }

    @Test
    void aSpanIsAPieceOfTimeAndAYearAPointAtItsEnd() {
        assertThat(Moment.of(span("a", "2021-02-01", "2021-04-30").make()))
                .contains(new Moment(Optional.of(LocalDate.of(2021, 2, 1)), LocalDate.of(2021, 4, 30)));
        assertThat(Moment.of(year("a", 2021).make()))
                .contains(new Moment(Optional.empty(), LocalDate.of(2021, 12, 31)));
        assertThat(Moment.of(exact("a", "1", HOUSEHOLDS)
                        .during(new Period.Since(LocalDate.of(2018, 1, 1)))
                        .from("text", published("2021-08-12"))
                        .make()))
                .contains(new Moment(Optional.of(LocalDate.of(2018, 1, 1)), LocalDate.of(2021, 8, 12)));
    }

    @Test
    void figuresAreComparedAcrossAGapButNotAcrossAChangeOfTheLandNorWithAnotherRhythm() {
        AreaChange redrawn = change("2021-05-20", 2);
        Track gapped = track(year("y", 2020), month("a", 2021, 1), month("b", 2021, 2), month("c", 2021, 6));

        assertThat(gapped.comparable(List.of())).extracting(TrackTest::id).containsExactly("a", "b", "c");
        assertThat(gapped.comparable(List.of(redrawn)))
                .extracting(TrackTest::id)
                .containsExactly("a", "b");
        assertThat(track(year("y", 2020), month("a", 2021, 1)).comparable(List.of()))
                .extracting(TrackTest::id)
                .containsExactly("a");
    }

    @Test
    void spansAreComparedWhereTheyAreAsLongOrBeginTogether() {
        Track track = track(
                span("a", "2021-02-01", "2021-04-30"),
                span("b", "2021-05-01", "2021-06-30"),
                span("c", "2021-09-01", "2021-11-30"));

        assertThat(track.comparable(List.of())).extracting(TrackTest::id).containsExactly("a", "c");
    }

    @Test
    void twoInstantsSayNothingOfHowOftenTheyCome() {
        assertThat(Rhythm.usualMonths(List.of(LocalDate.of(2021, 3, 31), LocalDate.of(2021, 6, 30))))
                .isEqualTo(OptionalLong.empty());
    }

    private static Track track(FigureMaker... figures) {
        return track(List.of(), figures);
    }

    private static Track track(List<AreaChange> changes, FigureMaker... figures) {
        return Track.of(
                Arrays.stream(figures)
                        .map(figure -> figure.of("indicator").make())
                        .toList(),
                changes);
    }

    private static AreaChange change(String day, int areas) {
        List<Area> some = IntStream.range(0, areas)
                .mapToObj(index ->
                        exact("x", "1", HOUSEHOLDS).in("area" + index).make().area())
                .toList();
        return new AreaChange(LocalDate.parse(day), some, some);
    }

    private static FigureMaker month(String id, int year, int month) {
        return month(id, year, month, "100");
    }

    private static FigureMaker month(String id, int year, int month, String number) {
        return exact(id, number, HOUSEHOLDS).during(new Period.CalendarMonth(YearMonth.of(year, month)));
    }

    private static FigureMaker quarter(String id, int year, int quarter) {
        return exact(id, "100", HOUSEHOLDS).during(new Period.CalendarQuarter(Year.of(year), quarter));
    }

    private static FigureMaker year(String id, int year) {
        return exact(id, "100", HOUSEHOLDS).during(new Period.CalendarYear(Year.of(year)));
    }

    private static FigureMaker day(String id, String day) {
        return exact(id, "100", HOUSEHOLDS).asOf(day);
    }

    private static FigureMaker span(String id, String first, String last) {
        return span(id, first, last, "100");
    }

    private static FigureMaker span(String id, String first, String last, String number) {
        return exact(id, number, HOUSEHOLDS).during(new Period.Span(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static Optional<LocalDate> published(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static String id(Track.Step step) {
        return step.figure().observation().id();
    }

    /** The runs, with a bar between two. */
    private static String ids(Track track) {
        return track.runs().stream()
                .map(run -> String.join(" ", run.stream().map(TrackTest::id).toList()))
                .collect(Collectors.joining(" | "));
    }
}
