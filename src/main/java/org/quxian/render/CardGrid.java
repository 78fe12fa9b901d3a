package org.quxian.render;

import java.util.List;
import org.quxian.chart.Scorecard;

/**
 * The cards of a scorecard set for one width: one to four columns, filled evenly.
 *
 * @param columns how many
 * @param cell how wide each is
 * @param unitsBelow whether units stand on a line of their own below the numbers, because they are long
 * @param number lettering of numbers
 * @param unit lettering of units
 * @param labels of the cards
 * @param notes of the cards, empty ones among them
 */
record CardGrid(
        int columns,
        double cell,
        boolean unitsBelow,
        Type number,
        Type unit,
        List<Paragraph> labels,
        List<Paragraph> notes) {
    static final double GUTTER = 24;
    static final double ABOVE = 10;
    static final double BETWEEN = 3;

    /** From a number to its unit. */
    static final double GAP = 5;

    private static final int MOST = 4;
    private static final double SMALLEST_UNIT = 11.5;

    /** A cell is at least this many times as wide as a number is high. */
    private static final double LEAST = 3.6;

    /** How far numbers may shrink to gain a column. */
    private static final double SHRUNK = 0.86;

    static CardGrid of(List<Scorecard.Card> cards, Typesetter typesetter, Setting setting, double width) {
        Type number = setting.number();
        Type unit = Type.UNIT.sized(Math.max(SMALLEST_UNIT, number.size() * 0.4));
        double beside = widest(cards, typesetter, number, unit, true);
        double alone = widest(cards, typesetter, number, unit, false);
        boolean isBelow = columns(width, beside, number) == 1 && cards.size() > 1 && columns(width, alone, number) > 1;
        double widest = isBelow ? alone : beside;
        int rows = rows(cards.size(), columns(width, widest, number));
        int columns = Math.max(1, (cards.size() + rows - 1) / rows);
        double cell = (width - GUTTER * (columns - 1)) / columns;
        double shrunk = Math.min(1, cell / widest);
        return new CardGrid(
                columns,
                cell,
                isBelow,
                number.sized(number.size() * shrunk),
                unit.sized(unit.size() * shrunk),
                cards.stream()
                        .map(card -> typesetter.paragraph(card.mark().label(), setting.label(), cell))
                        .toList(),
                cards.stream()
                        .map(card -> typesetter.paragraph(card.note(), Type.FOOT, cell))
                        .toList());
    }

    private static int columns(double width, double widest, Type number) {
        double least = Math.max(widest * SHRUNK, number.size() * LEAST);
        return (int) Math.clamp(Math.floor((width + GUTTER) / (least + GUTTER)), 1, MOST);
    }

    private static int rows(int cards, int columns) {
        return Math.max(1, (cards + columns - 1) / columns);
    }

    private static double widest(
            List<Scorecard.Card> cards, Typesetter typesetter, Type number, Type unit, boolean withUnit) {
        double widest = 1;
        for (Scorecard.Card card : cards) {
            double before = typesetter.width(card.before().strip(), unit);
            double digits = (before > 0 ? before + GAP : 0) + typesetter.width(card.number(), number);
            double behind = typesetter.width(card.unit().strip(), unit);
            widest = Math.max(widest, withUnit ? digits + GAP + behind : Math.max(digits, behind));
        }
        return widest;
    }

    int rows() {
        return rows(labels.size(), columns);
    }

    /** The height of all rows with {@code gap} between them. */
    double height(double gap) {
        double sum = 0;
        for (int row = 0; row < rows(); row++) {
            sum += rowHeight(row);
        }
        return sum + gap * Math.max(0, rows() - 1);
    }

    double rowHeight(int row) {
        double tallest = 0;
        for (int card = row * columns; card < Math.min((row + 1) * columns, labels.size()); card++) {
            double note =
                    notes.get(card).isEmpty() ? 0 : BETWEEN + notes.get(card).height();
            tallest = Math.max(tallest, labelTop() + labels.get(card).height() + note);
        }
        return tallest;
    }

    /** Where labels begin, from the top of a card. */
    double labelTop() {
        return ABOVE + number.line() + (unitsBelow ? unit.line() : 0) + BETWEEN;
    }
}
