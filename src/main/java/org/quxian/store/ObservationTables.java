package org.quxian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Change;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.Scope;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/** The tables {@code observation} and {@code observation_span}. */
final class ObservationTables {

    private ObservationTables() {}

    static void write(Connection connection, List<Observation> observations) throws SQLException {
        Batch.write(
                connection,
                "observation",
                "id, position, area, indicator, period_kind, period_from, period_to, qualifier, number, number_scale,"
                        + " number_to, number_to_scale, change, nature, scope, subject_zh, subject_en, document,"
                        + " reading, review, note_zh, note_en",
                observations,
                ObservationTables::write);
        try (Batch spans = new Batch(connection, "observation_span", "observation, position, span_start, span_end")) {
            for (Observation observation : observations) {
                List<Span> pieces = observation.source().spans();
                for (int position = 0; position < pieces.size(); position++) {
                    spans.text(observation.id())
                            .integer(position)
                            .integer(pieces.get(position).start())
                            .integer(pieces.get(position).end())
                            .add();
                }
            }
            spans.run();
        }
    }

    private static void write(Batch batch, int position, Observation observation) throws SQLException {
        batch.text(observation.id()).integer(position).text(observation.area()).text(observation.indicator());
        PeriodColumns.write(batch, observation.period());
        QuantityColumns.write(batch, observation.quantity());
        batch.text(observation.change().map(Change::name))
                .word(observation.nature())
                .word(observation.scope().kind())
                .words(observation.scope().subject())
                .text(observation.source().document())
                .word(observation.source().reading())
                .word(observation.review())
                .words(observation.note())
                .add();
    }

    /**
     * Reads observations.
     *
     * @param lengths the length of each document's text
     */
    static List<Observation> read(Rows rows, Names areas, Names indicators, Map<String, Integer> lengths)
            throws SQLException {
        Names documents = new Names(lengths.keySet(), new Text("文稿", "document"));
        SpanLists spans = SpanLists.read(rows);
        return rows.read("observation", "id", "position, id", row -> {
            String id = row.text("id");
            String document = documents.require(row, "document");
            return new Observation(
                    id,
                    areas.require(row, "area"),
                    indicators.require(row, "indicator"),
                    PeriodColumns.read(row),
                    QuantityColumns.read(row),
                    row.optionalWord("change", Change.class),
                    row.word("nature", Nature.class),
                    scope(row),
                    new Source(
                            document,
                            spans.within(id, lengths.getOrDefault(document, 0)),
                            row.word("reading", Reading.class)),
                    row.word("review", Review.class),
                    row.optionalWords("note"));
        });
    }

    private static Scope scope(Row row) throws SQLException, MalformedRowException {
        Scope.Kind kind = row.word("scope", Scope.Kind.class);
        return new Scope(
                kind, kind == Scope.Kind.AREA ? row.optionalWords("subject") : Optional.of(row.words("subject")));
    }
}
