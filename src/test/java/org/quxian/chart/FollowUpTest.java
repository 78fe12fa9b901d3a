package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Quantity;
import org.quxian.observation.Selection;
import org.quxian.series.Verdict;

class FollowUpTest {
    private static final LocalDate JULY = LocalDate.of(2021, 7, 31);

    /** The shipped targets, earlier figures of one of them, and a length that is to be laid. */
    private static ChartBuilder dated(Language language) {
        return MoreDistricts.of("grilles-rectified")
                .and("500114", exact("400"), MoreDistricts.asOf("2021-06-30"), Nature.ACTUAL)
                .andOf("canopies-rectified")
                .and("500114", exact("500"), MoreDistricts.asOf("2021-06-30"), Nature.ACTUAL)
                .andOf("water-mains-length")
                .and("500111", exact("300"), MoreDistricts.asOf("2021-12-31"), Nature.TARGET)
                .builder(language);
    }

    private static Quantity exact(String number) {
        return new Quantity.Exact(new BigDecimal(number));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void targetsAreFollowedUpAsExpected(Language language) {
        ChartBuilder builder = dated(language);
        String text = Stream.of("2021-07-31", "2021-08-12", "2021-10-05")
                .map(day -> builder.followUp(Selection.ALL, Optional.of(LocalDate.parse(day)), FollowUp.Order.BEHIND)
                        .orElseThrow())
                .map(followed -> PictureText.of(followed.chart()) + "next: "
                        + followed.next().map(Object::toString).orElse("none") + "\n")
                .collect(Collectors.joining("\n"));

        Golden.compare("follow-up", language, text);
    }

    @Test
    void itBeginsAtTheDayOfTheNewestFigureOnTheWayToATarget() {
        FollowUp followed = followed(Shipped.builder(Language.ZH), Optional.empty());

        assertThat(followed.day()).isEqualTo(JULY);
        assertThat(followed.next()).contains(new FollowUp.Deadline(LocalDate.of(2021, 9, 30), 61, 2));
    }

    @Test
    void theSelectionsDayComesBeforeThatOfTheFigures() {
        Selection selection = Selection.ALL.withAsOf(Optional.of(LocalDate.of(2021, 8, 12)));

        assertThat(Shipped.builder(Language.ZH)
                        .followUp(selection, Optional.empty(), FollowUp.Order.DEADLINE)
                        .orElseThrow()
                        .day())
                .isEqualTo(LocalDate.of(2021, 8, 12));
    }

    @Test
    void onAnotherDayEverythingFollows() {
        ChartBuilder builder = Shipped.builder(Language.ZH);

        assertThat(lefts(followed(builder, Optional.of(JULY)))).contains("还剩152户，每天需2.5户");
        assertThat(lefts(followed(builder, Optional.of(LocalDate.of(2021, 9, 20)))))
                .contains("还剩152户，每天需15.2户");
        assertThat(verdicts(followed(builder, Optional.of(LocalDate.of(2021, 10, 1)))))
                .containsExactly(Verdict.OVERDUE, Verdict.OVERDUE, Verdict.UNKNOWN);
    }

    @Test
    void beforeItsFirstFigureATargetHasNone() {
        FollowUp early = followed(Shipped.builder(Language.ZH), Optional.of(LocalDate.of(2021, 7, 1)));

        assertThat(early.chart().goals()).extracting(Progress.Goal::reached).containsOnly(Optional.empty());
        assertThat(verdicts(early)).containsOnly(Verdict.UNKNOWN);
    }

    @Test
    void twoDatedFiguresTellThePaceAndTheVerdict() {
        List<Verdict> verdicts = verdicts(followed(dated(Language.ZH), Optional.of(JULY)));

        assertThat(verdicts).contains(Verdict.ON_PACE, Verdict.BEHIND);
    }

    @Test
    void aFilterOnAnIndicatorOnTheWayKeepsItsTarget() {
        Selection selection =
                Selection.ALL.withIndicators(Set.of("canopies-rectified")).withNatures(Set.of(Nature.ACTUAL));

        FollowUp followed = Shipped.builder(Language.ZH)
                .followUp(selection, Optional.empty(), FollowUp.Order.DEADLINE)
                .orElseThrow();

        assertThat(followed.chart().goals()).extracting(Progress.Goal::label).containsExactly("可燃雨棚整改");
    }

    @Test
    void whereNoTargetIsChosenThereIsNothing() {
        assertThat(Shipped.builder(Language.ZH)
                        .followUp(Selection.ALL.withAreas(Set.of("500104")), Optional.empty(), FollowUp.Order.DEADLINE))
                .isEmpty();
    }

    @Test
    void theChartThatIsAskedForOnADayIsTheSame() throws NothingToDrawException {
        ChartBuilder builder = Shipped.builder(Language.ZH);
        Selection selection = Selection.ALL.withAsOf(Optional.of(JULY));

        assertThat(builder.chart(ChartKind.PROGRESS, selection))
                .isEqualTo(followed(builder, Optional.of(JULY)).chart());
    }

    private static FollowUp followed(ChartBuilder builder, Optional<LocalDate> day) {
        return builder.followUp(Selection.ALL, day, FollowUp.Order.DEADLINE).orElseThrow();
    }

    private static List<String> lefts(FollowUp followed) {
        return followed.chart().goals().stream()
                .flatMap(goal -> goal.left().stream())
                .map(Mark::value)
                .toList();
    }

    private static List<Verdict> verdicts(FollowUp followed) {
        return followed.chart().goals().stream()
                .flatMap(goal -> goal.outlook().stream())
                .map(Outlook::verdict)
                .toList();
    }
}
