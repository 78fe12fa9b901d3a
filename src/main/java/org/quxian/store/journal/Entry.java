package org.quxian.store.journal;

import java.time.Instant;
import java.util.List;

/**
 * One line of the journal.
 *
 * @param number its place, from 0
 * @param at when it was written
 * @param kind what it says
 * @param tables the version of the tables that the changes are for
 * @param changes what was written to the tables
 */
public record Entry(long number, Instant at, Kind kind, int tables, List<TableChange> changes) {

    public Entry {
        changes = List.copyOf(changes);
    }

    /** What a line can say. */
    public enum Kind {
        /** What the tables held when the journal was begun, or a part of it. */
        BASE,
        /** Something was done: a filling, an import, a decision, a lesson, an undo. */
        STEP,
        /** The tables were brought to a later version. */
        MIGRATED
    }
}
