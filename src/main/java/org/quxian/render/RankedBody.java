package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.quxian.chart.Mark;
import org.quxian.chart.RankedBar;

/** Bars from the greatest to the least: labels in a column of their own, or above the bars where it is narrow. */
final class RankedBody implements Body {
    private static final double GAP = 14;

    /** More rows than this stand closer. */
    private static final int MANY = 6;

    private final RankedBar chart;
    private final Typesetter typesetter;
    private final Setting setting;
    private double laid = Double.NaN;
    private Layout layout = new Layout(false, 0, List.of());

    RankedBody(RankedBar chart, Typesetter typesetter, Setting setting) {
        this.chart = chart;
        this.typesetter = typesetter;
        this.setting = setting;
    }

    /** Labels set for one width: beside the bars in a column, or above them. */
    private record Layout(boolean isStacked, double column, List<Paragraph> labels) {
        double tallest() {
            return labels.stream().mapToDouble(Paragraph::height).max().orElse(0);
        }
    }

    @Override
    public double preferred(double width) {
        Layout layout = layout(width);
        double pitch = layout.isStacked()
                ? layout.tallest() + 4 + setting.bar() + setting.gap()
                : Math.max(
                        layout.tallest() + 10,
                        setting.bar() + (chart.marks().size() > MANY ? setting.gap() * 0.7 : setting.gap()));
        return pitch * chart.marks().size() + apart(width, layout).height();
    }

    @Override
    public double minimum(double width) {
        Layout layout = layout(width);
        double pitch = layout.isStacked() ? layout.tallest() + 2 + 7 + 5 : Math.max(layout.tallest() + 2, 18);
        return pitch * chart.marks().size() + apart(width, layout).height();
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        Layout layout = layout(area.getWidth());
        ApartRows apart = apart(area.getWidth(), layout);
        double below = 0;
        if (!chart.marks().isEmpty()) {
            double height = area.getHeight() - apart.height();
            below = bars(
                    sheet,
                    new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), height),
                    layout,
                    apart.height());
        }
        apart.draw(sheet, area.getX(), area.getY() + below);
    }

    /** Draws the bars and gives how tall they are. */
    private double bars(Sheet sheet, Rectangle2D area, Layout layout, double apart) {
        double widest = layout.isStacked()
                ? (preferred(area.getWidth()) - apart) * 1.35 / chart.marks().size()
                : Math.max(layout.tallest() + 22, Style.BAR * 3);
        double pitch = Math.min(area.getHeight() / chart.marks().size(), widest);
        Rectangle2D block = new Rectangle2D.Double(
                area.getX(), area.getY(), area.getWidth(), pitch * chart.marks().size());
        for (int row = 0; row < chart.marks().size(); row++) {
            Mark mark = chart.marks().get(row);
            double top = area.getY() + row * pitch;
            sheet.record(mark, new Rectangle2D.Double(area.getX(), top, area.getWidth(), pitch));
            label(sheet, area, layout, row, top, pitch);
        }
        if (!layout.isStacked()) {
            sheet.fillSharp(
                    area.getX() + layout.column() - 1,
                    area.getY(),
                    1,
                    block.getHeight(),
                    sheet.style().rule());
        }
        bars(layout, area.getWidth(), pitch).draw(sheet, block);
        return block.getHeight();
    }

    private ApartRows apart(double width, Layout layout) {
        return ApartRows.of(
                chart.apart(), layout.isStacked() ? 0 : layout.column(), width, setting.label(), typesetter);
    }

    private void label(Sheet sheet, Rectangle2D area, Layout layout, int row, double top, double pitch) {
        Paragraph label = layout.labels().get(row);
        if (layout.isStacked()) {
            Mark mark = chart.marks().get(row);
            double spare = layout.tallest() - label.height();
            sheet.text(
                    label, area.getX(), top + spare, Align.LEFT, sheet.style().ink());
            sheet.line(
                    mark.value(),
                    setting.value(),
                    area.getMaxX(),
                    top + layout.tallest() - label.type().line() / 2,
                    Align.RIGHT,
                    sheet.style().ink());
        } else {
            double y = top + (pitch - label.height()) / 2;
            sheet.text(label, area.getX(), y, Align.LEFT, sheet.style().ink());
        }
    }

    private BarRows bars(Layout layout, double width, double pitch) {
        Function<Mark, Ending> ending = layout.isStacked() ? mark -> Ending.none() : Ending::value;
        double zero = layout.isStacked() ? 0 : layout.column();
        double scale = BarRows.scale(chart.marks(), chart.axis().max(), width - zero, typesetter, ending);
        double room = layout.isStacked() ? pitch - layout.tallest() - 3 : pitch;
        double thickness =
                layout.isStacked() ? Math.clamp(room * 0.55, 6, setting.bar()) : Math.clamp(room * 0.62, 8, Style.BAR);
        double top = layout.isStacked() ? layout.tallest() + 3 : (pitch - thickness) / 2;
        return new BarRows(chart.marks().stream().map(List::of).toList(), zero, scale, top, thickness, 0, ending);
    }

    /** A picture is measured several times before it is drawn, mostly in one width. */
    private Layout layout(double width) {
        if (width != laid) {
            layout = laidOut(width);
            laid = width;
        }
        return layout;
    }

    private Layout laidOut(double width) {
        double values = chart.marks().stream()
                .mapToDouble(mark -> typesetter.width(mark.value(), Type.VALUE))
                .max()
                .orElse(0);
        double names = chart.marks().stream()
                .mapToDouble(mark -> typesetter.width(mark.label(), setting.label()))
                .max()
                .orElse(0);
        double column = Math.min(names, width * 0.36);
        boolean isStacked = width < setting.narrow()
                || (setting.isSmall() && names > column)
                || width - column - GAP - values < width * 0.3;
        List<Paragraph> labels = chart.marks().stream()
                .map(mark -> typesetter.paragraph(
                        mark.label(),
                        setting.label(),
                        isStacked ? width - typesetter.width(mark.value(), setting.value()) - GAP : column))
                .toList();
        double set = labels.stream().mapToDouble(Paragraph::width).max().orElse(0);
        return new Layout(isStacked, set + GAP, labels);
    }
}
