package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Quantity;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.Scope;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

class ConflictsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 12);
    private static final Claim CLAIM = new Claim(
            Optional.of("CQ-WSJK"),
            Optional.of("vehicles-entrusted"),
            "车辆",
            new Period.Unstated(),
            new Quantity.Exact(new BigDecimal("41000")),
            "辆",
            Optional.empty(),
            Nature.ACTUAL,
            Scope.WHOLE_AREA);

    private final List<Document> documents = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<LogEntry> log = new ArrayList<>();

    private Document document(String id, LocalDate published) {
        Document document =
                new Document(id, Text.same(id), Optional.empty(), Optional.of(published), "托管41000辆。正文说41000余辆。第三句。");
        documents.add(document);
        return document;
    }

    private Candidate candidate(Document document, Claim claim) {
        int number = candidates.size();
        Candidate candidate = new Candidate(
                document.id() + "#" + number,
                claim,
                Text.same("—"),
                new Source(document.id(), List.of(new Span(number, number + 1)), Reading.NUMBER),
                number == 0 ? new Span(0, 9) : new Span(9, 20));
        candidates.add(candidate);
        return candidate;
    }

    private void decide(Candidate candidate, Review verdict) {
        act(new Act.Decided(candidate.id(), new Decision(verdict, candidate.claim(), Optional.empty())));
    }

    private void act(Act act) {
        long number = log.size() + 1L;
        log.add(new LogEntry(number, number, Instant.EPOCH, "张三", act));
    }

    private List<Conflict> conflicts() {
        return Conflicts.among(ReviewState.of(documents, candidates, log));
    }

    private static Claim of(Quantity quantity) {
        return CLAIM.withQuantity(quantity, "辆");
    }

    private static Claim unknown(String phrase, Quantity quantity) {
        return new Claim(
                CLAIM.area(),
                Optional.empty(),
                phrase,
                CLAIM.period(),
                quantity,
                CLAIM.unit(),
                CLAIM.change(),
                CLAIM.nature(),
                CLAIM.scope());
    }

    private static Quantity over(String number) {
        return new Quantity.Over(new BigDecimal(number));
    }

    private static Quantity exact(String number) {
        return new Quantity.Exact(new BigDecimal(number));
    }

    @Test
    void aHeadlineThatDropsTheQualifierContradictsTheBodyAndBothSentencesAreShown() {
        Document document = document("d", DAY);
        candidate(document, CLAIM);
        candidate(document, of(over("41000")).withPeriod(new Period.AsOf(DAY)));
        assertThat(conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.sides())
                        .extracting(Conflict.Side::sentence)
                        .containsExactly("托管41000辆。", "正文说41000余辆。"));
    }

    @Test
    void whoChoosesOneSideRejectsTheOthersAtTheSameStroke() {
        Document document = document("d", DAY);
        Candidate headline = candidate(document, CLAIM);
        Candidate body = candidate(document, of(over("41000")));
        Conflict conflict = conflicts().getFirst();
        Text why = Text.same("以正文为准");
        assertThat(conflict.choose(conflict.sides().getLast(), why))
                .containsExactly(Choice.accept(body), Choice.reject(headline, Optional.of(why)));
        decide(body, Review.ACCEPTED);
        Conflict later = conflicts().getFirst();
        assertThat(later.choose(later.sides().getLast(), why))
                .containsExactly(Choice.reject(headline, Optional.of(why)));
        decide(headline, Review.REJECTED);
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void aSideThatSaysTheSameAsTheChosenOneStays() {
        Document first = document("a", DAY);
        Document second = document("b", DAY);
        candidate(first, CLAIM);
        candidate(first, of(exact("42000")));
        candidate(second, CLAIM);
        Conflict conflict = conflicts().getFirst();
        assertThat(conflict.sides()).hasSize(3);
        assertThat(conflict.choose(conflict.sides().getFirst(), Text.same("—")))
                .extracting(Choice::candidate)
                .containsExactly("a#0", "a#1");
    }

    @ParameterizedTest
    @CsvSource({
        "exact 615, exact 615, false",
        "exact 615, exact 616, true",
        "exact 80.7, exact 80.70, false",
        "exact 80.7, exact 80.74, false",
        "exact 80.7, exact 80.76, true",
        "exact 2.74E8, exact 273935000, false",
        "exact 2.74E8, exact 273400000, true",
        "exact 41000, over 41000, true",
        "exact 41500, over 41000, false",
        "exact 42000, over 41000, true",
        "over 41000, over 41000, false",
        "over 4.1E4, over 41000, false",
        "over 41000, over 42000, true",
        "about 10, exact 12, false",
        "about 10, exact 16, true",
        "nearly 500000000, exact 498000000, false",
        "nearly 500000000, exact 500000000, true",
        "under 30, exact 25, false",
        "under 30, exact 30, true",
        "under 30, nearly 30, false",
    })
    void twoQuantitiesThatCannotBothBeRightContradictEachOther(String one, String other, boolean contradict) {
        Document document = document("d", DAY);
        candidate(document, of(quantity(one)));
        candidate(document, of(quantity(other)));
        assertThat(conflicts()).hasSize(contradict ? 1 : 0);
    }

    private static Quantity quantity(String words) {
        String[] parts = words.split(" ", -1);
        return Quantity.of(Qualifier.valueOf(parts[0].toUpperCase(Locale.ROOT)), new BigDecimal(parts[1]));
    }

    @Test
    void figuresOfDifferentThingsDoNotContradictEachOther() {
        Document document = document("d", DAY);
        Scope company = new Scope(Scope.Kind.ORGANISATION, Optional.of(Text.same("一家企业")));
        candidate(document, CLAIM);
        candidate(document, of(exact("1")).withArea("500114"));
        candidate(document, of(exact("2")).withIndicator("company-vehicles"));
        candidate(document, of(exact("3")).withNature(Nature.TARGET));
        candidate(document, of(exact("4")).withScope(company));
        candidate(
                document,
                new Claim(
                        CLAIM.area(),
                        Optional.empty(),
                        "车辆",
                        CLAIM.period(),
                        exact("5"),
                        "辆",
                        Optional.empty(),
                        Nature.ACTUAL,
                        Scope.WHOLE_AREA));
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void timesAreComparedByTheirDays() {
        Period year = new Period.CalendarYear(Year.of(2021));
        Period sameYear = new Period.Span(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
        Period until = new Period.AsOf(LocalDate.of(2021, 12, 31));
        Period quarter = new Period.CalendarQuarter(Year.of(2021), 4);
        Period since = new Period.Since(LocalDate.of(2018, 1, 1));
        assertThat(torn(year, sameYear)).isTrue();
        assertThat(torn(until, year)).isTrue();
        assertThat(torn(until, new Period.AsOf(DAY))).isFalse();
        assertThat(torn(year, quarter)).isFalse();
        assertThat(torn(since, new Period.AsOf(DAY))).isTrue();
        assertThat(torn(since, since)).isTrue();
        assertThat(torn(since, year)).isFalse();
        assertThat(torn(new Period.Unstated(), quarter)).isTrue();
    }

    private boolean torn(Period one, Period other) {
        documents.clear();
        candidates.clear();
        Document document = document("d", DAY);
        candidate(document, CLAIM.withPeriod(one));
        candidate(document, of(exact("7")).withPeriod(other));
        return !conflicts().isEmpty();
    }

    @Test
    void documentsOfDifferentDaysMaySayDifferentThingsOfNoDay() {
        candidate(document("a", DAY), CLAIM);
        candidate(document("b", DAY.plusDays(1)), of(exact("42000")));
        assertThat(conflicts()).isEmpty();
        candidate(document("c", DAY), of(exact("43000")));
        assertThat(conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.sides())
                        .extracting(side -> side.document().id())
                        .containsExactly("a", "c"));
    }

    @Test
    void aSentenceDoesNotContradictItself() {
        Document document = document("d", DAY);
        Candidate first = candidate(document, of(exact("2.3")));
        Candidate second = candidate(document, of(exact("1")));
        assertThat(conflicts()).hasSize(1);
        candidates.set(1, second.at(second.source(), first.sentence()));
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void figuresOfAnUnknownIndicatorContradictEachOtherWhereTheirWordsAgree() {
        Document document = document("d", DAY);
        candidate(document, unknown("出动宣传车辆", exact("41000")));
        candidate(document, unknown("累计出动宣传车辆", over("41000")));
        assertThat(conflicts()).hasSize(1);
        candidates.removeLast();
        candidate(document, unknown("出动消防车辆", over("41000")));
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void whatIsRejectedOrLeftInAClosedDocumentNoLongerContradictsAnything() {
        Document document = document("d", DAY);
        Candidate one = candidate(document, CLAIM);
        candidate(document, of(exact("42000")));
        decide(one, Review.IN_DOUBT);
        assertThat(conflicts()).hasSize(1);
        act(new Act.Closed("d"));
        assertThat(conflicts()).isEmpty();
    }
}
