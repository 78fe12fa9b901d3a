package org.quxian.observation;

/**
 * A point on the Earth, in degrees.
 *
 * @param longitude east of Greenwich, -180 to 180
 * @param latitude north of the equator, -90 to 90
 */
public record Place(double longitude, double latitude) {

    public Place {
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("no place on the Earth: " + longitude + ", " + latitude);
        }
    }
}
