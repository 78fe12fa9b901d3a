package org.quxian.render;

import org.quxian.chart.Mark;

/**
 * What stands behind the end of a bar.
 *
 * @param value the figure, bold
 * @param name what the bar is, muted; may be empty
 */
record Ending(String value, String name) {
    private static final double GAP = 7;
    private static final double BETWEEN = 6;

    static Ending value(Mark mark) {
        return new Ending(mark.value(), "");
    }

    static Ending valueAndName(Mark mark) {
        return new Ending(mark.value(), mark.label());
    }

    static Ending none() {
        return new Ending("", "");
    }

    /** How much room it takes from the end of the bar. */
    double width(Typesetter typesetter) {
        double words = typesetter.width(value, Type.VALUE);
        double more = name.isEmpty() ? 0 : BETWEEN + typesetter.width(name, Type.SMALL);
        return value.isEmpty() ? 0 : GAP + words + more;
    }

    /** Draws it behind {@code end}. */
    void draw(Sheet sheet, double end, double middle) {
        double x = end + GAP;
        x += sheet.line(value, Type.VALUE, x, middle, Align.LEFT, sheet.style().ink());
        sheet.line(
                name, Type.SMALL, x + BETWEEN, middle, Align.LEFT, sheet.style().muted());
    }
}
