package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Decision;
import org.quxian.observation.Direction;
import org.quxian.observation.Document;
import org.quxian.observation.History;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Observation;
import org.quxian.observation.Origin;
import org.quxian.observation.Quantity;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Fingerprint;

/** What a store keeps of a review, whatever database it is in. */
abstract class ReviewContract extends StoreFixture {

    private final Dataset dataset = SampleData.dataset();
    private final long last = SampleReview.log(dataset).size();

    private final Claim complete = SampleReview.unknown()
            .withArea("500114")
            .withIndicator("done")
            .withQuantity(new Quantity.Exact(new BigDecimal("21.50")), "户");

    private final Act.Decided acceptance =
            new Act.Decided("later#3", new Decision(Review.CORRECTED, complete, Optional.of(SampleReview.WHY)));

    private final Observation accepted = Observation.of(SampleReview.waiting("later#3"), acceptance.decision());

    private Commit commit(long parent, List<Act> acts, Change... changes) {
        return new Commit(parent, SampleReview.AT.plusNanos(999), "李四", acts, List.of(changes));
    }

    @Test
    void candidatesTheLogAndTheLessonsInItAreReadBackEqual() throws Exception {
        fillWith(dataset);
        try (Store store = Store.open(location())) {
            StoreContents contents = store.read();
            assertThat(contents.candidates()).isEqualTo(SampleReview.candidates(dataset));
            assertThat(contents.log()).isEqualTo(SampleReview.log(dataset));
            assertThat(contents.retired()).isEmpty();
            assertThat(store.logAfter(last - 2))
                    .isEqualTo(SampleReview.log(dataset).subList((int) last - 2, (int) last));
        }
    }

