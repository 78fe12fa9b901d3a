package org.quxian.render;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.quxian.chart.Mark;
import org.quxian.chart.Scorecard;
import org.quxian.observation.Nature;

/** Large numbers in a grid of one to four columns, each under a hairline. */
final class ScorecardBody implements Body {
    private static final double HATCHED = 5;

    private final List<Scorecard.Card> cards;
    private final Typesetter typesetter;
    private final Setting setting;

    ScorecardBody(Scorecard chart, Typesetter typesetter, Setting setting) {
        this.cards = chart.cards();
        this.typesetter = typesetter;
        this.setting = setting;
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
        CardGrid layout = layout(area.getWidth());
        double spare = area.getHeight() - layout.height(0);
        double gap = layout.rows() < 2 ? 0 : Math.clamp(spare / (layout.rows() - 1), 0, setting.gap() * 3);
        double y = area.getY();
        for (int row = 0; row < layout.rows(); row++) {
            for (int column = 0; column < layout.columns(); column++) {
                int card = row * layout.columns() + column;
                if (card < cards.size()) {
                    double x = area.getX() + column * (layout.cell() + CardGrid.GUTTER);
                    card(sheet, layout, card, new Rectangle2D.Double(x, y, layout.cell(), layout.rowHeight(row)));
                }
            }
            y += layout.rowHeight(row) + gap;
        }
    }

    private void card(Sheet sheet, CardGrid layout, int index, Rectangle2D cell) {
        Scorecard.Card card = cards.get(index);
        Mark mark = card.mark();
        sheet.record(mark, cell);
        sheet.rule(cell.getX(), cell.getY(), cell.getWidth());
        if (mark.nature() == Nature.FORECAST) {
            new Reach(cell.getX(), cell.getMaxX(), cell.getMaxX(), 1)
                    .draw(sheet, mark, sheet.style().accent(), cell.getY(), HATCHED);
        }
        number(sheet, layout, card, cell.getX(), cell.getY() + CardGrid.ABOVE);
        double y = cell.getY() + layout.labelTop();
        sheet.text(
                layout.labels().get(index),
                cell.getX(),
                y,
                Align.LEFT,
                sheet.style().ink());
        y += layout.labels().get(index).height() + CardGrid.BETWEEN;
        sheet.text(
                layout.notes().get(index),
                cell.getX(),
                y,
                Align.LEFT,
                sheet.style().muted());
    }

    /** Draws what stands before the number, the number, and its unit behind or below it. */
    private static void number(Sheet sheet, CardGrid grid, Scorecard.Card card, double x, double top) {
        Color ink = sheet.style().ink();
        double middle = top + grid.number().line() / 2;
        double small = middle + (grid.number().size() - grid.unit().size()) * 0.365;
        double before = sheet.line(card.before().strip(), grid.unit(), x, small, Align.LEFT, ink);
        double left = x + (before > 0 ? before + CardGrid.GAP : 0);
        double digits = sheet.line(
                card.number(),
                grid.number(),
                left,
                middle,
                Align.LEFT,
                sheet.style().accent());
        if (grid.unitsBelow()) {
            double below = top + grid.number().line() + grid.unit().line() / 2;
            sheet.line(card.unit().strip(), grid.unit(), x, below, Align.LEFT, ink);
        } else {
            sheet.line(card.unit().strip(), grid.unit(), left + digits + CardGrid.GAP, small, Align.LEFT, ink);
        }
    }

    private CardGrid layout(double width) {
        return CardGrid.of(cards, typesetter, setting, width);
    }
}
