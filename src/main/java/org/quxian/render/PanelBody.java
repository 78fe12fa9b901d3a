package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.quxian.chart.Chart;
import org.quxian.chart.Panel;

/** An area at a glance: its name, its theme and question, and its charts one below the other. */
final class PanelBody implements Body {
    private static final double HEAD_GAP = 12;
    private static final double BETWEEN = 16;
    private static final double CLOSE = 8;
    private static final double UNDER_HEADING = 8;
    private static final double FOOT_GAP = 12;

    private final Panel panel;
    private final String source;
    private final Typesetter typesetter;
    private final List<Body> charts;

    /** @param source the source to be named below it; empty on a board, which names them all */
    PanelBody(Panel panel, String source, Typesetter typesetter) {
        this.panel = panel;
        this.source = source;
        this.typesetter = typesetter;
        this.charts = panel.charts().stream()
                .map(chart -> Bodies.of(chart, typesetter, Setting.PANEL))
                .toList();
    }

    /** The words of the panel, set for one width. */
    private record Layout(
            Paragraph title, Paragraph subtitle, List<Paragraph> headings, Paragraph nothing, List<Paragraph> foot) {

        /** Everything but the charts and the gaps between them. */
        double around() {
            double heads = headings.stream()
                    .mapToDouble(heading -> heading.isEmpty() ? 0 : heading.height() + UNDER_HEADING)
                    .sum();
            double feet = foot.stream().mapToDouble(Paragraph::height).sum();
            return title.height()
                    + subtitle.height()
                    + HEAD_GAP
                    + heads
                    + nothing.height()
                    + (feet > 0 ? feet + FOOT_GAP : 0);
        }
    }

    @Override
    public double preferred(double width) {
        double bodies =
                charts.stream().mapToDouble(chart -> chart.preferred(width)).sum();
        return layout(width).around() + bodies + BETWEEN * Math.max(0, charts.size() - 1);
    }

    @Override
    public double minimum(double width) {
        double bodies =
                charts.stream().mapToDouble(chart -> chart.minimum(width)).sum();
        return layout(width).around() + bodies + CLOSE * Math.max(0, charts.size() - 1);
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        double width = area.getWidth();
        Layout layout = layout(width);
        double x = area.getX();
        double y = area.getY();
        sheet.text(layout.title(), x, y, Align.LEFT, sheet.style().ink());
        y += layout.title().height();
        sheet.text(layout.subtitle(), x, y, Align.LEFT, sheet.style().muted());
        y += layout.subtitle().height() + HEAD_GAP;
        sheet.text(layout.nothing(), x, y, Align.LEFT, sheet.style().muted());
        y += layout.nothing().height();
        Room room = room(layout, area);
        for (int index = 0; index < charts.size(); index++) {
            Paragraph heading = layout.headings().get(index);
            sheet.text(heading, x, y, Align.LEFT, sheet.style().ink());
            y += heading.isEmpty() ? 0 : heading.height() + UNDER_HEADING;
            double height = room.height(charts.get(index), width);
            charts.get(index).draw(sheet, new Rectangle2D.Double(x, y, width, height));
            y += height + room.gap();
        }
        y += charts.isEmpty() ? FOOT_GAP : FOOT_GAP - room.gap();
        for (Paragraph line : layout.foot()) {
            sheet.text(line, x, y, Align.LEFT, sheet.style().muted());
            y += line.height();
        }
    }

    /**
     * How the height of a panel is shared out.
     *
     * @param ease 0 where every chart has its minimum, 1 where it has what it prefers
     * @param gap between two charts
     */
    private record Room(double ease, double gap) {
        double height(Body chart, double width) {
            double least = chart.minimum(width);
            return least + (chart.preferred(width) - least) * ease;
        }
    }

    private Room room(Layout layout, Rectangle2D area) {
        double width = area.getWidth();
        double least =
                charts.stream().mapToDouble(chart -> chart.minimum(width)).sum();
        double best =
                charts.stream().mapToDouble(chart -> chart.preferred(width)).sum();
        int gaps = Math.max(0, charts.size() - 1);
        double free = area.getHeight() - layout.around();
        double ease = Math.clamp(
                (free - least - CLOSE * gaps) / Math.max(1, best + BETWEEN * gaps - least - CLOSE * gaps), 0, 1);
        return new Room(ease, CLOSE + (BETWEEN - CLOSE) * ease);
    }

    private Layout layout(double width) {
        List<Paragraph> headings = new ArrayList<>();
        for (Chart chart : panel.charts()) {
            headings.add(typesetter.paragraph(chart.words().title(), Type.HEADING, width));
        }
        return new Layout(
                typesetter.paragraph(panel.words().title(), Type.AREA, width),
                typesetter.paragraph(panel.words().subtitle(), Type.SMALL, width),
                headings,
                typesetter.paragraph(charts.isEmpty() ? nothing() : "", Type.UNIT, width),
                Foot.of(panel.words().notes(), source, typesetter, width));
    }

    /** What a panel without figures says, in the language of its own words. */
    private String nothing() {
        return panel.words().title().codePoints().anyMatch(Character::isIdeographic) ? "无数据" : "No data";
    }
}
