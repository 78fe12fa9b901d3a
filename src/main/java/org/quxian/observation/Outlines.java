package org.quxian.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the shapes of areas. All of it is schematic: none of it settles where a border runs.
 *
 * @param day the day on which the areas had these outlines
 * @param outlines one for each area that has one
 * @param substitutes the outlines that stand for areas that have none of their own
 * @param zones where functional zones, which have no outline, are marked
 * @param core the areas that are too small to be seen among the others
 */
public record Outlines(
        LocalDate day, List<Outline> outlines, List<Substitute> substitutes, List<Zone> zones, Optional<Core> core) {

    /** No outline. */
    public static final Outlines NONE =
            new Outlines(LocalDate.EPOCH, List.of(), List.of(), List.of(), Optional.empty());

    public Outlines {
        outlines = List.copyOf(outlines);
        substitutes = List.copyOf(substitutes);
        zones = List.copyOf(zones);
    }

    /**
     * Outlines that stand for an area from some day on, because its own is not known.
     *
     * @param area the code of the area
     * @param from the first day
     * @param outlines the codes of the outlines
     * @param note what a map says about it
     */
    public record Substitute(String area, LocalDate from, List<String> outlines, Text note) {

        public Substitute {
            outlines = List.copyOf(outlines);
        }
    }

    /**
     * Where a zone is marked.
     *
     * @param area the code of the zone
     * @param place about where it lies
     */
    public record Zone(String area, Place place) {}

    /**
     * Small areas side by side, which a map shows enlarged.
     *
     * @param name what they are called together
     * @param outlines the codes of their outlines
     */
    public record Core(Text name, List<String> outlines) {

        public Core {
            outlines = List.copyOf(outlines);
        }
    }
}
