package org.quxian.desktop.source;

import java.util.List;

/**
 * What was decided on a figure, and what else speaks of the same, in words of one language.
 *
 * @param decided who decided last, and when; empty where nobody has
 * @param history what was decided, the first first
 * @param others the other figures for the same area, indicator and time
 */
public record Background(String decided, List<Event> history, List<Other> others) {

    public Background {
        history = List.copyOf(history);
        others = List.copyOf(others);
    }

    /**
     * A decision.
     *
     * @param imprint who and when
     * @param lines from what to what, and why
     * @param counts whether it has not been taken back
     */
    public record Event(String imprint, List<String> lines, boolean counts) {
        public Event {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Another figure that speaks of the same.
     *
     * @param id its id
     * @param document the title of its document
     * @param value its value
     * @param contradicts whether both cannot be right
     * @param stands whether it stands, so that it can be shown
     */
    public record Other(String id, String document, String value, boolean contradicts, boolean stands) {}
}
