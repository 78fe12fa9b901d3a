package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.quxian.chart.Words;

/** A body with its title and subtitle above it and its notes and source below, within margins. */
final class Page implements Body {
    private static final double HEAD_GAP = 18;
    private static final double FOOT_GAP = 18;
    private static final double BETWEEN = 4;

    private final Words words;
    private final Body body;
    private final Typesetter typesetter;
    private final double margin;

    Page(Words words, Body body, Typesetter typesetter, double margin) {
        this.words = words;
        this.body = body;
        this.typesetter = typesetter;
        this.margin = margin;
    }

    /** The words above and below, set for one width. */
    private record Frame(Paragraph title, Paragraph subtitle, List<Paragraph> foot) {
        double head() {
            double under = subtitle.isEmpty() ? 0 : subtitle.height() + (title.isEmpty() ? 0 : BETWEEN);
            return title.height() + under;
        }

        double footHeight() {
            return foot.stream().mapToDouble(Paragraph::height).sum();
        }

        double around(double margin) {
            return 2 * margin + head() + (head() > 0 ? HEAD_GAP : 0) + footHeight() + (footHeight() > 0 ? FOOT_GAP : 0);
        }
    }

    @Override
    public double preferred(double width) {
        return frame(width).around(margin) + body.preferred(width - 2 * margin);
    }

    @Override
    public double minimum(double width) {
        return frame(width).around(margin) + body.minimum(width - 2 * margin);
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        Frame frame = frame(area.getWidth());
        double x = area.getX() + margin;
        double y = area.getY() + margin;
        sheet.text(frame.title(), x, y, Align.LEFT, sheet.style().ink());
        sheet.text(
                frame.subtitle(),
                x,
                y + frame.head() - frame.subtitle().height(),
                Align.LEFT,
                sheet.style().muted());
        double height = area.getHeight() - frame.around(margin);
        double top = y + frame.head() + (frame.head() > 0 ? HEAD_GAP : 0);
        body.draw(sheet, new Rectangle2D.Double(x, top, area.getWidth() - 2 * margin, height));
        double foot = area.getMaxY() - margin - frame.footHeight();
        for (Paragraph line : frame.foot()) {
            sheet.text(line, x, foot, Align.LEFT, sheet.style().muted());
            foot += line.height();
        }
    }

    private Frame frame(double width) {
        double room = width - 2 * margin;
        return new Frame(
                typesetter.paragraph(words.title(), Type.TITLE, room),
                typesetter.paragraph(words.subtitle(), Type.SUBTITLE, room),
                Foot.of(words.notes(), words.source(), typesetter, room));
    }
}
