package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.observation.Dataset;
import org.quxian.observation.Fault;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.store.StoreException.Reason;

/** What a store does, whatever database it is in. */
abstract class StoreContract extends StoreFixture {

    @Test
    void aNewStoreIsNotFilledAndHoldsNothing() throws Exception {
        try (Store store = Store.open(location())) {
            assertThat(store.isFilled()).isFalse();
            assertThat(store.read().dataset().observations()).isEmpty();
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void whatIsFilledInIsReadBackEqualAndInOrder() throws Exception {
        fillWith(SampleData.dataset());
        try (Store store = Store.open(location())) {
            assertThat(store.isFilled()).isTrue();
            StoreContents contents = store.read();
            assertThat(contents.faults()).isEmpty();
            assertThat(contents.dataset()).isEqualTo(SampleData.dataset());
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void aStoreIsFilledOnlyOnce() throws Exception {
        fillWith(SampleData.dataset());
        try (Store store = Store.open(location())) {
            StoreException refused = catchThrowableOfType(
                    StoreException.class, () -> SampleReview.fill(store, SampleData.with(List.of())));
            assertThat(refused.reason()).isEqualTo(Reason.FILLED);
            assertThat(store.read().dataset()).isEqualTo(SampleData.dataset());
        }
    }

    @Test
    void aFillingThatFailsMidwayLeavesNothingBehindAndCanBeDoneAgain() throws Exception {
        List<Observation> twice = List.of(observation("same", "1"), observation("same", "2"));
        try (Store store = Store.open(location())) {
            StoreException refused =
                    catchThrowableOfType(StoreException.class, () -> SampleReview.fill(store, SampleData.with(twice)));
            assertThat(refused.reason()).isEqualTo(Reason.UNACCEPTABLE_DATA);
            assertThat(refused.sentence().zh()).contains(store.location().shown());
        }
        try (Store store = Store.open(location())) {
            assertThat(store.isFilled()).isFalse();
            assertThat(store.read().dataset().catalogue().units()).isEmpty();
            SampleReview.fill(store, SampleData.dataset());
            assertThat(store.read().dataset()).isEqualTo(SampleData.dataset());
        }
    }

    @ParameterizedTest
    @CsvSource({"0.0000000000001", "1E+26", "123456789012345678901234567", "0E+39"})
    void aNumberThatTheDatabaseWouldRoundIsRefused(String number) throws Exception {
        try (Store store = Store.open(location())) {
            Dataset dataset = SampleData.with(List.of(observation("long", number)));
            StoreException refused =
                    catchThrowableOfType(StoreException.class, () -> SampleReview.fill(store, dataset));
            assertThat(refused.reason()).isEqualTo(Reason.UNACCEPTABLE_DATA);
            assertThat(refused.sentence().en()).contains("too many digits");
            assertThat(store.isFilled()).isFalse();
        }
    }

    @Test
    void aStoreOfALaterVersionIsRefusedAndLeftAsItIs() throws Exception {
        fillWith(SampleData.dataset());
        int later = Migration.known().size() + 1;
        tamper("INSERT INTO migration (number, sha256, applied_at) VALUES (" + later + ", 'x', CURRENT_TIMESTAMP)");
        StoreException refused = catchThrowableOfType(StoreException.class, () -> Store.open(location()));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_NEW);
        assertThat(refused.sentence().zh()).contains(location().shown()).contains("第 " + later + " 版");
        tamper("DELETE FROM migration WHERE number = " + later);
        try (Store store = Store.open(location())) {
            assertThat(store.read().dataset()).isEqualTo(SampleData.dataset());
        }
    }

    @Test
    void aStoreWhoseTablesWereMadeByOtherSqlIsRefused() throws Exception {
        fillWith(SampleData.dataset());
        tamper("UPDATE migration SET sha256 = 'other' WHERE number = 1");
        StoreException refused = catchThrowableOfType(StoreException.class, () -> Store.open(location()));
        assertThat(refused.reason()).isEqualTo(Reason.ALTERED);
        assertThat(refused.sentence().en()).contains(location().shown()).contains("version 1");
    }

    @Test
    void aMigrationThatIsNewToTheStoreIsDoneAndTheDataStays() throws Exception {
        fillWith(SampleData.dataset());
        List<Migration> known = new ArrayList<>(Migration.known());
        known.add(new Migration(
                known.size() + 1, "-- A comment.\nCREATE TABLE IF NOT EXISTS extra (id INT);\nDELETE FROM extra;\n"));
        try (Store store = Store.open(location(), known)) {
            assertThat(store.read().dataset()).isEqualTo(SampleData.dataset());
        }
        tamper("INSERT INTO extra (id) VALUES (1)");
        assertThat(catchThrowableOfType(StoreException.class, () -> Store.open(location()))
                        .reason())
                .isEqualTo(Reason.TOO_NEW);
    }

    @Test
    void aMigrationThatFailsIsExplainedAndDoneAtTheNextStart() throws Exception {
        Migration first = Migration.known().getFirst();
        Migration broken = new Migration(2, "CREATE TABLE IF NOT EXISTS extra (id INT);\nSELECT nothing FROM extra;\n");
        StoreException failed =
                catchThrowableOfType(StoreException.class, () -> Store.open(location(), List.of(first, broken)));
        assertThat(failed.sentence().zh()).contains(location().shown());
        try (Store store = Store.open(location())) {
            SampleReview.fill(store, SampleData.dataset());
            assertThat(store.isFilled()).isTrue();
        }
    }

    @Test
    void aMissingTableIsExplained() throws Exception {
        fillWith(SampleData.dataset());
        tamper("DROP TABLE observation_span");
        try (Store store = Store.open(location())) {
            StoreException failed = catchThrowableOfType(StoreException.class, store::read);
            assertThat(failed.reason()).isEqualTo(Reason.ALTERED);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "observation_area | area = '500999' | observation percent (area) | 500999",
                "observation_indicator | indicator = 'gone' | observation percent (indicator) | gone",
                "observation_document | document = 'gone' | observation percent (document) | gone",
                "observation_number | number = -3 | observation percent (number) | -3",
                "observation_number | number_scale = 0 | observation percent (number_scale) | 80.7",
                "observation_number | number_scale = 2000000000 | observation percent (number_scale) | 80.7",
                "observation_qualifier | qualifier = 'SOME' | observation percent (qualifier) | SOME",
                "observation_range | qualifier = 'RANGE' | observation percent (number_to) | 范围",
                "observation_range | number_to = 90, number_to_scale = 0 | observation percent (number_to) | 范围",
                "observation_nature | nature = 'actual' | observation percent (nature) | actual",
                "observation_review | review = '' | observation percent (review) | 不认识的词",
                "observation_reading | reading = 'ALOUD' | observation percent (reading) | ALOUD",
                "observation_change | change = 'SIDEWAYS' | observation percent (change) | SIDEWAYS",
                "observation_subject | scope = 'PERSON' | observation percent (subject_zh) | 缺少",
                "observation_note | note_zh = 'x' | observation percent (note_en) | 缺少",
                "observation_note | note_zh = 'x', note_en = ' ' | observation percent (note_en) | 缺少",
                "observation_period_kind | period_kind = 'WEEK', period_to = DATE '2021-08-01' | observation percent (period_kind) | WEEK",
                "observation_period_to | period_kind = 'YEAR' | observation percent (period_kind) | 2021-07-31",
                "observation_period_order | period_kind = 'SPAN', period_to = DATE '2020-01-01'"
                        + " | observation percent (period_kind) | 2020-01-01",
            })
    void aRowThatCannotBeAnObservationIsAFaultWithItsPlaceAndTheRestIsRead(
            String guard, String change, String place, String word) throws Exception {
        fillWith(SampleData.dataset());
        tamper(
                "ALTER TABLE observation DROP CONSTRAINT " + guard,
                "UPDATE observation SET " + change + " WHERE id = 'percent'");
        expectOneFault(place, word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM observation_span WHERE observation = 'percent' | 没有记下",
                "UPDATE observation_span SET span_end = 9999 WHERE observation = 'percent' | 9999",
                "UPDATE observation_span SET span_end = 18 WHERE observation = 'percent' | 18–18",
                "UPDATE observation_span SET span_start = -1 WHERE observation = 'percent' | -1",
            })
    void aFigureWithoutAPlaceInItsTextIsAFault(String change, String word) throws Exception {
        fillWith(SampleData.dataset());
        tamper(
                "ALTER TABLE observation_span DROP CONSTRAINT observation_span_order",
                "ALTER TABLE observation_span DROP CONSTRAINT observation_span_start",
                change);
        expectOneFault("observation percent (span)", word);
    }

    private void expectOneFault(String place, String word) throws Exception {
        try (Store store = Store.open(location())) {
            StoreContents contents = store.read();
            assertThat(contents.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.place()).isEqualTo(place);
                assertThat(fault.sentence().zh()).contains(word);
            });
            assertThat(contents.dataset().observations())
                    .isEqualTo(SampleData.dataset().observations().stream()
                            .filter(observation -> !observation.id().equals("percent"))
                            .toList());
            assertThat(store.check()).isEqualTo(contents.faults());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER TABLE indicator DROP CONSTRAINT indicator_unit | UPDATE indicator SET unit = '尺' WHERE id = 'loans'"
                        + " | indicator loans (unit)：没有可用的单位：尺。",
                "ALTER TABLE indicator ALTER COLUMN charted DROP NOT NULL"
                        + " | UPDATE indicator SET charted = NULL WHERE id = 'loans' | indicator loans (charted)：缺少内容。",
                "ALTER TABLE area ALTER COLUMN position DROP NOT NULL"
                        + " | UPDATE area SET name_zh = '' WHERE code = 'CQ-WSJK'"
                        + " | area CQ-WSJK 2011-10-27 (name_zh)：缺少内容。",
                "ALTER TABLE area DROP CONSTRAINT area_lifetime"
                        + " | UPDATE area SET lived_until = DATE '2000-01-01' WHERE code = 'CQ-WSJK'"
                        + " | area CQ-WSJK 2011-10-27：这一行的内容自相矛盾。",
            })
    void whatRefersToABadRowIsAFaultToo(String loosen, String change, String line) throws Exception {
        fillWith(SampleData.dataset());
        tamper(loosen, change);
        try (Store store = Store.open(location())) {
            StoreContents contents = store.read();
            assertThat(contents.faults())
                    .extracting(fault -> fault.line(Language.ZH))
                    .first()
                    .isEqualTo(line);
            assertThat(contents.faults())
                    .extracting(Fault::place)
                    .element(1)
                    .asString()
                    .startsWith("observation full#1 (");
            assertThat(contents.faults())
                    .extracting(Fault::place)
                    .last()
                    .asString()
                    .startsWith("candidate full#1 (");
            assertThat(contents.faults()).hasSize(3);
            assertThat(contents.dataset().observations())
                    .hasSize(SampleData.dataset().observations().size() - 1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER TABLE observation_span DROP CONSTRAINT observation_span_observation"
                        + " | INSERT INTO observation_span VALUES ('gone', 0, 1, 2)"
                        + " | observation_span gone 0 (observation)：它所指的 gone 不存在。",
                "ALTER TABLE indicator_synonym DROP CONSTRAINT indicator_synonym_indicator"
                        + " | INSERT INTO indicator_synonym VALUES ('gone', 0, 'x')"
                        + " | indicator_synonym gone 0 (indicator)：它所指的 gone 不存在。",
                "ALTER TABLE area DROP CONSTRAINT area_parent"
                        + " | UPDATE area SET parent = '999999' WHERE code = 'CQ-WSJK'"
                        + " | area CQ-WSJK 2011-10-27 (parent)：它所指的 999999 不存在。",
                "ALTER TABLE area_successor DROP CONSTRAINT area_successor_successor"
                        + " | UPDATE area_successor SET successor = '999999' WHERE successor = '500000'"
                        + " | area_successor CQ-WSJK 2011-10-27 1 (successor)：它所指的 999999 不存在。",
                "ALTER TABLE unit DROP CONSTRAINT unit_base | UPDATE unit SET base = '升' WHERE symbol = '斤'"
                        + " | unit 斤 (base)：它所指的 升 不存在。",
                "UPDATE document SET content = CONCAT(content, '。') WHERE id = 'later' | SELECT 1"
                        + " | document later (sha256)：全文与读入时的校验值不符，可能被改动过。",
                "UPDATE area SET lived_until = DATE '2021-08-12' WHERE code = 'CQ-WSJK' | SELECT 1"
                        + " | observation full#1 (area)：2021-08-12 这天没有区县 CQ-WSJK。",
                "UPDATE unit SET base = '元' WHERE symbol = '公斤' | UPDATE indicator SET unit = '公斤' WHERE id = 'loans'"
                        + " | indicator loans (unit)：公斤 不是基本单位，不能用来记数。",
            })
    void theCheckFindsWhatReadingDoesNotStumbleOver(String first, String second, String line) throws Exception {
        fillWith(SampleData.dataset());
        tamper(first, second);
        try (Store store = Store.open(location())) {
            assertThat(store.check())
                    .extracting(fault -> fault.line(Language.ZH))
                    .containsExactly(line);
            assertThat(store.read().faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE observation SET number = -1",
                "UPDATE observation SET nature = 'x'",
                "UPDATE observation SET area = 'x'",
                "UPDATE observation SET scope = 'PERSON'",
                "UPDATE observation SET period_kind = 'SINCE'",
                "UPDATE observation SET qualifier = 'RANGE'",
                "UPDATE observation SET document = NULL",
                "UPDATE observation_span SET span_end = 0",
                "UPDATE area SET population = -1",
                "UPDATE area SET lived_until = DATE '0001-01-01'",
                "DELETE FROM document",
            })
    void theDatabaseItselfRefusesWhatCannotBe(String change) throws Exception {
        fillWith(SampleData.dataset());
        SQLException refused = catchThrowableOfType(SQLException.class, () -> tamper(change));
        assertThat(refused.getSQLState()).startsWith("23");
    }

    private static Observation observation(String id, String number) {
        return SampleData.of(id, new Period.Unstated(), new Quantity.Exact(new BigDecimal(number)));
    }
}
