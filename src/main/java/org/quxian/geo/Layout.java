package org.quxian.geo;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Text;

/**
 * The map of one day.
 *
 * @param tracts the areas that have an outline, in official order
 * @param spots the zones, in official order
 * @param core the piece that has to be enlarged to be seen
 * @param notes what is to be said of outlines that are not the areas' own
 */
public record Layout(List<Tract> tracts, List<Spot> spots, Optional<Core> core, List<Text> notes) {

    public Layout {
        tracts = List.copyOf(tracts);
        spots = List.copyOf(spots);
        notes = List.copyOf(notes);
    }

    /**
     * Small areas side by side.
     *
     * @param name what they are called together
     * @param box the box around them
     */
    public record Core(Text name, Box box) {}
}
