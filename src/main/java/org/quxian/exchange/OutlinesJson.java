package org.quxian.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.quxian.observation.Outline;
import org.quxian.observation.Place;

/** The shape of {@code outlines/chongqing.geojson}: GeoJSON (RFC 7946) with polygons of longitude and latitude. */
record OutlinesJson(Collection type, List<Feature> features) {

    enum Collection {
        FEATURECOLLECTION
    }

    enum Kind {
        FEATURE
    }

    record Properties(String code, @JsonProperty("name_zh") String name) {}

    record Feature(Kind type, Geometry geometry, Properties properties) {

        /**
         * The outline.
         *
         * @throws IllegalArgumentException where a ring is not closed or a point is none on the Earth
         */
        Outline outline() {
            return new Outline(
                    properties.code(), geometry.rings().map(OutlinesJson::ring).toList());
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Polygon.class, name = "Polygon"),
        @JsonSubTypes.Type(value = MultiPolygon.class, name = "MultiPolygon")
    })
    sealed interface Geometry {

        /** All rings of all polygons. */
        Stream<double[][]> rings();
    }

    @SuppressWarnings("ArrayRecordComponent") // read once and gone
    record Polygon(double[][][] coordinates) implements Geometry {
        @Override
        public Stream<double[][]> rings() {
            return Arrays.stream(coordinates);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read once and gone
    record MultiPolygon(double[][][][] coordinates) implements Geometry {
        @Override
        public Stream<double[][]> rings() {
            return Arrays.stream(coordinates).flatMap(Arrays::stream);
        }
    }

    private static List<Place> ring(double[][] points) {
        return Arrays.stream(points)
                .map(point -> {
                    if (point.length != 2) {
                        throw new IllegalArgumentException("a point has a longitude and a latitude");
                    }
                    return new Place(point[0], point[1]);
                })
                .toList();
    }
}
