package org.quxian.render.vector;

import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.quxian.chart.Picture;
import org.quxian.observation.Legible;
import org.quxian.render.Renderer;
import org.quxian.render.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pictures as SVG, whose words are words: they can be found, selected and set in another font. */
public final class SvgPicture {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 3;

    private final Renderer renderer;

    /**
     * @param renderer draws the pictures
     */
    public SvgPicture(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * A picture as the bytes of an SVG file; the same picture gives the same bytes.
     *
     * @param picture what to draw
     * @param theme light or dark
     * @param size how large
     */
    public byte[] bytes(Picture picture, Theme theme, VectorSize size) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setExtensionHandler(new Gradients());
        context.setComment("Quxian");
        context.setPrecision(DECIMALS);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        int width = size.logical().width();
        int height = size.logical().height();
        renderer.render(picture, theme).draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("width", context.doubleString(size.widthMm()) + "mm");
        root.setAttribute("height", context.doubleString(size.heightMm()) + "mm");
        root.insertBefore(title(document, picture), root.getFirstChild());
        new SvgWords(context).settle(root);
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, true, false);
        } catch (SVGGraphics2DIOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Element title(Document document, Picture picture) {
        Element title = document.createElementNS(SVG, "title");
        title.setTextContent(Legible.line(picture.words().title()));
        return title;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
