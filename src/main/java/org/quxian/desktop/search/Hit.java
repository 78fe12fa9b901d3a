package org.quxian.desktop.search;

import org.quxian.observation.Text;

/** One thing a search finds. */
public sealed interface Hit {

    /** What stands in the list of suggestions. */
    Text title();

    /** What kind of thing it is, or whose, in small letters behind the title. */
    Text detail();

    /**
     * An area.
     *
     * @param code its code
     * @param title its name
     * @param detail that it is one
     */
    record District(String code, Text title, Text detail) implements Hit {}

    /**
     * A theme.
     *
     * @param id its id
     * @param title its name
     */
    record Subject(String id, Text title) implements Hit {
        @Override
        public Text detail() {
            return new Text("主题", "Theme");
        }
    }

    /**
     * An indicator.
     *
     * @param id its id
     * @param title its name
     * @param detail the name of its theme
     */
    record Measure(String id, Text title, Text detail) implements Hit {}

    /**
     * An indicator that there are statistical series of.
     *
     * @param indicator its id, by which charts know it
     * @param title its name
     * @param detail that there are, and of how many districts
     */
    record Series(String indicator, Text title, Text detail) implements Hit {}

    /**
     * A figure.
     *
     * @param observation its id
     * @param title indicator and value
     * @param detail whose it is
     */
    record Figure(String observation, Text title, Text detail) implements Hit {}
}
