package org.quxian.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.entity.StandardEntityCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** A whole picture as a JFreeChart plot: it scales the picture to the area it is given and records every mark. */
final class PicturePlot extends Plot {
    private static final long serialVersionUID = 1L;

    private final transient Body picture;
    private final transient Style style;
    private final transient Typesetter typesetter;
    private final double full;
    private transient Fitted fitted = new Fitted(0, 0, 1);

    PicturePlot(Body picture, Style style, Typesetter typesetter, double full) {
        this.picture = picture;
        this.style = style;
        this.typesetter = typesetter;
        this.full = full;
        setBackgroundPaint(style.page());
        setOutlineVisible(false);
    }

    @Override
    public String getPlotType() {
        return "Quxian";
    }

    @Override
    public void draw(
            Graphics2D graphics, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        EntityCollection entities = new StandardEntityCollection();
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
            EntityCollection wanted =
                    info.getOwner() == null ? null : info.getOwner().getEntityCollection();
            entities = wanted == null ? entities : wanted;
        }
        paint(graphics, area, entities, ink -> {});
    }

    /** The scale for this size; most drawing is again at the size of the last. */
    private double scale(double width, double height) {
        if (width != fitted.width() || height != fitted.height()) {
            fitted = new Fitted(width, height, Fit.scale(picture, width, height, full));
        }
        return fitted.scale();
    }

    /** The scale that was found for a size. */
    private record Fitted(double width, double height, double scale) {}

    /** Draws the picture into {@code area} and tells {@code ink} of every line of words. */
    void paint(Graphics2D graphics, Rectangle2D area, EntityCollection entities, Consumer<Ink> ink) {
        double scale = scale(area.getWidth(), area.getHeight());
        AffineTransform placement = new AffineTransform(scale, 0, 0, scale, area.getX(), area.getY());
        AffineTransform before = graphics.getTransform();
        RenderingHints hints = graphics.getRenderingHints();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.transform(placement);
        Sheet sheet = new Sheet(graphics, style, typesetter, placement, entities, ink);
        picture.draw(sheet, new Rectangle2D.Double(0, 0, area.getWidth() / scale, area.getHeight() / scale));
        graphics.setTransform(before);
        graphics.setRenderingHints(hints);
    }
}
