package org.quxian.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Act;
import org.quxian.observation.Lesson;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Qualifier;
import org.quxian.observation.QualifierWord;

/** The table {@code lesson}: what entries of the log taught. */
final class LessonTable {

    private LessonTable() {}

    private enum Kind {
        SYNONYM,
        VETO,
        UNIT_WORD,
        QUALIFYING
    }

    static void write(Writing writing, List<LogEntry> entries) throws SQLException {
        String columns = "entry, kind, word, indicator, unit, place, qualifier, meaning, example_zh, example_en";
        try (Batch batch = new Batch(writing, "lesson", columns)) {
            for (LogEntry entry : entries) {
                if (entry.act() instanceof Act.Learned learned) {
                    write(batch.whole(entry.number()), learned.lesson());
                }
            }
            batch.run();
        }
    }

    private static void write(Batch batch, Lesson lesson) throws SQLException {
        switch (lesson) {
            case Lesson.Synonym it ->
                write(batch, Kind.SYNONYM, it.name(), Optional.of(it.indicator()), Optional.empty(), Optional.empty());
            case Lesson.Veto it ->
                write(batch, Kind.VETO, it.word(), Optional.empty(), Optional.empty(), Optional.empty());
            case Lesson.UnitWord it ->
                write(batch, Kind.UNIT_WORD, it.word(), Optional.empty(), Optional.of(it.unit()), Optional.empty());
            case Lesson.Qualifying it ->
                write(
                        batch,
                        Kind.QUALIFYING,
                        it.word().word(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(it.word()));
        }
    }

    private static void write(
            Batch batch,
            Kind kind,
            String word,
            Optional<String> indicator,
            Optional<String> unit,
            Optional<QualifierWord> meaning)
            throws SQLException {
        batch.word(kind)
                .text(word)
                .text(indicator)
                .text(unit)
                .text(meaning.map(QualifierWord::position))
                .text(meaning.map(QualifierWord::qualifier).map(Qualifier::name))
                .text(meaning.map(QualifierWord::interval))
                .words(meaning.map(QualifierWord::example))
                .add();
    }

    /** The lessons by the numbers of their entries. */
    static Map<Long, Lesson> read(Rows rows, String where) throws SQLException {
        Map<Long, Lesson> lessons = new HashMap<>();
        rows.read("lesson" + where, "entry", "entry", row -> lessons.put(row.whole("entry"), lesson(row)));
        return lessons;
    }

    private static Lesson lesson(Row row) throws SQLException, MalformedRowException {
        String word = row.text("word");
        return switch (row.word("kind", Kind.class)) {
            case SYNONYM -> new Lesson.Synonym(row.text("indicator"), word);
            case VETO -> new Lesson.Veto(word);
            case UNIT_WORD -> new Lesson.UnitWord(word, row.text("unit"));
            case QUALIFYING ->
                new Lesson.Qualifying(new QualifierWord(
                        word,
                        row.text("place"),
                        row.word("qualifier", Qualifier.class),
                        row.text("meaning"),
                        row.words("example")));
        };
    }
}
