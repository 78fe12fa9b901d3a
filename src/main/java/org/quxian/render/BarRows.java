package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.quxian.chart.Mark;

/**
 * Bars on a JFreeChart category plot: categories from the top, the series of each below one another.
 *
 * @param rows the marks of each category, the same number in each
 * @param zero where value 0 is, from the left of the area
 * @param scale how many logical pixels a base unit is wide
 * @param top where the first bar begins, from the top of its category
 * @param thickness of a bar
 * @param step from one bar of a category to the next
 * @param ending what stands behind the end of each bar
 */
record BarRows(
        List<List<Mark>> rows,
        double zero,
        double scale,
        double top,
        double thickness,
        double step,
        Function<Mark, Ending> ending) {

    /** The widest scale at which every bar and its ending fit into {@code room} and {@code max} does too. */
    static double scale(
            List<Mark> marks, double max, double room, Typesetter typesetter, Function<Mark, Ending> ending) {
        double scale = max > 0 ? room / max : Double.MAX_VALUE;
        for (Mark mark : marks) {
            double left = Math.max(1, room - ending.apply(mark).width(typesetter) - 1);
            double needed = Math.max(mark.extent().high(), mark.extent().solid());
            if (needed > 0) {
                scale = Math.min(scale, left / needed);
            }
            // A fade has a least length, which a short scale does not shrink.
            double end = Reach.of(mark.extent(), 0, scale).end();
            if (end > left && needed > 0) {
                scale = Math.max(scale * 0.1, scale * (left - (end - needed * scale)) / left);
            }
        }
        return scale == Double.MAX_VALUE ? 1 : scale;
    }

    /** Draws the bars; {@code area} holds all categories at equal heights. */
    void draw(Sheet sheet, Rectangle2D area) {
        if (rows.isEmpty()) {
            return;
        }
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < rows.size(); row++) {
            for (int series = 0; series < rows.get(row).size(); series++) {
                dataset.addValue(rows.get(row).get(series).extent().solid(), (Integer) series, (Integer) row);
            }
        }
        CategoryPlot plot = new CategoryPlot(dataset, rowsAxis(), valueAxis(area), new BarRowRenderer(this, sheet));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.draw(sheet.graphics(), area, null, null, null);
        sheet.refresh();
    }

    private static CategoryAxis rowsAxis() {
        CategoryAxis axis = new CategoryAxis();
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0);
        axis.setVisible(false);
        return axis;
    }

    /** An axis as wide as the whole area, so that labels and endings are inside the plot. */
    private NumberAxis valueAxis(Rectangle2D area) {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setRange(-zero / scale, (area.getWidth() - zero) / scale);
        return axis;
    }
}
