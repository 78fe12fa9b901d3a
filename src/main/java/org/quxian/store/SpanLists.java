package org.quxian.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/**
 * The spans of every owner in one table, as they are stored and therefore perhaps impossible.
 *
 * @param pieces by the id of the owner, in order
 */
record SpanLists(Map<String, List<Piece>> pieces) {

    /** A span that may lie anywhere. */
    record Piece(int start, int end) {}

    /**
     * Writes the spans of one owner.
     *
     * @param batch into the table of spans
     */
    static void write(Batch batch, String owner, List<Span> spans) throws SQLException {
        for (int position = 0; position < spans.size(); position++) {
            batch.text(owner)
                    .integer(position)
                    .integer(spans.get(position).start())
                    .integer(spans.get(position).end())
                    .add();
        }
    }

    /** A batch into the table of the spans of {@code owner}: observation_span for observation. */
    static Batch batch(Writing writing, String owner) throws SQLException {
        return new Batch(writing, owner + "_span", owner + ", position, span_start, span_end");
    }

    static SpanLists read(Rows rows, String owner) throws SQLException {
        Map<String, List<Piece>> pieces = new HashMap<>();
        rows.read(
                owner + "_span",
                owner + ", position",
                owner + ", position",
                row -> pieces.computeIfAbsent(row.text(owner), words -> new ArrayList<>())
                        .add(new Piece(row.integer("span_start"), row.integer("span_end"))));
        return new SpanLists(pieces);
    }

    /** The spans of one owner, at least one, all within a text of {@code length}. */
    List<Span> within(String owner, int length) throws MalformedRowException {
        List<Piece> found = pieces.getOrDefault(owner, List.of());
        if (found.isEmpty()) {
            throw new MalformedRowException(
                    "span", new Text("没有记下它在原文中的位置。", "Its place in the document's text is not recorded."));
        }
        List<Span> spans = new ArrayList<>();
        for (Piece piece : found) {
            spans.add(within(piece.start(), piece.end(), length));
        }
        return spans;
    }

    /** One span within a text of {@code length}. */
    static Span within(int start, int end, int length) throws MalformedRowException {
        if (start < 0 || end <= start || end > length) {
            throw new MalformedRowException(
                    "span",
                    new Text(
                            "原文位置 %d–%d 不在文稿之内，文稿共 %d 字。".formatted(start, end, length),
                            "Its place %d–%d is not inside the document's text of %d characters."
                                    .formatted(start, end, length)));
        }
        return new Span(start, end);
    }
}
