package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.chart.Choropleth;
import org.quxian.geo.Box;
import org.quxian.geo.Point;

/** A map: areas in the shade of their class, the small ones once more in an inset, zones as dots, and a key. */
final class ChoroplethBody implements Body {
    private static final Type NAME = Type.SMALL.sized(11.5);
    /** What is nearer than this cannot be seen. */
    private static final double FINE = 0.35;

    private static final double COARSE = 1.5;
    private static final double DOT = 4.5;
    private static final double EMPTY_DOT = 3;
    /** From how many pixels a kilometre on areas are named that have no figure. */
    private static final double NAMES = 0.75;

    private static final double ENLARGED_NAMES = 3;

    private static final double WIDE = 420;
    private static final double LEAST = 150;

    private final Choropleth chart;
    private final MapKey key;
    private final Box whole;

    ChoroplethBody(Choropleth chart, Typesetter typesetter) {
        this.chart = chart;
        this.key = new MapKey(chart.key(), typesetter);
        this.whole = Box.over(
                chart.regions().stream().map(region -> region.shape().box()).toList());
    }

    @Override
    public double preferred(double width) {
        return width < WIDE
                ? width * whole.height() / whole.width() + key.height() + LEAST / 2
                : Math.clamp(width * 0.66, 300, 450);
    }

    @Override
    public double minimum(double width) {
        return width < WIDE ? LEAST + key.height() : Math.max(LEAST, key.height() + MapArrangement.NAME);
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        MapArrangement arrangement =
                MapArrangement.of(area, whole, chart.inset().map(Choropleth.Inset::box), key);
        MapInk ink = new MapInk(sheet, chart.key().classes().size());
        MapFrame main = arrangement.main();
        Optional<MapFrame> inset = arrangement.inset();
        List<Path2D> paths = paint(ink, main);
        List<Rectangle2D> obstacles = new ArrayList<>(dots(main));
        inset.map(MapFrame::box).map(main::rectangle).ifPresent(piece -> {
            frame(sheet, piece);
            obstacles.add(piece);
        });
        List<MapLabels.Place> unnamed = new MapLabels(
                        sheet,
                        arrangement.room(),
                        obstacles,
                        places(ink, main, region -> !isIn(inset, region.shape().box()), dot -> !isIn(inset, dot.at())))
                .draw(false, main.scale() > NAMES);
        inset.ifPresent(enlarged -> {
            sheet.fill(enlarged.area(), sheet.style().page());
            List<Path2D> pieces = paint(ink, enlarged);
            for (int index = 0; index < paths.size(); index++) {
                paths.get(index).append(pieces.get(index), false);
            }
            frame(sheet, enlarged.area());
            name(sheet, enlarged);
            Set<String> left = unnamed.stream().map(MapLabels.Place::code).collect(Collectors.toSet());
            new MapLabels(
                            sheet,
                            enlarged.area(),
                            dots(enlarged),
                            places(
                                    ink,
                                    enlarged,
                                    region -> isIn(inset, region.shape().box()) || left.contains(region.area()),
                                    dot -> isIn(inset, dot.at())))
                    .draw(true, enlarged.scale() > ENLARGED_NAMES);
        });
        record(sheet, paths);
        key.draw(sheet, arrangement.keyX(), arrangement.keyY());
    }

    /** Fills areas, borders and dots, and gives their shapes, the areas first. */
    private List<Path2D> paint(MapInk ink, MapFrame frame) {
        List<Path2D> paths = new ArrayList<>();
        for (Choropleth.Region region : chart.regions()) {
            Path2D path = frame.path(region.shape(), FINE);
            ink.fill(path, region.filling());
            paths.add(path);
        }
        paths.forEach(ink::border);
        for (Choropleth.Dot dot : chart.dots()) {
            Path2D path = new Path2D.Double();
            if (frame.holds(dot.at())) {
                path.append(circle(frame.at(dot.at()), radius(dot)), false);
                ink.dot(path, ink.ground(dot.filling()));
            }
            paths.add(path);
        }
        return paths;
    }

    private static Ellipse2D circle(Point2D middle, double radius) {
        return new Ellipse2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }

    private static double radius(Choropleth.Dot dot) {
        return dot.filling().mark().isPresent() ? DOT : EMPTY_DOT;
    }

    /** Where no words may stand, since a dot is there. */
    private List<Rectangle2D> dots(MapFrame frame) {
        return chart.dots().stream()
                .filter(dot -> frame.holds(dot.at()))
                .map(dot -> circle(frame.at(dot.at()), radius(dot) + 1).getBounds2D())
                .toList();
    }

    private static void frame(Sheet sheet, Rectangle2D box) {
        sheet.graphics().setPaint(sheet.style().muted());
        sheet.graphics().setStroke(new BasicStroke(1));
        sheet.graphics().draw(box);
    }

    private void name(Sheet sheet, MapFrame enlarged) {
        chart.inset()
                .ifPresent(inset -> sheet.line(
                        inset.label(),
                        NAME,
                        enlarged.area().getX(),
                        enlarged.area().getY() - MapArrangement.NAME / 2,
                        Align.LEFT,
                        sheet.style().muted()));
    }

    private static boolean isIn(Optional<MapFrame> inset, Box box) {
        return inset.filter(frame -> frame.holds(box)).isPresent();
    }

    private static boolean isIn(Optional<MapFrame> inset, Point point) {
        return inset.filter(frame -> frame.holds(point)).isPresent();
    }

    /** What is to have words in {@code frame}, zones first and then large areas before small ones. */
    private List<MapLabels.Place> places(
            MapInk ink, MapFrame frame, Predicate<Choropleth.Region> regions, Predicate<Choropleth.Dot> dots) {
        Stream<MapLabels.Place> zones = chart.dots().stream()
                .filter(dots.and(dot -> dot.filling().mark().isPresent()))
                .map(dot -> place(ink, dot, circle(frame.at(dot.at()), DOT), frame.at(dot.at())));
        Stream<MapLabels.Place> areas = chart.regions().stream()
                .filter(regions)
                .sorted(Comparator.comparingDouble(
                                (Choropleth.Region region) -> region.shape().surface())
                        .reversed())
                .flatMap(region -> place(ink, frame, region).stream());
        return Stream.concat(zones, areas).toList();
    }

    /** An area that reaches beyond the frame has its words in the piece that is seen. */
    private static Optional<MapLabels.Place> place(MapInk ink, MapFrame frame, Choropleth.Region region) {
        boolean isWhole = frame.holds(region.shape().box());
        return region.shape()
                .within(frame.box())
                .map(piece -> new MapLabels.Place(
                        region.area(),
                        region.label(),
                        region.filling().mark(),
                        frame.path(region.shape(), COARSE),
                        frame.at(isWhole ? region.anchor() : piece.label(1)),
                        ink.ground(region.filling()),
                        false));
    }

    private static MapLabels.Place place(MapInk ink, Choropleth.Dot dot, Shape shape, Point2D at) {
        return new MapLabels.Place(
                dot.area(), dot.label(), dot.filling().mark(), shape, at, ink.ground(dot.filling()), true);
    }

    private void record(Sheet sheet, List<Path2D> paths) {
        int index = 0;
        for (Choropleth.Region region : chart.regions()) {
            sheet.record(region.area(), region.label(), region.filling(), paths.get(index++));
        }
        for (Choropleth.Dot dot : chart.dots()) {
            sheet.record(dot.area(), dot.label(), dot.filling(), paths.get(index++));
        }
    }
}
