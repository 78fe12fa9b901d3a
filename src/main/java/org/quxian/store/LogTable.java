package org.quxian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.quxian.observation.Act;
import org.quxian.observation.Decision;
import org.quxian.observation.Lesson;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Review;
import org.quxian.observation.Text;

/** The table {@code review_log}, which only grows. */
final class LogTable {

    private static final String HEAD = "entry, step, done_at, who, act, ";
    private static final String DECISION =
            "candidate, verdict, " + ClaimColumns.NAMES + ", why_zh, why_en, note_zh, note_en";

    private LogTable() {}

    private enum Kind {
        DECIDED,
        CLOSED,
        UNDONE,
        REDONE,
        READ,
        NAMED,
        LEARNED
    }

    /** What an entry that is no decision is about. */
    private record About(Kind kind, Optional<String> document, OptionalLong step, Optional<String> indicator) {

        static About of(Act act) {
            return switch (act) {
                case Act.Closed it -> new About(Kind.CLOSED, Optional.of(it.document()), NO_STEP, Optional.empty());
                case Act.Read it -> new About(Kind.READ, Optional.of(it.document()), NO_STEP, Optional.empty());
                case Act.Undone it -> new About(Kind.UNDONE, Optional.empty(), step(it.step()), Optional.empty());
                case Act.Redone it -> new About(Kind.REDONE, Optional.empty(), step(it.step()), Optional.empty());
                case Act.Named it -> new About(Kind.NAMED, Optional.empty(), NO_STEP, Optional.of(it.indicator()));
                case Act.Learned it -> new About(Kind.LEARNED, Optional.empty(), NO_STEP, Optional.empty());
                case Act.Decided it -> new About(Kind.DECIDED, Optional.empty(), NO_STEP, Optional.empty());
            };
        }

        private static final OptionalLong NO_STEP = OptionalLong.empty();

        private static OptionalLong step(long number) {
            return OptionalLong.of(number);
        }
    }

    /** Writes entries, and the lessons among them. */
    static void write(Writing writing, List<LogEntry> entries) throws SQLException {
        try (Batch decisions = new Batch(writing, "review_log", HEAD + DECISION);
                Batch others = new Batch(writing, "review_log", HEAD + "document, other_step, named")) {
            for (LogEntry entry : entries) {
                if (entry.act() instanceof Act.Decided decided) {
                    write(decisions, entry, decided);
                } else {
                    write(others, entry, About.of(entry.act()));
                }
            }
            decisions.run();
            others.run();
        }
        LessonTable.write(writing, entries);
    }

    private static void write(Batch batch, LogEntry entry, Act.Decided decided) throws SQLException {
        Decision decision = decided.decision();
        head(batch, entry, Kind.DECIDED).text(decided.candidate()).word(decision.verdict());
        ClaimColumns.write(batch, decision.claim());
        batch.words(decision.why()).words(decision.note()).add();
    }

    private static void write(Batch batch, LogEntry entry, About about) throws SQLException {
        head(batch, entry, about.kind())
                .text(about.document())
                .whole(about.step())
                .text(about.indicator())
                .add();
    }

    private static Batch head(Batch batch, LogEntry entry, Kind kind) throws SQLException {
        return batch.whole(entry.number())
                .whole(entry.step())
                .time(entry.at())
                .text(entry.who())
                .word(kind);
    }

    /** The number of the last entry; 0 where there is none. */
    static long last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT MAX(entry) AS entry FROM review_log")) {
            return rows.next() ? rows.getLong("entry") : 0;
        }
    }

    /** The entries after the one with this number, in order. */
    static List<LogEntry> readAfter(Rows rows, long number) throws SQLException {
        String from = " WHERE entry > " + number;
        Map<Long, Lesson> lessons = LessonTable.read(rows, from);
        return rows.read("review_log" + from, "entry", "entry", row -> {
            long entry = row.whole("entry");
            return new LogEntry(
                    entry, row.whole("step"), row.time("done_at"), row.text("who"), act(row, entry, lessons));
        });
    }

    private static Act act(Row row, long entry, Map<Long, Lesson> lessons) throws SQLException, MalformedRowException {
        return switch (row.word("act", Kind.class)) {
            case DECIDED -> new Act.Decided(row.text("candidate"), decision(row));
            case CLOSED -> new Act.Closed(row.text("document"));
            case UNDONE -> new Act.Undone(row.whole("other_step"));
            case REDONE -> new Act.Redone(row.whole("other_step"));
            case READ -> new Act.Read(row.text("document"));
            case NAMED -> new Act.Named(row.text("named"));
            case LEARNED ->
                new Act.Learned(Optional.ofNullable(lessons.get(entry))
                        .orElseThrow(() -> new MalformedRowException(
                                "act", new Text("没有记下学到了什么。", "What was learned is not recorded."))));
        };
    }

    private static Decision decision(Row row) throws SQLException, MalformedRowException {
        return new Decision(
                row.word("verdict", Review.class),
                ClaimColumns.read(row),
                row.optionalWords("why"),
                row.optionalWords("note"));
    }
}
