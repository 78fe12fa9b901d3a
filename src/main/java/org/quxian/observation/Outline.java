package org.quxian.observation;

import java.util.List;

/**
 * The outline of an area, schematic.
 *
 * @param code the code of the area, which also names the outline
 * @param rings closed rings, each at least a triangle; what lies inside an odd number of them belongs to the area
 */
public record Outline(String code, List<List<Place>> rings) {

    public Outline {
        rings = rings.stream().map(List::copyOf).toList();
        for (List<Place> ring : rings) {
            if (ring.size() < 4 || !ring.getFirst().equals(ring.getLast())) {
                throw new IllegalArgumentException("a ring of " + code + " is not closed");
            }
        }
    }

    /** Its name only: there are hundreds of points. */
    @Override
    public String toString() {
        return "Outline[" + code + "]";
    }
}
