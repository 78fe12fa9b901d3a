package org.quxian.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.Origin;
import org.quxian.observation.Reading;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.store.journal.Template;
import org.quxian.store.journal.Template.Form;

/** The tables {@code candidate} and {@code candidate_span}. */
final class CandidateTables {

    private static final String CONTENTS = String.join(
            ", ",
            ClaimColumns.NAMES,
            "reason_zh, reason_en, document, reading, sentence_start, sentence_end, origin, retired, last_text");

    private static final Template RETIRE = new Template(Form.RETIRE, "candidate", List.of("id"));
    private static final Template LEAVE_BEHIND = new Template(Form.LEAVE_BEHIND, "candidate", List.of("document"));

    private CandidateTables() {}

    /**
     * What was read.
     *
     * @param present the candidates of the texts as they are
     * @param retired those of earlier texts only
     */
    record Found(List<Candidate> present, List<Retired> retired) {}

    static void write(Writing writing, List<Candidate> candidates) throws SQLException {
        Batch.write(writing, "candidate", "id, " + CONTENTS, candidates, (batch, position, candidate) -> {
            batch.text(candidate.id());
            write(batch, candidate);
            batch.add();
        });
        writeSpans(writing, candidates);
    }

    /** Gives candidates that there are another claim or place. */
    static void replace(Writing writing, List<Candidate> candidates) throws SQLException {
        Batch.replace(writing, "candidate", CONTENTS, "id", candidates, (batch, position, candidate) -> {
            write(batch, candidate);
            batch.text(candidate.id()).add();
        });
        List<String> ids = candidates.stream().map(Candidate::id).toList();
        Batch.remove(writing, "candidate_span", "candidate", ids);
        writeSpans(writing, candidates);
    }

    private static void write(Batch batch, Candidate candidate) throws SQLException {
        ClaimColumns.write(batch, candidate.claim());
        batch.words(candidate.reason())
                .text(candidate.source().document())
                .word(candidate.source().reading())
                .integer(candidate.sentence().start())
                .integer(candidate.sentence().end())
                .word(candidate.origin())
                .truth(false)
                .integer(OptionalInt.empty());
    }

    private static void writeSpans(Writing writing, List<Candidate> candidates) throws SQLException {
        try (Batch spans = SpanLists.batch(writing, "candidate")) {
            for (Candidate candidate : candidates) {
                SpanLists.write(spans, candidate.id(), candidate.source().spans());
            }
            spans.run();
        }
    }

    /** Retires candidates; their places are in the text that their document has now. */
    static void retire(Writing writing, List<String> ids) throws SQLException {
        Batch.each(writing, RETIRE, ids);
    }

    /** Leaves the retired candidates of documents behind in the text that has just become an earlier one. */
    static void leaveBehind(Writing writing, List<String> documents) throws SQLException {
        Batch.each(writing, LEAVE_BEHIND, documents);
    }

    /** Reads candidates, in any order. */
    static Found read(Rows rows, Names documents, ClaimNames names, DocumentTexts texts) throws SQLException {
        SpanLists spans = SpanLists.read(rows, "candidate");
        List<Retired> retired = new ArrayList<>();
        List<Candidate> present = new ArrayList<>();
        rows.read("candidate", "id", "id", row -> {
            String document = documents.require(row, "document");
            OptionalInt last = row.optionalInteger("last_text");
            String text = texts.text(document, last);
            Candidate candidate = candidate(row, names, spans, document, text);
            if (row.truth("retired")) {
                return retired.add(new Retired(candidate, text));
            }
            return present.add(candidate);
        });
        return new Found(present, retired);
    }

    private static Candidate candidate(Row row, ClaimNames names, SpanLists spans, String document, String text)
            throws SQLException, MalformedRowException {
        String id = row.text("id");
        List<Span> pieces = spans.within(id, text.length());
        return new Candidate(
                id,
                names.require(row, ClaimColumns.read(row)),
                row.words("reason"),
                new Source(document, pieces, row.word("reading", Reading.class)),
                sentence(row, pieces, text),
                row.word("origin", Origin.class));
    }

    private static Span sentence(Row row, List<Span> pieces, String text) throws SQLException, MalformedRowException {
        OptionalInt start = row.optionalInteger("sentence_start");
        OptionalInt end = row.optionalInteger("sentence_end");
        return start.isPresent() && end.isPresent()
                ? SpanLists.within(start.getAsInt(), end.getAsInt(), text.length())
                : Document.sentence(text, pieces);
    }
}
