package org.quxian.geo;

import org.quxian.observation.Place;

/**
 * Lambert's cylindrical equal-area projection. A map that colours areas by a figure lets the eye add up surfaces, so
 * surfaces have to be true: here they are, exactly, and a formula of one line each way is all it takes. Shapes are true
 * on the standard parallel; within the two degrees on both sides that Chongqing needs, they are stretched by 4 % at
 * most, which nobody sees. A conic projection would do better only for wider regions.
 *
 * @param meridian the longitude that x is counted from, in degrees
 * @param parallel the latitude at which shapes are true, in degrees
 */
public record Projection(double meridian, double parallel) {

    /** The Earth as a sphere of the same volume, in kilometres. */
    private static final double RADIUS = 6371.0;

    /** Where {@code place} is on the flat map. */
    public Point point(Place place) {
        double stretch = Math.cos(Math.toRadians(parallel));
        return new Point(
                RADIUS * Math.toRadians(place.longitude() - meridian) * stretch,
                -RADIUS * Math.sin(Math.toRadians(place.latitude())) / stretch);
    }
}
