package org.quxian.render.vector;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Fades as SVG gradients, which the library leaves to those who use them. */
final class Gradients extends DefaultExtensionHandler {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double OPAQUE = 255;

    @Override
    public @Nullable SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
        if (!(paint instanceof LinearGradientPaint gradient)) {
            return super.handlePaint(paint, context);
        }
        Document document = context.getDOMFactory();
        Element element = document.createElementNS(SVG, "linearGradient");
        String id = context.getIDGenerator().generateID("fade");
        element.setAttribute("id", id);
        element.setAttribute("gradientUnits", "userSpaceOnUse");
        point(element, "1", gradient.getStartPoint(), context);
        point(element, "2", gradient.getEndPoint(), context);
        AffineTransform transform = gradient.getTransform();
        if (!transform.isIdentity()) {
            throw new IllegalStateException("no gradient of a chart is turned");
        }
        for (int index = 0; index < gradient.getColors().length; index++) {
            element.appendChild(stop(document, gradient.getFractions()[index], gradient.getColors()[index], context));
        }
        return new SVGPaintDescriptor("url(#" + id + ")", "1", element);
    }

    private static void point(Element element, String which, Point2D point, SVGGeneratorContext context) {
        element.setAttribute("x" + which, context.doubleString(point.getX()));
        element.setAttribute("y" + which, context.doubleString(point.getY()));
    }

    private static Element stop(Document document, float at, Color color, SVGGeneratorContext context) {
        Element stop = document.createElementNS(SVG, "stop");
        stop.setAttribute("offset", context.doubleString(at));
        stop.setAttribute("stop-color", "#%02x%02x%02x".formatted(color.getRed(), color.getGreen(), color.getBlue()));
        stop.setAttribute("stop-opacity", context.doubleString(color.getAlpha() / OPAQUE));
        return stop;
    }
}
