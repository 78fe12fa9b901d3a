package org.quxian.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.quxian.chart.Mark;

/** Draws each bar as its mark wants it: fading, hatched, with its figure behind the end. */
final class BarRowRenderer extends BarRenderer {
    private static final long serialVersionUID = 1L;

    private final transient BarRows rows;
    private final transient Sheet sheet;

    BarRowRenderer(BarRows rows, Sheet sheet) {
        this.rows = rows;
        this.sheet = sheet;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis rowAxis,
            ValueAxis valueAxis,
            CategoryDataset dataset,
            int series,
            int row,
            int pass) {
        sheet.refresh();
        Mark mark = rows.rows().get(row).get(series);
        double category = rowAxis.getCategoryStart(row, dataset.getColumnCount(), area, RectangleEdge.LEFT);
        double zero = valueAxis.valueToJava2D(0, area, RectangleEdge.BOTTOM);
        double y = category + rows.top() + series * rows.step();
        Color color = sheet.style().tint(series);
        Reach reach = Reach.of(mark.extent(), zero, rows.scale());
        reach.draw(sheet, mark, color, y, rows.thickness());
        rows.ending().apply(mark).draw(sheet, reach.end(), y + rows.thickness() / 2);
    }
}
