package org.quxian.desktop.support;

import java.util.OptionalInt;

/**
 * Which of a picture's marks the keyboard is on. It stops at both ends, so that one notices them.
 *
 * @param count how many marks there are
 * @param at the one the keyboard is on, from 0; empty where it is on none
 */
record MarkWalk(int count, OptionalInt at) {

    /** On none of {@code count} marks. */
    static MarkWalk over(int count) {
        return new MarkWalk(count, OptionalInt.empty());
    }

    MarkWalk next() {
        return to(at.isPresent() ? at.getAsInt() + 1 : 0);
    }

    MarkWalk previous() {
        return to(at.isPresent() ? at.getAsInt() - 1 : count - 1);
    }

    MarkWalk first() {
        return to(0);
    }

    MarkWalk last() {
        return to(count - 1);
    }

    MarkWalk none() {
        return over(count);
    }

    /** On the mark at {@code index}, or the nearest there is. */
    MarkWalk to(int index) {
        return count == 0 ? this : new MarkWalk(count, OptionalInt.of(Math.clamp(index, 0, count - 1)));
    }
}
