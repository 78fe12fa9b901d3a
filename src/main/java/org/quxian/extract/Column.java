package org.quxian.extract;

import org.jspecify.annotations.Nullable;
import org.quxian.observation.Nature;
import org.quxian.observation.Unit;

/**
 * What the head of a table says of a column.
 *
 * @param kind what its cells are
 * @param title its words, without the unit
 * @param unit the unit of its values; null where the row or the table says it
 * @param frame the time of its values; null where it is the table's
 * @param area the area that its values are about; null where the row says it
 * @param nature whether its values have happened
 */
record Column(
        Kind kind,
        String title,
        @Nullable Unit unit,
        @Nullable Frame frame,
        @Nullable AreaMention area,
        Nature nature) {

    enum Kind {
        /** What the row is about. */
        LABEL,
        /** Running numbers and ranks, which are no figures. */
        INDEX,
        /** The unit of the row. */
        UNIT,
        VALUE,
        /** By how much a value has grown. */
        GROWTH,
        /** By how much a value has fallen. */
        FALL
    }

    Column titled(String newTitle) {
        return new Column(kind, newTitle, unit, frame, area, nature);
    }

    boolean holdsFigures() {
        return kind == Kind.VALUE || kind == Kind.GROWTH || kind == Kind.FALL;
    }
}
