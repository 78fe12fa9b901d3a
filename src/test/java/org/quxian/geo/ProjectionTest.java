package org.quxian.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.Place;

class ProjectionTest {
    private final Projection projection = new Projection(107.7, 30.15);

    @Test
    void northIsUpAndEastIsRight() {
        Point middle = projection.point(new Place(107.7, 30.15));
        assertThat(projection.point(new Place(107.7, 30.25)).y()).isLessThan(middle.y());
        assertThat(projection.point(new Place(107.8, 30.15)).x()).isGreaterThan(middle.x());
        assertThat(middle.x()).isZero();
    }

    /** The surface of a piece of the sphere between two meridians and two parallels is known exactly. */
    @ParameterizedTest
    @ValueSource(doubles = {28.1, 30.1, 32.1})
    void surfacesAreTrueEverywhere(double latitude) {
        Point corner = projection.point(new Place(107, latitude));
        Point opposite = projection.point(new Place(107.1, latitude + 0.1));
        double drawn = (opposite.x() - corner.x()) * (corner.y() - opposite.y());
        double real = 6371.0
                * 6371.0
                * Math.toRadians(0.1)
                * (Math.sin(Math.toRadians(latitude + 0.1)) - Math.sin(Math.toRadians(latitude)));
        assertThat(drawn).isCloseTo(real, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {28.1, 30.15, 32.2})
    void shapesAreStretchedByFivePercentAtMost(double latitude) {
        Point from = projection.point(new Place(107, latitude));
        Point to = projection.point(new Place(107.01, latitude + 0.01 * Math.cos(Math.toRadians(latitude))));
        assertThat((to.x() - from.x()) / (from.y() - to.y())).isBetween(0.95, 1.05);
    }
}
