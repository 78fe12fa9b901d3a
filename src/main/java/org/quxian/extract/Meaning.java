package org.quxian.extract;

import java.util.List;
import org.quxian.observation.Area;

/** What a word of the dictionary means. */
sealed interface Meaning permits Cue, Meaning.Place {

    /**
     * The name of an area, which can have been another one's at another time.
     *
     * @param areas the areas that bear or bore it
     */
    record Place(List<Area> areas) implements Meaning {}
}
