package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.quxian.chart.Dumbbell;
import org.quxian.chart.Mark;
import org.quxian.observation.Nature;

/**
 * Draws the pairs of a dumbbell on one axis, the words of each dot on the outer side of it.
 *
 * @param zero where value 0 is, from the left of the row
 * @param scale how many logical pixels a base unit is wide
 * @param typesetter measures words
 * @param value lettering of figures
 */
record PairLine(double zero, double scale, Typesetter typesetter, Type value) {
    private static final double RADIUS = 7;
    private static final double GAP = 8;
    private static final double LINE = 3;
    private static final double BAND = 12;
    /** The widest that the words of a dot get before they are broken. */
    private static final double WORDS = 96;

    private static final double DOUBT = 0.6;

    /** The widest scale at which the words of every pair fit into {@code room}. */
    static PairLine fitting(Dumbbell chart, Typesetter typesetter, Setting setting, double room) {
        double top = Math.max(
                chart.axis().max(),
                chart.marks().stream()
                        .mapToDouble(mark -> mark.extent().high())
                        .max()
                        .orElse(0));
        double low = 0;
        double high = top > 0 ? room / top : 1;
        for (int step = 0; step < 30; step++) {
            double middle = (low + high) / 2;
            if (at(middle, chart, typesetter, setting).fits(chart, room)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return at(low, chart, typesetter, setting);
    }

    /** The axis at {@code scale}, moved right as far as the words of the left dots need. */
    private static PairLine at(double scale, Dumbbell chart, Typesetter typesetter, Setting setting) {
        PairLine line = new PairLine(0, scale, typesetter, setting.value());
        double needed = chart.pairs().stream()
                .mapToDouble(pair -> -line.start(pair))
                .max()
                .orElse(0);
        return new PairLine(Math.max(RADIUS, needed), scale, typesetter, setting.value());
    }

    private boolean fits(Dumbbell chart, double room) {
        return zero + chart.axis().max() * scale <= room
                && chart.pairs().stream().allMatch(pair -> end(pair) <= room);
    }

    /** Draws {@code pair} in the middle of {@code row}. */
    void draw(Sheet sheet, Dumbbell.Pair pair, Rectangle2D row) {
        double middle = row.getCenterY();
        double x = row.getX() + zero;
        Style style = sheet.style();
        double from = x + pair.before().extent().solid() * scale;
        double to = x + pair.after().extent().solid() * scale;
        Color before = style.muted();
        Color after = style.accent();
        band(sheet, pair.before(), x, middle, before);
        band(sheet, pair.after(), x, middle, after);
        sheet.fill(
                new Rectangle2D.Double(Math.min(from, to), middle - LINE / 2, Math.abs(to - from), LINE),
                Style.faded(style.muted(), 0.55));
        dot(sheet, from, middle, before, true);
        dot(sheet, to, middle, after, pair.after().nature() != Nature.ACTUAL);
        words(sheet, pair, left(pair), x + left(pair).extent().low() * scale - RADIUS - GAP, middle, Align.RIGHT);
        words(sheet, pair, right(pair), x + right(pair).extent().high() * scale + RADIUS + GAP, middle, Align.LEFT);
        record(sheet, pair, row, x);
    }

    private void record(Sheet sheet, Dumbbell.Pair pair, Rectangle2D row, double x) {
        double halfway =
                x + (pair.before().extent().solid() + pair.after().extent().solid()) / 2 * scale;
        Rectangle2D left = new Rectangle2D.Double(row.getX(), row.getY(), halfway - row.getX(), row.getHeight());
        Rectangle2D right = new Rectangle2D.Double(halfway, row.getY(), row.getMaxX() - halfway, row.getHeight());
        boolean isBeforeLeft = left(pair).equals(pair.before());
        sheet.record(pair.before(), isBeforeLeft ? left : right);
        sheet.record(pair.after(), isBeforeLeft ? right : left);
    }

    private void band(Sheet sheet, Mark mark, double x, double middle, Color color) {
        double low = x + mark.extent().low() * scale;
        double high = x + mark.extent().high() * scale;
        if (high > low) {
            double solid = x + mark.extent().solid() * scale;
            float at = (float) Math.clamp((solid - low) / (high - low), 0.01, 0.99);
            Color none = Style.faded(color, 0);
            sheet.fill(
                    new Rectangle2D.Double(low, middle - BAND / 2, high - low, BAND),
                    new LinearGradientPaint((float) low, 0f, (float) high, 0f, new float[] {0f, at, 1f}, new Color[] {
                        none, Style.faded(color, DOUBT), none
                    }));
        }
    }

    private static void dot(Sheet sheet, double x, double middle, Color color, boolean isHollow) {
        if (isHollow) {
            double inner = RADIUS - 1.25;
            Ellipse2D ring = new Ellipse2D.Double(x - inner, middle - inner, 2 * inner, 2 * inner);
            sheet.fill(ring, sheet.style().page());
            sheet.graphics().setPaint(color);
            sheet.graphics().setStroke(new BasicStroke(2.5f));
            sheet.graphics().draw(ring);
        } else {
            sheet.fill(new Ellipse2D.Double(x - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS), color);
        }
    }

    private void words(Sheet sheet, Dumbbell.Pair pair, Mark mark, double x, double middle, Align align) {
        Paragraph name = name(pair, mark);
        Paragraph figure = typesetter.line(mark.value(), value);
        double top = middle - (name.height() + figure.height()) / 2;
        sheet.patched(name, x, top, align, sheet.style().muted());
        sheet.patched(figure, x, top + name.height(), align, sheet.style().ink());
    }

    /** What tells a dot from the other: its label without the words that it shares with the pair's. */
    private Paragraph name(Dumbbell.Pair pair, Mark mark) {
        String label = mark.label().strip();
        String rest = label.startsWith(pair.label())
                ? label.substring(pair.label().length())
                        .replaceAll("[（）()]", "")
                        .strip()
                : label;
        return typesetter.paragraph(rest.isEmpty() ? label : rest, Type.SMALL, WORDS);
    }

    private static Mark left(Dumbbell.Pair pair) {
        return pair.before().extent().solid() <= pair.after().extent().solid() ? pair.before() : pair.after();
    }

    private static Mark right(Dumbbell.Pair pair) {
        return pair.before().extent().solid() <= pair.after().extent().solid() ? pair.after() : pair.before();
    }

    /** Where the words of the left dot begin. */
    private double start(Dumbbell.Pair pair) {
        return zero + left(pair).extent().low() * scale - RADIUS - GAP - width(pair, left(pair));
    }

    /** Where the words of the right dot end. */
    private double end(Dumbbell.Pair pair) {
        double far =
                Math.max(pair.before().extent().high(), pair.after().extent().high());
        return zero + far * scale + RADIUS + GAP + width(pair, right(pair));
    }

    private double width(Dumbbell.Pair pair, Mark mark) {
        return Math.max(name(pair, mark).width(), typesetter.width(mark.value(), value));
    }
}
