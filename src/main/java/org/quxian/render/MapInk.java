package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import org.quxian.chart.Choropleth;
import org.quxian.observation.Nature;

/**
 * Fills areas and zones of a map.
 *
 * @param sheet what to draw on
 * @param classes how many classes of colour there are
 */
record MapInk(Sheet sheet, int classes) {
    private static final double DISTANCE = 5;
    private static final Stroke THIN = new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final Stroke FAT = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final Stroke BORDER = new BasicStroke(0.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** The shades for one, two, three and four classes; five take all of them. */
    private static final int[][] PICKED = {{3}, {1, 4}, {0, 2, 4}, {0, 1, 3, 4}, {0, 1, 2, 3, 4}};

    /** The colour of a class. */
    Color shade(int level) {
        return sheet.style().shades().get(PICKED[Math.min(classes, PICKED.length) - 1][level]);
    }

    /** Fills {@code shape}. */
    void fill(Shape shape, Choropleth.Filling filling) {
        switch (filling) {
            case Choropleth.Coloured coloured -> {
                sheet.fill(shape, shade(coloured.level()));
                if (coloured.figure().nature() == Nature.FORECAST) {
                    forecast(shape);
                }
            }
            case Choropleth.NoData none -> noData(shape);
            case Choropleth.NotChosen pale -> sheet.fill(shape, sheet.style().track());
        }
    }

    /** The colour below words on an area filled so. */
    Color ground(Choropleth.Filling filling) {
        return switch (filling) {
            case Choropleth.Coloured coloured -> shade(coloured.level());
            case Choropleth.NoData none -> sheet.style().page();
            case Choropleth.NotChosen pale -> sheet.style().track();
        };
    }

    /** Hatches what is filled already. */
    void forecast(Shape shape) {
        draw(
                Hatching.RISING.lines(shape, DISTANCE),
                FAT,
                Style.faded(sheet.style().page(), 0.6));
    }

    /** Hatches what stays empty. */
    void noData(Shape shape) {
        draw(Hatching.FALLING.lines(shape, DISTANCE), THIN, sheet.style().rule());
    }

    /** The border of an area. */
    void border(Shape shape) {
        draw(shape, BORDER, sheet.style().border());
    }

    /** The mark of a zone. */
    void dot(Shape shape, Color color) {
        sheet.fill(shape, color);
        draw(shape, new BasicStroke(1.4f), sheet.style().ink());
    }

    private void draw(Shape shape, Stroke stroke, Color color) {
        Graphics2D graphics = sheet.graphics();
        graphics.setPaint(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }
}
