package org.quxian.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.geo.Box;
import org.quxian.geo.Point;
import org.quxian.geo.Polygon;

/**
 * A map on which areas are coloured by the class that their figure falls in.
 *
 * @param words its words
 * @param key what colours and signs mean
 * @param regions the areas, in official order
 * @param dots the zones, in official order
 * @param inset the piece that is shown enlarged, too
 */
public record Choropleth(Words words, Key key, List<Region> regions, List<Dot> dots, Optional<Inset> inset)
        implements Chart {

    public Choropleth {
        regions = List.copyOf(regions);
        dots = List.copyOf(dots);
    }

    @Override
    public List<Mark> marks() {
        return Stream.concat(
                        regions.stream().map(Region::filling), dots.stream().map(Dot::filling))
                .flatMap(filling -> filling.mark().stream())
                .toList();
    }

    /**
     * What colours and signs mean; a word that is not needed is not there.
     *
     * @param classes the classes of colour, from the least to the greatest: 1–2亿元
     * @param forecast the word for areas whose figure is a forecast
     * @param noData the word for areas without a figure
     * @param notChosen the word for areas that are not looked at
     * @param zone the word for dots
     */
    public record Key(
            List<String> classes,
            Optional<String> forecast,
            Optional<String> noData,
            Optional<String> notChosen,
            Optional<String> zone) {

        public Key {
            classes = List.copyOf(classes);
        }
    }

    /** How an area is filled. */
    public sealed interface Filling {

        /** Its figure. */
        Optional<Mark> mark();

        /** What is said of the area beside its name: the value, or why there is none. */
        String words();
    }

    /**
     * A colour.
     *
     * @param figure the figure
     * @param level its class, from 0
     */
    public record Coloured(Mark figure, int level) implements Filling {

        @Override
        public Optional<Mark> mark() {
            return Optional.of(figure);
        }

        @Override
        public String words() {
            return figure.value();
        }
    }

    /**
     * A hatch: the area is looked at and has no figure.
     *
     * @param words 无数据
     */
    public record NoData(String words) implements Filling {

        @Override
        public Optional<Mark> mark() {
            return Optional.empty();
        }
    }

    /**
     * Pale: the area is not looked at.
     *
     * @param words 未选
     */
    public record NotChosen(String words) implements Filling {

        @Override
        public Optional<Mark> mark() {
            return Optional.empty();
        }
    }

    /**
     * An area.
     *
     * @param area its code
     * @param label its name
     * @param shape its shape
     * @param anchor where it has the most room for words
     * @param filling how it is filled
     */
    public record Region(String area, String label, Polygon shape, Point anchor, Filling filling) {}

    /**
     * A zone, which has no shape.
     *
     * @param area its code
     * @param label its name
     * @param at about where it lies
     * @param filling how it is filled
     */
    public record Dot(String area, String label, Point at, Filling filling) {}

    /**
     * A piece of the map.
     *
     * @param label what it is called
     * @param box where it is
     */
    public record Inset(String label, Box box) {}
}
