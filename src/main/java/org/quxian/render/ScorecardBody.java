package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.quxian.chart.Mark;
import org.quxian.chart.Scorecard;
import org.quxian.observation.Nature;

/** Large numbers in a grid of one to four columns, each under a hairline. */
final class ScorecardBody implements Body {
    private static final double GUTTER = 24;
    private static final double ABOVE = 10;
    private static final double BETWEEN = 3;
    private static final double GAP = 4;
    private static final double HATCHED = 5;
    private static final double SMALLEST_UNIT = 11.5;

    private final List<Scorecard.Card> cards;
    private final Typesetter typesetter;
    private final Setting setting;

    ScorecardBody(Scorecard chart, Typesetter typesetter, Setting setting) {
        this.cards = chart.cards();
        this.typesetter = typesetter;
        this.setting = setting;
    }

    /** The cards set for one width. */
    private record Layout(
            int columns, double cell, Type number, Type unit, List<Paragraph> labels, List<Paragraph> notes) {
        double card(int card) {
            double note =
                    notes.get(card).isEmpty() ? 0 : BETWEEN + notes.get(card).height();
            return ABOVE + number.line() + BETWEEN + labels.get(card).height() + note;
        }

        double rowHeight(int row) {
            double tallest = 0;
            for (int card = row * columns; card < Math.min((row + 1) * columns, labels.size()); card++) {
                tallest = Math.max(tallest, card(card));
            }
            return tallest;
        }

        int rows() {
            return (labels.size() + columns - 1) / columns;
        }

        double height(double gap) {
            double sum = 0;
            for (int row = 0; row < rows(); row++) {
                sum += rowHeight(row);
            }
            return sum + gap * Math.max(0, rows() - 1);
        }
    }

    @Override
    public double preferred(double width) {
        return layout(width).height(setting.gap() * 1.5);
    }

    @Override
    public double minimum(double width) {
        return layout(width).height(6);
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        if (cards.isEmpty()) {
            return;
        }
        Layout layout = layout(area.getWidth());
        double spare = area.getHeight() - layout.height(0);
        double gap = layout.rows() < 2 ? 0 : Math.clamp(spare / (layout.rows() - 1), 0, setting.gap() * 3);
        double y = area.getY();
        for (int row = 0; row < layout.rows(); row++) {
            for (int column = 0; column < layout.columns(); column++) {
                int card = row * layout.columns() + column;
                if (card < cards.size()) {
                    double x = area.getX() + column * (layout.cell() + GUTTER);
                    card(sheet, layout, card, new Rectangle2D.Double(x, y, layout.cell(), layout.rowHeight(row)));
                }
            }
            y += layout.rowHeight(row) + gap;
        }
    }

    private void card(Sheet sheet, Layout layout, int index, Rectangle2D cell) {
        Scorecard.Card card = cards.get(index);
        Mark mark = card.mark();
        sheet.record(mark, cell);
        sheet.rule(cell.getX(), cell.getY(), cell.getWidth());
        if (mark.nature() == Nature.FORECAST) {
            new Reach(cell.getX(), cell.getMaxX(), cell.getMaxX(), 1)
                    .draw(sheet, mark, sheet.style().accent(), cell.getY(), HATCHED);
        }
        double top = cell.getY() + ABOVE;
        double baseline = top + layout.number().line() / 2 + layout.number().size() * 0.365;
        double small = baseline - layout.unit().size() * 0.365;
        double x = cell.getX();
        x += gapAfter(sheet.line(
                card.before(),
                layout.unit(),
                x,
                small,
                Align.LEFT,
                sheet.style().ink()));
        x += sheet.line(
                card.number(),
                layout.number(),
                x,
                top + layout.number().line() / 2,
                Align.LEFT,
                sheet.style().accent());
        sheet.line(
                card.unit(),
                layout.unit(),
                x + GAP,
                small,
                Align.LEFT,
                sheet.style().ink());
        double y = top + layout.number().line() + BETWEEN;
        sheet.text(
                layout.labels().get(index),
                cell.getX(),
                y,
                Align.LEFT,
                sheet.style().ink());
        y += layout.labels().get(index).height() + BETWEEN;
        sheet.text(
                layout.notes().get(index),
                cell.getX(),
                y,
                Align.LEFT,
                sheet.style().muted());
    }

    private static double gapAfter(double width) {
        return width > 0 ? width + GAP : 0;
    }

    private double numberWidth(Scorecard.Card card, Type number, Type unit) {
        return gapAfter(typesetter.width(card.before(), unit))
                + typesetter.width(card.number(), number)
                + GAP
                + typesetter.width(card.unit(), unit);
    }

    private Layout layout(double width) {
        Type number = setting.number();
        Type unit = Type.UNIT.sized(Math.max(SMALLEST_UNIT, number.size() * 0.4));
        double widest = widest(number, unit);
        double least = Math.max(widest, setting.number().size() * 3.6);
        int columns = (int) Math.clamp(Math.floor((width + GUTTER) / (least + GUTTER)), 1, 4);
        int rows = Math.max(1, (cards.size() + columns - 1) / columns);
        columns = Math.max(1, (cards.size() + rows - 1) / rows);
        double cell = (width - GUTTER * (columns - 1)) / columns;
        if (widest > cell) {
            number = number.sized(number.size() * cell / widest);
            unit = unit.sized(unit.size() * cell / widest);
        }
        List<Paragraph> labels = cards.stream()
                .map(card -> typesetter.paragraph(card.mark().label(), setting.label(), cell))
                .toList();
        List<Paragraph> notes = cards.stream()
                .map(card -> typesetter.paragraph(card.note(), Type.FOOT, cell))
                .toList();
        return new Layout(columns, cell, number, unit, labels, notes);
    }

    private double widest(Type number, Type unit) {
        return cards.stream()
                .mapToDouble(card -> numberWidth(card, number, unit))
                .max()
                .orElse(0);
    }
}
