package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with the words of a picture at one size.
 *
 * @param cut lines that stand beyond its edge, or over another line
 * @param missing letters that the font does not have
 * @param smallest how high the smallest lettering is, in logical pixels; 0 where there are no words
 */
public record Proof(List<String> cut, String missing, double smallest) {
    private static final double TOLERANCE = 1;

    /** How much of a line's height another may lie over. */
    private static final double OVER = 0.4;

    public Proof {
        cut = List.copyOf(cut);
    }

    static Proof of(List<Ink> inks, Size size, Fonts fonts) {
        Rectangle2D page = new Rectangle2D.Double(
                -TOLERANCE, -TOLERANCE, size.width() + 2 * TOLERANCE, size.height() + 2 * TOLERANCE);
        Set<String> cut = new LinkedHashSet<>();
        List<Ink> before = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Ink ink : inks) {
            if (!page.contains(ink.box())) {
                cut.add(ink.words());
            }
            before.stream().filter(earlier -> isOver(earlier, ink)).forEach(earlier -> cut.add(earlier.words()));
            before.add(ink);
            words.append(Typesetter.drawn(ink.words()));
        }
        double smallest =
                inks.stream().mapToDouble(ink -> ink.box().getHeight()).min().orElse(0);
        return new Proof(List.copyOf(cut), fonts.missing(words.toString()), smallest);
    }

    private static boolean isOver(Ink below, Ink above) {
        Rectangle2D common = below.box().createIntersection(above.box());
        double height = Math.min(below.box().getHeight(), above.box().getHeight());
        return common.getWidth() > TOLERANCE && common.getHeight() > height * OVER;
    }
}
