package org.quxian.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.quxian.observation.Change;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.Source;
import org.quxian.observation.Text;

/** The tables {@code observation} and {@code observation_span}: what stands. */
final class ObservationTables {

    private static final String COLUMNS = String.join(
            ", ",
            "id, area, indicator",
            PeriodColumns.NAMES,
            QuantityColumns.NAMES,
            "change, nature",
            ScopeColumns.NAMES,
            "document, reading, review, note_zh, note_en");

    private ObservationTables() {}

    static void write(Writing writing, List<Observation> observations) throws SQLException {
        Batch.write(
                writing,
                "observation",
                COLUMNS,
                observations,
                (batch, position, observation) -> write(batch, observation));
        try (Batch spans = SpanLists.batch(writing, "observation")) {
            for (Observation observation : observations) {
                SpanLists.write(spans, observation.id(), observation.source().spans());
            }
            spans.run();
        }
    }

    private static void write(Batch batch, Observation observation) throws SQLException {
        batch.text(observation.id()).text(observation.area()).text(observation.indicator());
        PeriodColumns.write(batch, observation.period());
        QuantityColumns.write(batch, observation.quantity());
        batch.text(observation.change().map(Change::name)).word(observation.nature());
        ScopeColumns.write(batch, observation.scope());
        batch.text(observation.source().document())
                .word(observation.source().reading())
                .word(observation.review())
                .words(observation.note())
                .add();
    }

    /** Takes out those with these ids; that one is not there is no matter. */
    static void remove(Writing writing, List<String> ids) throws SQLException {
        Batch.remove(writing, "observation_span", "observation", ids);
        Batch.remove(writing, "observation", "id", ids);
    }

    /**
     * Reads observations, in any order.
     *
     * @param lengths the length of each document's text
     */
    static List<Observation> read(Rows rows, Names areas, Names indicators, Map<String, Integer> lengths)
            throws SQLException {
        Names documents = new Names(lengths.keySet(), new Text("文稿", "document"));
        SpanLists spans = SpanLists.read(rows, "observation");
        return rows.read("observation", "id", "id", row -> {
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
                    ScopeColumns.read(row),
                    new Source(
                            document,
                            spans.within(id, lengths.getOrDefault(document, 0)),
                            row.word("reading", Reading.class)),
                    row.word("review", Review.class),
                    row.optionalWords("note"));
        });
    }
}
