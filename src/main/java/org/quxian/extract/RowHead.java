package org.quxian.extract;

import org.jspecify.annotations.Nullable;
import org.quxian.observation.Unit;

/**
 * What a row of a table says of all its numbers.
 *
 * @param index the cell that only numbers the row; -1 for none
 * @param label what the row is about
 * @param unit the unit of its numbers; null where it says none
 * @param area the area that it is about; null where it names none
 * @param frame the time that its label names; null where it names none
 */
record RowHead(
        int index,
        String label,
        @Nullable Unit unit,
        @Nullable AreaMention area,
        @Nullable Frame frame) {
    private static final String PLACES = "镇乡道村区县市计";

    /** Whether the label says a time and no more: 一季度, 2024年. */
    boolean isTime() {
        return frame != null && frame.date().end() - frame.date().start() == label.length();
    }

    /** Whether the row is about a place, a time or a total, and not about something that is measured. */
    boolean isPlace() {
        boolean time =
                frame != null && !label.isEmpty() && label.chars().noneMatch(c -> Chars.isHan((char) c) && c != '年');
        return time || area != null || (!label.isEmpty() && PLACES.indexOf(label.charAt(label.length() - 1)) >= 0);
    }
}
