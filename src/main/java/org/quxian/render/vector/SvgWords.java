package org.quxian.render.vector;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.quxian.render.Fonts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes the words of an SVG file look alike where the program's font is not installed: fonts that may stand in are named,
 * and each line keeps its length.
 */
final class SvgWords {
    private static final String FAMILY = "font-family";
    private static final String SIZE = "font-size";
    private static final String WEIGHT = "font-weight";
    private static final String FALLBACKS = "'" + Fonts.FAMILY
            + "', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', 'WenQuanYi Micro Hei',"
            + " sans-serif";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final SVGGeneratorContext context;

    SvgWords(SVGGeneratorContext context) {
        this.context = context;
    }

    /** Settles all words below {@code root}. */
    void settle(Element root) {
        settle(root, new Lettering(1, false));
        root.setAttribute(FAMILY, FALLBACKS);
    }

    /** The lettering that an element hands on to what is in it. */
    private record Lettering(float size, boolean bold) {
        Lettering in(Element element) {
            String size = element.getAttribute(SIZE);
            String weight = element.getAttribute(WEIGHT);
            return new Lettering(
                    size.isEmpty() ? size() : Float.parseFloat(size.replace("px", "")),
                    weight.isEmpty() ? bold() : weight.equals("bold"));
        }

        Font font() {
            return new Font(Fonts.FAMILY, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
        }
    }

    private void settle(Element element, Lettering outer) {
        Lettering lettering = outer.in(element);
        element.removeAttribute(FAMILY);
        if (element.getTagName().equals("text")) {
            double width = lettering
                    .font()
                    .getStringBounds(element.getTextContent(), EXACT)
                    .getWidth();
            element.setAttribute("textLength", context.doubleString(width));
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                settle(inner, lettering);
            }
        }
    }
}
