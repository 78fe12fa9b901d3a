package org.quxian.extract;

import org.jspecify.annotations.Nullable;

/**
 * What the line before a table says of all of it.
 *
 * @param area the area that it names; null where it names none
 * @param frame the time that it names; null where it names none
 */
record Caption(@Nullable AreaMention area, @Nullable Frame frame) {
    static final Caption NONE = new Caption(null, null);

    /** This caption, with {@code before} for what it does not say. */
    Caption or(Caption before) {
        return new Caption(area != null ? area : before.area, frame != null ? frame : before.frame);
    }
}
