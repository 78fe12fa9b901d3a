package org.quxian.desktop.support;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.EntityCollection;
import org.quxian.render.AreaEntity;
import org.quxian.render.MarkEntity;

/**
 * The canvas that a chart is drawn on. Unlike JFreeChart's own it draws only when told, so that a change of width and
 * height costs one drawing, and it neither zooms nor drags.
 */
final class ChartSurface extends Canvas {
    private final ExactGraphics graphics = new ExactGraphics(getGraphicsContext2D());
    private List<PlacedMark> marks = List.of();
    private List<PlacedArea> areas = List.of();

    /** Draws {@code chart} over all of a surface of this size. */
    void draw(JFreeChart chart, double width, double height) {
        setWidth(width);
        setHeight(height);
        getGraphicsContext2D().clearRect(0, 0, width, height);
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, new Rectangle((int) width, (int) height), info);
        marks = placed(info.getEntityCollection());
        areas = areas(info.getEntityCollection());
    }

    /** The marks as they were drawn last, in reading order. */
    List<PlacedMark> marks() {
        return marks;
    }

    /** The uppermost mark at a point of the surface. */
    Optional<PlacedMark> markAt(double x, double y) {
        return marks.reversed().stream().filter(mark -> mark.isHit(x, y)).findFirst();
    }

    /** The areas of a map as they were drawn last, in reading order. */
    List<PlacedArea> areas() {
        return areas;
    }

    /** The uppermost area at a point of the surface: a zone before the district that it lies in. */
    Optional<PlacedArea> areaAt(double x, double y) {
        return areas.reversed().stream().filter(area -> area.isHit(x, y)).findFirst();
    }

    private static List<PlacedArea> areas(EntityCollection entities) {
        List<PlacedArea> placed = new ArrayList<>();
        for (Object entity : entities.getEntities()) {
            if (entity instanceof AreaEntity area) {
                placed.add(PlacedArea.of(area));
            }
        }
        return placed;
    }

    private static List<PlacedMark> placed(EntityCollection entities) {
        List<PlacedMark> placed = new ArrayList<>();
        for (Object entity : entities.getEntities()) {
            if (entity instanceof MarkEntity mark) {
                placed.add(PlacedMark.of(mark));
            }
        }
        return placed;
    }
}