    @Test
    void aDecisionAndTheFigureThatItLetsStandAreKeptTogether() throws Exception {
        fillWith(dataset);
        List<LogEntry> entries;
        try (Store store = Store.open(location())) {
            entries = store.commit(commit(last, List.of(acceptance), new Change.Stand(accepted)));
        }
        assertThat(entries).containsExactly(new LogEntry(last + 1, last + 1, SampleReview.AT, "李四", acceptance));
        try (Store store = Store.open(location())) {
            StoreContents contents = store.read();
            assertThat(contents.log()).hasSize((int) last + 1).endsWith(entries.getFirst());
            assertThat(contents.dataset().observation("later#3")).contains(accepted);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void aFigureThatFallsIsTakenOutAndOneThatChangesTakesTheOthersPlace() throws Exception {
        fillWith(dataset);
        Observation percent = dataset.observation("percent").orElseThrow();
        Candidate candidate = SampleReview.candidates(dataset).stream()
                .filter(one -> one.id().equals("percent"))
                .findFirst()
                .orElseThrow();
        Decision corrected = new Decision(Review.CORRECTED, complete, Optional.empty(), Optional.of(Text.same("注")));
        try (Store store = Store.open(location())) {
            store.commit(commit(
                    last,
                    List.of(
                            new Act.Decided("percent", corrected),
                            new Act.Decided("z-first", new Decision(Review.REJECTED, complete, Optional.empty()))),
                    new Change.Stand(Observation.of(candidate, corrected)),
                    new Change.Fall("z-first")));
            Dataset now = store.read().dataset();
            assertThat(now.observation("percent").orElseThrow())
                    .isNotEqualTo(percent)
                    .extracting(Observation::quantity)
                    .isEqualTo(complete.quantity());
            assertThat(now.observation("z-first")).isEmpty();
            assertThat(now.observations()).hasSize(dataset.observations().size() - 1);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void whoHasNotSeenTheEndOfTheLogIsToldAndNothingIsWritten() throws Exception {
        fillWith(dataset);
        try (Store store = Store.open(location())) {
            store.commit(commit(last, List.of(new Act.Closed("later"))));
            StoreContents before = store.read();
            StoreException refused = catchThrowableOfType(
                    StoreException.class,
                    () -> store.commit(commit(last, List.of(acceptance), new Change.Stand(accepted))));
            assertThat(refused.reason()).isEqualTo(Reason.CHANGED);
            assertThat(refused.sentence().zh()).contains(store.location().shown());
            assertThat(store.read()).isEqualTo(before);
            store.commit(commit(last + 1, List.of(acceptance), new Change.Stand(accepted)));
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void aCommitThatBreaksARuleLeavesNothingBehind() throws Exception {
        fillWith(dataset);
        Act nowhere = new Act.Decided(
                "later#3", new Decision(Review.ACCEPTED, complete.withArea("999999"), Optional.empty()));
        try (Store store = Store.open(location())) {
            StoreContents before = store.read();
            StoreException refused = catchThrowableOfType(
                    StoreException.class,
                    () -> store.commit(commit(last, List.of(nowhere), new Change.Stand(accepted))));
            assertThat(refused.reason()).isEqualTo(Reason.UNACCEPTABLE_DATA);
            assertThat(store.read()).isEqualTo(before);
        }
    }

    @Test
    void aDocumentIsAddedWithWhatWasFoundInIt() throws Exception {
        fillWith(dataset);
        Document article = new Document(
                "article",
                Text.same("报道"),
                Optional.empty(),
                Optional.of(LocalDate.of(2021, 9, 1)),
                Optional.of("报道.txt"),
                "已有33户整改。");
        Candidate found = new Candidate(
                "article#1",
                complete,
                Text.same("发布日"),
                new Source("article", List.of(new Span(2, 5)), Reading.NUMBER),
                new Span(0, 8));
        try (Store store = Store.open(location())) {
            store.commit(commit(
                    last,
                    List.of(new Act.Read("article")),
                    new Change.AddDocument(article),
                    new Change.AddCandidate(found)));
            StoreContents contents = store.read();
            assertThat(contents.dataset().documents()).hasSize(3).endsWith(article);
            assertThat(contents.candidates()).endsWith(found);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void aTextThatChangesIsKeptAndWhatIsNoLongerReadStandsInTheEarlierOne() throws Exception {
        fillWith(SampleData.with(List.of()));
        Document document = dataset.document("later").orElseThrow();
        Document shorter = new Document(
                document.id(),
                document.title(),
                document.publisher(),
                document.published(),
                document.file(),
                "有20余户待查。");
        Candidate moved = SampleReview.waiting("later#1")
                .at(new Source("later", List.of(new Span(1, 4)), Reading.NUMBER), new Span(0, 8));
        Candidate left = SampleReview.waiting("later#2");
        Candidate staying = SampleReview.waiting("later#3")
                .at(new Source("later", List.of(new Span(1, 5)), Reading.NUMBER), new Span(0, 8));
        long last = SampleReview.log(SampleData.with(List.of())).size();
        try (Store store = Store.open(location())) {
            store.commit(commit(
                    last,
                    List.of(new Act.Read("later")),
                    new Change.RetireCandidate(left.id()),
                    new Change.ReplaceDocument(shorter),
                    new Change.ReplaceCandidate(moved),
                    new Change.ReplaceCandidate(staying)));
            StoreContents contents = store.read();
            assertThat(contents.faults()).isEmpty();
            assertThat(contents.dataset().documents().getFirst()).isEqualTo(shorter);
            assertThat(contents.candidates()).containsExactly(moved, staying);
            assertThat(contents.retired()).containsExactly(new Retired(left, SampleData.BULLETIN));
            assertThat(store.check()).isEmpty();

            Candidate back = staying.withId(left.id());
            store.commit(commit(
                    last + 1,
                    List.of(new Act.Read("later")),
                    new Change.RetireCandidate(moved.id()),
                    new Change.ReplaceCandidate(back)));
            assertThat(store.read().candidates()).containsExactly(back, staying);
            assertThat(store.read().retired()).containsExactly(new Retired(moved, shorter.text()));
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void anIndicatorIsAddedBehindTheOthers() throws Exception {
        fillWith(dataset);
        Indicator indicator = new Indicator(
                "own-1",
                new Text("待查户数", "Households to check"),
                "fire",
                "户",
                Direction.LESS_IS_BETTER,
                true,
                List.of("待查", "未查"));
        try (Store store = Store.open(location())) {
            store.commit(commit(last, List.of(new Act.Named("own-1")), new Change.AddIndicator(indicator)));
            assertThat(store.read().dataset().catalogue().indicators())
                    .hasSize(3)
                    .endsWith(indicator);
            assertThat(store.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE observation SET number = 616 WHERE id = 'z-first' | SELECT 1"
                        + " | observation z-first：它与审核记录中的决定不符。",
                "UPDATE observation_span SET span_end = 21 WHERE observation = 'z-first' | SELECT 1"
                        + " | observation z-first：它与审核记录中的决定不符。",
                "DELETE FROM observation_span WHERE observation = 'z-first' | DELETE FROM observation WHERE id = 'z-first'"
                        + " | candidate z-first：审核记录说它成立，但数据中没有它。",
                "UPDATE candidate_span SET span_end = 9999 WHERE candidate = 'later#1' | SELECT 1"
                        + " | candidate later#1 (span)：原文位置 30–9999 不在文稿之内，文稿共 52 字。",
                "UPDATE candidate SET sentence_end = 9999 WHERE id = 'later#1' | SELECT 1"
                        + " | candidate later#1 (span)：原文位置 26–9999 不在文稿之内，文稿共 52 字。",
                "DELETE FROM candidate_span WHERE candidate = 'later#1' | SELECT 1"
                        + " | candidate later#1 (span)：没有记下它在原文中的位置。",
                "ALTER TABLE candidate DROP CONSTRAINT candidate_unit | UPDATE candidate SET unit = '尺' WHERE id = 'later#1'"
                        + " | candidate later#1 (unit)：没有可用的单位：尺。",
                "ALTER TABLE candidate DROP CONSTRAINT candidate_last_text"
                        + " | UPDATE candidate SET retired = TRUE, last_text = 7 WHERE id = 'later#1'"
                        + " | candidate later#1 (last_text)：没有它所在的那一版原文。",
                "ALTER TABLE review_log DROP CONSTRAINT review_log_candidate"
                        + " | UPDATE review_log SET candidate = 'gone' WHERE candidate = 'later#1'"
                        + " | review_log 15 (candidate)：它所指的 gone 不存在。",
                "ALTER TABLE review_log DROP CONSTRAINT review_log_other_step"
                        + " | UPDATE review_log SET other_step = 99 WHERE act = 'UNDONE'"
                        + " | review_log 18 (other_step)：它所指的 99 不存在。",
                "DELETE FROM lesson WHERE word = '青年' | SELECT 1 | review_log 23 (act)：没有记下学到了什么。",
                "ALTER TABLE lesson DROP CONSTRAINT lesson_entry | UPDATE lesson SET entry = 99 WHERE word = '第95站'"
                        + " | review_log 22 (act)：没有记下学到了什么。",
            })
    void theCheckFindsWhatIsWrongWithTheReview(String first, String second, String line) throws Exception {
        fillWith(dataset);
        tamper(first, second);
        try (Store store = Store.open(location())) {
            assertThat(store.check())
                    .extracting(fault -> fault.line(Language.ZH))
                    .contains(line)
                    .allMatch(found -> found.equals(line) || found.contains("它所指的 99"));
        }
    }

    @Test
    void theCheckReadsEarlierTextsToo() throws Exception {
        fillWith(dataset);
        tamper("INSERT INTO earlier_text (document, number, content, sha256, read_in_at) VALUES ('later', 1, 'x', '"
                + "0".repeat(64) + "', CURRENT_TIMESTAMP)");
        try (Store store = Store.open(location())) {
            assertThat(store.check())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.place()).isEqualTo("earlier_text later 1 (sha256)"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE candidate SET unit = 'x'",
                "UPDATE candidate SET origin = 'x'",
                "UPDATE candidate SET indicator = 'x'",
                "UPDATE candidate SET sentence_end = NULL",
                "UPDATE candidate SET last_text = 1",
                "UPDATE review_log SET act = 'x'",
                "UPDATE review_log SET step = 3 WHERE entry = 1",
                "UPDATE review_log SET verdict = 'PENDING' WHERE act = 'DECIDED'",
                "UPDATE review_log SET verdict = 'ACCEPTED' WHERE candidate = 'later#1'",
                "UPDATE review_log SET phrase = NULL WHERE act = 'DECIDED'",
                "UPDATE review_log SET document = 'x' WHERE act = 'READ'",
                "INSERT INTO review_log SELECT * FROM review_log WHERE entry = 1",
                "UPDATE lesson SET indicator = NULL WHERE kind = 'SYNONYM'",
                "UPDATE observation SET review = 'REJECTED'",
                "DELETE FROM candidate WHERE id = 'later#1'",
            })
    void theDatabaseItselfRefusesWhatCannotBe(String change) throws Exception {
        fillWith(dataset);
        SQLException refused = catchThrowableOfType(SQLException.class, () -> tamper(change));
        assertThat(refused.getSQLState()).startsWith("23");
    }

    /** A store as the first version of the tables kept it: a figure that stands, one in doubt, one not looked at. */
    static final List<String> OLD_ROWS = List.of(
            "INSERT INTO theme VALUES ('fire', 0, '消防', 'Fire', '？', '?')",
            "INSERT INTO unit VALUES ('户', 0, 'household', 'count', '户', 1, 0, 'LOCAL', 'x')",
            "INSERT INTO indicator VALUES ('done', 0, '整改户数', 'Done', 'fire', '户', 'NEUTRAL', TRUE)",
            "INSERT INTO area_code VALUES ('500114')",
            "INSERT INTO area VALUES ('500114', DATE '0001-01-01', NULL, 0, '黔江区', 'Q', '黔江', 'Q', 'DISTRICT', NULL,"
                    + " NULL, NULL, NULL)",
            "INSERT INTO document VALUES ('d', 0, '简报', 'b', NULL, NULL, DATE '2021-08-12', '首句。整改615户，又20户。', '"
                    + Fingerprint.of("首句。整改615户，又20户。") + "', TIMESTAMP WITH TIME ZONE '2026-01-02 03:04:05+00')",
            old("d#1", "EXACT', 615, 0, NULL, NULL", "ACCEPTED', '注', 'note'"),
            old("d#2", "OVER', 20, -1, 30, 0", "IN_DOUBT', NULL, NULL"),
            old("d#3", "EXACT', 20, 0, NULL, NULL", "PENDING', NULL, NULL"),
            "INSERT INTO observation_span VALUES ('d#1', 0, 5, 9)",
            "INSERT INTO observation_span VALUES ('d#2', 0, 11, 13)",
            "INSERT INTO observation_span VALUES ('d#2', 1, 13, 14)",
            "INSERT INTO observation_span VALUES ('d#3', 0, 11, 14)",
            "INSERT INTO filling VALUES (1, TIMESTAMP WITH TIME ZONE '2026-01-02 03:04:05+00')");

    private static String old(String id, String quantity, String review) {
        return "INSERT INTO observation VALUES ('" + id + "', 0, '500114', 'done', 'AS_OF', NULL, DATE '2021-07-31', '"
                + quantity + ", NULL, 'ACTUAL', 'AREA', NULL, NULL, 'd', 'NUMBER', '" + review + ")";
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 8, 10, 13, 15, 17})
    void anOlderStoreIsBroughtUpToDateAlsoAfterACrashHalfWay(int done) throws Exception {
        List<Migration> known = Migration.known();
        Store.open(location(), known.subList(0, 1)).close();
        tamper(OLD_ROWS.toArray(String[]::new));
        List<String> statements = known.get(1).statements();
        tamper(statements.subList(0, done).toArray(String[]::new));
        try (Store store = Store.open(location())) {
            StoreContents contents = store.read();
            assertThat(contents.faults()).isEmpty();
            assertThat(store.check()).isEmpty();
            assertThat(contents.dataset().observations()).singleElement().satisfies(standing -> {
                assertThat(standing.quantity()).isEqualTo(new Quantity.Exact(new BigDecimal("615")));
                assertThat(standing.note()).contains(new Text("注", "note"));
            });
            assertThat(contents.candidates()).extracting(Candidate::id).containsExactly("d#1", "d#2", "d#3");
            assertThat(contents.candidates().getFirst()).satisfies(candidate -> {
                assertThat(candidate.origin()).isEqualTo(Origin.PERSON);
                assertThat(candidate.sentence()).isEqualTo(new Span(3, 15));
                assertThat(candidate.claim().phrase()).isEqualTo("整改户数");
            });
            assertThat(contents.log()).extracting(LogEntry::who).containsOnly("Quxian");
            assertThat(contents.log()).hasSize(3).extracting(LogEntry::number).containsExactly(1L, 2L, 3L);
            History history = History.of(contents.log());
            assertThat(history.decision("d#1").orElseThrow().verdict()).isEqualTo(Review.ACCEPTED);
            assertThat(history.decision("d#2").orElseThrow().verdict()).isEqualTo(Review.IN_DOUBT);
            assertThat(history.decision("d#3")).isEmpty();
        }
    }
}
