package org.quxian.extract;

import org.jspecify.annotations.Nullable;

/**
 * What the lines before a table say of all of it.
 *
 * @param area the area that it names; null where it names none
 * @param frame the time that it names; null where it names none
 * @param isTime whether it is a line of its own that says the time and no more
 * @param title what the table is about, without area and time; empty where that is not known
 */
record Caption(@Nullable AreaMention area, @Nullable Frame frame, boolean isTime, String title) {
    static final Caption NONE = new Caption(null, null, false, "");

    /** This caption, with {@code before} for what it does not say. */
    Caption or(Caption before) {
        return new Caption(
                area != null ? area : before.area,
                frame != null ? frame : before.frame,
                isTime,
                title.isEmpty() ? before.title : title);
    }
}
