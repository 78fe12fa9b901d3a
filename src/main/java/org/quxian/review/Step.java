package org.quxian.review;

import java.time.Instant;
import java.util.List;
import org.quxian.observation.Act;
import org.quxian.observation.Text;

/**
 * What somebody did at one stroke.
 *
 * @param number its number, that of its first entry in the log
 * @param at when
 * @param who who
 * @param acts what, at least one
 * @param words what it was, in a few words: 接受“615户”
 * @param counts whether it has not been taken back
 */
public record Step(long number, Instant at, String who, List<Act> acts, Text words, boolean counts) {

    public Step {
        acts = List.copyOf(acts);
    }

    /** Whether any of it can be taken back: decisions, closed documents and lessons can, a text that was read stays. */
    public boolean isReversible() {
        return acts.stream().anyMatch(Act::isReversible);
    }
}
