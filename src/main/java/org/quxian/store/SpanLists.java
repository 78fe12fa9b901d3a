package org.quxian.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/**
 * The spans of every observation, as they are stored and therefore perhaps impossible.
 *
 * @param pieces by the id of the observation, in order
 */
record SpanLists(Map<String, List<Piece>> pieces) {

    /** A span that may lie anywhere. */
    record Piece(int start, int end) {}

    static SpanLists read(Rows rows) throws SQLException {
        Map<String, List<Piece>> pieces = new HashMap<>();
        rows.read(
                "observation_span",
                "observation, position",
                "observation, position",
                row -> pieces.computeIfAbsent(row.text("observation"), owner -> new ArrayList<>())
                        .add(new Piece(row.integer("span_start"), row.integer("span_end"))));
        return new SpanLists(pieces);
    }

    /** The spans of one observation, at least one, all within a text of {@code length}. */
    List<Span> within(String observation, int length) throws MalformedRowException {
        List<Piece> found = pieces.getOrDefault(observation, List.of());
        if (found.isEmpty()) {
            throw new MalformedRowException(
                    "span", new Text("没有记下它在原文中的位置。", "Its place in the document's text is not recorded."));
        }
        List<Span> spans = new ArrayList<>();
        for (Piece piece : found) {
            if (piece.start() < 0 || piece.end() <= piece.start() || piece.end() > length) {
                throw new MalformedRowException(
                        "span",
                        new Text(
                                "原文位置 %d–%d 不在文稿之内，文稿共 %d 字。".formatted(piece.start(), piece.end(), length),
                                "Its place %d–%d is not inside the document's text of %d characters."
                                        .formatted(piece.start(), piece.end(), length)));
            }
            spans.add(new Span(piece.start(), piece.end()));
        }
        return spans;
    }
}
