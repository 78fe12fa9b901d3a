package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.quxian.chart.Dumbbell;

/** Pairs of dots with the line between them, on one axis. */
final class DumbbellBody implements Body {
    private static final double GAP = 14;
    private static final double ROW = 62;
    private static final double LEAST = 40;
    private static final double SCALE = 18;
    private static final double NARROW = 440;

    private final Dumbbell chart;
    private final Typesetter typesetter;
    private final Setting setting;

    DumbbellBody(Dumbbell chart, Typesetter typesetter, Setting setting) {
        this.chart = chart;
        this.typesetter = typesetter;
        this.setting = setting;
    }

    /** Labels beside their lines in a column, or above them. */
    private record Layout(boolean isStacked, double column, List<Paragraph> labels) {
        double tallest() {
            return labels.stream().mapToDouble(Paragraph::height).max().orElse(0);
        }

        double row(double line) {
            return isStacked ? tallest() + line : Math.max(line, tallest() + 8);
        }
    }

    @Override
    public double preferred(double width) {
        return SCALE
                + layout(width).row(setting.isSmall() ? LEAST + 4 : ROW)
                        * chart.pairs().size();
    }

    @Override
    public double minimum(double width) {
        return SCALE + layout(width).row(LEAST) * chart.pairs().size();
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        if (chart.pairs().isEmpty()) {
            return;
        }
        Layout layout = layout(area.getWidth());
        double pitch = Math.min(
                (area.getHeight() - SCALE) / chart.pairs().size(), layout.row(setting.isSmall() ? ROW : ROW * 2.4));
        double zero = layout.isStacked() ? 0 : layout.column();
        double room = area.getWidth() - zero;
        PairLine line = PairLine.fitting(chart, typesetter, setting, room);
        new Ticks(chart.axis(), top(), line.zero(), line.scale(), typesetter)
                .draw(
                        sheet,
                        new Rectangle2D.Double(
                                area.getX() + zero,
                                area.getY(),
                                room,
                                SCALE + pitch * chart.pairs().size()),
                        SCALE);
        double y = area.getY() + SCALE;
        for (int row = 0; row < chart.pairs().size(); row++) {
            Paragraph label = layout.labels().get(row);
            double above = layout.isStacked() ? layout.tallest() : 0;
            double from = layout.isStacked() ? y : y + (pitch - label.height()) / 2;
            sheet.patched(label, area.getX(), from, Align.LEFT, sheet.style().ink());
            line.draw(
                    sheet,
                    chart.pairs().get(row),
                    new Rectangle2D.Double(area.getX() + zero, y + above, room, pitch - above));
            y += pitch;
        }
    }

    private double top() {
        return chart.marks().stream()
                .mapToDouble(mark -> mark.extent().high())
                .max()
                .orElse(0);
    }

    private Layout layout(double width) {
        double names = chart.pairs().stream()
                .mapToDouble(pair -> typesetter.width(pair.label(), setting.label()))
                .max()
                .orElse(0);
        double column = Math.min(names, width * 0.32);
        boolean isStacked = width < NARROW;
        List<Paragraph> labels = chart.pairs().stream()
                .map(pair -> typesetter.paragraph(pair.label(), setting.label(), isStacked ? width : column))
                .toList();
        double set = labels.stream().mapToDouble(Paragraph::width).max().orElse(0);
        return new Layout(isStacked, set + GAP, labels);
    }
}
