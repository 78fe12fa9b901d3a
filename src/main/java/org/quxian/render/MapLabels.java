package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quxian.chart.Mark;
import org.quxian.observation.Nature;

/**
 * Sets the words on a map so that none covers another: a name with its value inside its area where there is room, smaller
 * or beside the area where there is less, with a line that leads to it, and the name alone where neither will do. What
 * finds no place is left to the tooltip.
 */
final class MapLabels {
    private static final double[] SIZES = {11.5, 10.5, 9.5};
    private static final double ASIDE = 10.5;
    private static final double STEP = 6;
    private static final int RINGS = 7;
    private static final double NEAR = 14;
    private static final double FAR = 130;

    private final Sheet sheet;
    private final Rectangle2D bounds;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Place> places;

    /**
     * A place that has words.
     *
     * @param code the code of the area
     * @param name its name
     * @param mark its figure
     * @param shape where it is
     * @param anchor where its words stand best
     * @param ground the colour below them
     * @param isPoint whether it is a dot, whose words stand beside it
     */
    record Place(
            String code, String name, Optional<Mark> mark, Shape shape, Point2D anchor, Color ground, boolean isPoint) {

        boolean isKnown() {
            return mark.isPresent();
        }

        boolean isHatched() {
            return mark.filter(figure -> figure.nature() == Nature.FORECAST).isPresent();
        }
    }

    /**
     * @param sheet what to draw on
     * @param bounds where words may stand
     * @param obstacles where they may not
     * @param places what has words, the most important first
     */
    MapLabels(Sheet sheet, Rectangle2D bounds, List<Rectangle2D> obstacles, List<Place> places) {
        this.sheet = sheet;
        this.bounds = bounds;
        this.places = places;
        taken.addAll(obstacles);
    }

    /**
     * Draws them.
     *
     * @param covers whether words may cover a neighbour that has a figure, though not its words
     * @param names whether areas without a figure are named
     * @return the areas that found no room for their words
     */
    List<Place> draw(boolean covers, boolean names) {
        List<Place> late = new ArrayList<>();
        for (Place place : places) {
            if (place.isKnown() && !inside(place, true) && !beside(place)) {
                late.add(place);
            }
        }
        List<Place> unset = new ArrayList<>();
        for (Place place : late) {
            boolean isSet = covers && aside(place, FAR, box -> coversNoAnchor(place, box));
            if (!isSet && !inside(place, false)) {
                unset.add(place);
            }
        }
        for (Place place : places) {
            if (names && !place.isKnown() && !inside(place, false)) {
                unset.add(place);
            }
        }
        return unset;
    }

    /** Inside its area, near its anchor. */
    private boolean inside(Place place, boolean withValue) {
        if (place.isPoint()) {
            return false;
        }
        for (double size : SIZES) {
            MapLabel label = MapLabel.of(sheet.typesetter(), place, size, withValue);
            for (int ring = 0; ring <= RINGS; ring++) {
                for (Point2D at : around(place.anchor(), ring * STEP, ring * STEP)) {
                    if (isFree(label.box(at)) && label.lines(at).allMatch(place.shape()::contains)) {
                        taken.add(label.box(at));
                        label.draw(sheet, at);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Beside it, or over its edge, where no area with a figure is covered. */
    private boolean beside(Place place) {
        Predicate<Rectangle2D> coversNoOther = box -> places.stream()
                .filter(other -> other.isKnown() && !other.equals(place))
                .noneMatch(other -> other.shape().intersects(box));
        Rectangle2D own = place.shape().getBounds2D();
        double half = MapLabel.of(sheet.typesetter(), place, ASIDE, true).width() / 2;
        double near = own.getWidth() / 2 + half + NEAR;
        return aside(place, near, coversNoOther.and(box -> !place.shape().intersects(box)))
                || (!place.isPoint() && aside(place, near, coversNoOther));
    }

    /** Up to {@code farthest} from its anchor, on a patch of page and with a line that leads to it. */
    private boolean aside(Place place, double farthest, Predicate<Rectangle2D> isAllowed) {
        MapLabel label = MapLabel.of(sheet.typesetter(), place, ASIDE, true);
        for (double distance = STEP; distance <= farthest; distance += STEP) {
            for (Point2D at : around(place.anchor(), distance, distance * 0.75)) {
                Rectangle2D box = label.box(at);
                Optional<Line2D> line = lead(place, box);
                boolean isClear =
                        line.stream().noneMatch(lead -> taken.stream().anyMatch(other -> crosses(place, lead, other)));
                if (isFree(box) && isAllowed.test(box) && isClear) {
                    taken.add(box);
                    line.ifPresent(this::draw);
                    label.drawTag(sheet, at);
                    return true;
                }
            }
        }
        return false;
    }

    /** The line starts on the own dot of a zone. */
    private static boolean crosses(Place place, Line2D lead, Rectangle2D other) {
        return lead.intersects(other) && !other.contains(place.anchor());
    }

    private boolean coversNoAnchor(Place place, Rectangle2D box) {
        return places.stream()
                .filter(other -> other.isKnown() && (other.isPoint() || !other.equals(place)))
                .noneMatch(other -> box.contains(other.anchor()));
    }

    private boolean isFree(Rectangle2D box) {
        return bounds.contains(box) && taken.stream().noneMatch(box::intersects);
    }

    private static Optional<Line2D> lead(Place place, Rectangle2D box) {
        Point2D anchor = place.anchor();
        Point2D end = new Point2D.Double(
                Math.clamp(anchor.getX(), box.getX(), box.getMaxX()),
                Math.clamp(anchor.getY(), box.getY(), box.getMaxY()));
        return box.contains(anchor) ? Optional.empty() : Optional.of(new Line2D.Double(anchor, end));
    }

    private void draw(Line2D line) {
        stroke(line, sheet.style().page(), 2.4f);
        stroke(line, sheet.style().ink(), 0.9f);
    }

    private void stroke(Line2D line, Color color, float width) {
        sheet.graphics().setPaint(color);
        sheet.graphics().setStroke(new BasicStroke(width));
        sheet.graphics().draw(line);
    }

    /** Sixteen points around {@code middle}, those beside it first; itself at no distance. */
    private static List<Point2D> around(Point2D middle, double across, double down) {
        if (across == 0 && down == 0) {
            return List.of(middle);
        }
        List<Point2D> points = new ArrayList<>();
        for (int turn : new int[] {0, 8, 4, 12, 1, 15, 7, 9, 2, 14, 6, 10, 3, 5, 11, 13}) {
            double angle = turn * Math.PI / 8;
            points.add(new Point2D.Double(
                    middle.getX() + across * Math.cos(angle), middle.getY() + down * Math.sin(angle)));
        }
        return points;
    }
}
