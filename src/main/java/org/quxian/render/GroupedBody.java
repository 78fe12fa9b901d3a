package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.quxian.chart.GroupedBar;
import org.quxian.chart.Mark;

/** Bars side by side in groups, each with its figure and its name behind its end, so that no legend is needed. */
final class GroupedBody implements Body {
    private static final double GAP = 14;
    private static final double BETWEEN = 3;
    private static final double SMALLEST = 7;

    private final GroupedBar chart;
    private final Typesetter typesetter;
    private final Setting setting;
    private final int series;

    GroupedBody(GroupedBar chart, Typesetter typesetter, Setting setting) {
        this.chart = chart;
        this.typesetter = typesetter;
        this.setting = setting;
        this.series = chart.groups().stream()
                .mapToInt(group -> group.marks().size())
                .max()
                .orElse(1);
    }

    /** Labels of the groups, beside their bars in a column or above them. */
    private record Layout(boolean isStacked, double column, List<Paragraph> labels) {
        double tallest() {
            return labels.stream().mapToDouble(Paragraph::height).max().orElse(0);
        }

        /** What stands above the first bar of a group. */
        double above() {
            return isStacked ? tallest() + BETWEEN : 0;
        }

        /** How tall a group is with bars of {@code bar}. */
        double group(double bar, int series) {
            double bars = series * bar + (series - 1) * BETWEEN;
            return isStacked ? above() + bars : Math.max(bars, tallest());
        }
    }

    @Override
    public double preferred(double width) {
        return (layout(width).group(bar(), series) + setting.gap() * 1.4)
                * chart.groups().size();
    }

    @Override
    public double minimum(double width) {
        return (layout(width).group(Type.SMALL.line() - 1, series) + 6)
                * chart.groups().size();
    }

    /** Every bar has a line of words behind it, so it is not thinner than that. */
    private double bar() {
        return Math.max(setting.bar() - 2, Type.VALUE.line());
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        if (chart.groups().isEmpty()) {
            return;
        }
        Layout layout = layout(area.getWidth());
        int groups = chart.groups().size();
        double most = layout.group(Style.BAR, series) + setting.gap() * 4;
        double pitch = Math.min(area.getHeight() / groups, most);
        double bars = pitch - layout.above() - Math.min(setting.gap() * 1.4, pitch * 0.25);
        double step = Math.min((bars + BETWEEN) / series, Style.BAR + BETWEEN);
        double top = layout.isStacked() ? layout.above() : (pitch - series * step + BETWEEN) / 2;
        double thickness = setting.isSmall()
                ? Math.clamp(step - BETWEEN, SMALLEST, setting.bar() + 2)
                : Math.max(SMALLEST, step - BETWEEN);
        double inset = (step - BETWEEN - thickness) / 2;
        for (int group = 0; group < groups; group++) {
            Rectangle2D row = new Rectangle2D.Double(area.getX(), area.getY() + group * pitch, area.getWidth(), pitch);
            label(sheet, layout, group, row, top, series * step);
            record(sheet, group, row, top, step);
        }
        double zero = layout.isStacked() ? 0 : layout.column();
        if (!layout.isStacked()) {
            sheet.fillSharp(
                    area.getX() + zero - 1,
                    area.getY(),
                    1,
                    pitch * groups,
                    sheet.style().rule());
        }
        List<List<Mark>> rows =
                chart.groups().stream().map(GroupedBar.Group::marks).toList();
        double scale = BarRows.scale(
                chart.marks(), chart.axis().max(), area.getWidth() - zero, typesetter, Ending::valueAndName);
        new BarRows(rows, zero, scale, top + inset, thickness, step, Ending::valueAndName)
                .draw(sheet, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), pitch * groups));
    }

    private void label(Sheet sheet, Layout layout, int group, Rectangle2D row, double top, double bars) {
        Paragraph label = layout.labels().get(group);
        double y = layout.isStacked()
                ? row.getY() + layout.tallest() - label.height()
                : row.getY() + top + (bars - BETWEEN - label.height()) / 2;
        sheet.text(label, row.getX(), y, Align.LEFT, sheet.style().ink());
    }

    private void record(Sheet sheet, int group, Rectangle2D row, double top, double step) {
        List<Mark> marks = chart.groups().get(group).marks();
        for (int index = 0; index < marks.size(); index++) {
            sheet.record(
                    marks.get(index),
                    new Rectangle2D.Double(row.getX(), row.getY() + top + index * step, row.getWidth(), step));
        }
    }

    private Layout layout(double width) {
        double names = chart.groups().stream()
                .mapToDouble(group -> typesetter.width(group.label(), type()))
                .max()
                .orElse(0);
        double endings = chart.marks().stream()
                .mapToDouble(mark -> Ending.valueAndName(mark).width(typesetter))
                .max()
                .orElse(0);
        double column = Math.min(names, width * 0.3);
        boolean isStacked = width < setting.narrow() || width - column - GAP - endings < width * 0.3;
        List<Paragraph> labels = chart.groups().stream()
                .map(group -> typesetter.paragraph(group.label(), type(), isStacked ? width : column))
                .toList();
        double set = labels.stream().mapToDouble(Paragraph::width).max().orElse(0);
        return new Layout(isStacked, set + GAP, labels);
    }

    private Type type() {
        return setting.isSmall() ? Type.SMALL : Type.GROUP;
    }
}
