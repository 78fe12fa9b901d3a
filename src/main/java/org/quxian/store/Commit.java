package org.quxian.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Act;
import org.quxian.observation.LogEntry;

/**
 * One step of the log with all that it changes; it is written as a whole or not at all.
 *
 * @param parent the number of the last entry that whoever does it has seen, 0 for none: if the log has grown since,
 *     nothing is written
 * @param at when it is done, to the microsecond
 * @param who who does it, not blank
 * @param acts what is done, at least one
 * @param changes what becomes of documents, indicators, candidates and observations
 */
public record Commit(long parent, Instant at, String who, List<Act> acts, List<Change> changes) {

    public Commit {
        // The databases keep no more.
        at = at.truncatedTo(ChronoUnit.MICROS);
        acts = List.copyOf(acts);
        changes = List.copyOf(changes);
        if (acts.isEmpty() || who.isBlank()) {
            throw new IllegalArgumentException("somebody does something: " + who + " " + acts);
        }
    }

    /** The entries that it adds to the log. */
    public List<LogEntry> entries() {
        List<LogEntry> entries = new ArrayList<>();
        for (Act act : acts) {
            entries.add(new LogEntry(parent + 1 + entries.size(), parent + 1, at, who, act));
        }
        return entries;
    }
}
