package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.quxian.geo.Box;

/**
 * Where the map, its inset and its key stand: beside one another or the inset and the key below the map, whichever shows
 * more.
 *
 * @param main the whole map
 * @param room what there is around it for its words
 * @param inset the enlarged piece
 * @param keyX the left edge of the key
 * @param keyY the top edge of the key
 */
record MapArrangement(MapFrame main, Rectangle2D room, Optional<MapFrame> inset, double keyX, double keyY) {

    /** The height of the name of the inset, above it. */
    static final double NAME = 20;

    private static final double GAP = 22;
    private static final double LEAST = 24;
    private static final double SLACK = 0.5;

    /** What the inset takes at least and at most of the height, where it stands below the map. */
    private static final double LOW = 0.3;

    private static final double HIGH = 0.45;

    /** What the inset counts beside the map, which shows the same at another scale. */
    private static final double WEIGHT = 0.6;

    /** The best arrangement in {@code area}. */
    static MapArrangement of(Rectangle2D area, Box whole, Optional<Box> core, MapKey key) {
        if (core.isEmpty()) {
            double column = key.width() + GAP;
            Rectangle2D room = new Rectangle2D.Double(
                    area.getX() + column, area.getY(), Math.max(LEAST, area.getWidth() - column), area.getHeight());
            return new MapArrangement(MapFrame.in(whole, room), room, Optional.empty(), area.getX(), area.getY());
        }
        return DoubleStream.of(1, 0.85, 0.7, 0.55, 0.4, 0.25)
                .boxed()
                .flatMap(share -> Stream.of(
                        column(area, whole, core.get(), key, share),
                        beside(area, whole, core.get(), key, share),
                        below(area, whole, core.get(), key, share)))
                .filter(arrangement -> arrangement.fits(area, key))
                .max(Comparator.comparingDouble(MapArrangement::shown))
                .orElseGet(() -> below(area, whole, core.get(), key, 1));
    }

    private boolean fits(Rectangle2D area, MapKey key) {
        Rectangle2D all = new Rectangle2D.Double(keyX, keyY, key.width(), key.height()).createUnion(main.area());
        Rectangle2D taken = inset.map(frame -> all.createUnion(frame.area())).orElse(all);
        return taken.getWidth() <= area.getWidth() + SLACK && taken.getHeight() <= area.getHeight() + SLACK;
    }

    private double shown() {
        double inner = inset.map(frame -> surface(frame.area())).orElse(0.0);
        return surface(main.area()) + WEIGHT * inner;
    }

    private static double surface(Rectangle2D area) {
        return area.getWidth() * area.getHeight();
    }

    /** Key and inset in a column at the left, the inset on top. */
    private static MapArrangement column(Rectangle2D area, Box whole, Box core, MapKey key, double share) {
        double high = Math.max(LEAST, (area.getHeight() - NAME - GAP - key.height()) * share);
        double column = Math.max(key.width(), high * core.width() / core.height());
        return arranged(
                area,
                whole,
                core,
                new Rectangle2D.Double(area.getX(), area.getY() + NAME, column, high),
                area.getX(),
                area.getY() + NAME + high + GAP,
                column + GAP);
    }

    /** Key, inset and map side by side. */
    private static MapArrangement beside(Rectangle2D area, Box whole, Box core, MapKey key, double share) {
        double high = Math.max(LEAST, (area.getHeight() - NAME) * share);
        double wide = high * core.width() / core.height();
        return arranged(
                area,
                whole,
                core,
                new Rectangle2D.Double(area.getX() + key.width() + GAP, area.getY() + NAME, wide, high),
                area.getX(),
                area.getY() + NAME,
                key.width() + GAP + wide + GAP);
    }

    private static MapArrangement arranged(
            Rectangle2D area, Box whole, Box core, Rectangle2D inset, double keyX, double keyY, double taken) {
        Rectangle2D room = new Rectangle2D.Double(
                area.getX() + taken, area.getY(), Math.max(LEAST, area.getWidth() - taken), area.getHeight());
        return new MapArrangement(MapFrame.in(whole, room), room, Optional.of(MapFrame.in(core, inset)), keyX, keyY);
    }

    /** The map on top, below it the inset and the key. */
    private static MapArrangement below(Rectangle2D area, Box whole, Box core, MapKey key, double share) {
        double band = Math.max(key.height(), area.getHeight() * Math.max(LOW, HIGH * share));
        double wide = Math.max(LEAST, area.getWidth() - key.width() - GAP);
        double top = area.getMaxY() - band;
        Rectangle2D room = new Rectangle2D.Double(
                area.getX(), area.getY(), area.getWidth(), Math.max(LEAST, area.getHeight() - band - GAP));
        Rectangle2D inset = new Rectangle2D.Double(area.getX(), top + NAME, wide, Math.max(LEAST, band - NAME));
        return new MapArrangement(
                MapFrame.in(whole, room),
                room,
                Optional.of(MapFrame.in(core, inset)),
                area.getMaxX() - key.width(),
                top);
    }
}
