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

    private static final String TIMES = "年月日季度上下半前底末初至累计完成额绝对数实绩值总量一二三四五六七八九十零去今本截到全";

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

    /** Whether the title says more than a time: 年末常住人口, and not 1-6月累计. */
    boolean isNamed() {
        int words = 0;
        for (int i = 0; i < title.length(); i++) {
            words += Chars.isHan(title.charAt(i)) && TIMES.indexOf(title.charAt(i)) < 0 ? 1 : 0;
        }
        return words > 1;
    }

    Column measuredIn(Unit newUnit) {
        return new Column(kind, title, newUnit, frame, area, nature);
    }

    Column titled(String newTitle) {
        return new Column(kind, newTitle, unit, frame, area, nature);
    }

    boolean holdsFigures() {
        return kind == Kind.VALUE || kind == Kind.GROWTH || kind == Kind.FALL;
    }
}
