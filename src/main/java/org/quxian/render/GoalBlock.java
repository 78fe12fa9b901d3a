package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.quxian.chart.Progress;

/**
 * One goal set for one width.
 *
 * @param goal the goal
 * @param isOneLine whether figure and target stand on one line above the track
 * @param column where the track begins when label and figure stand beside it; 0 when they stand above it
 * @param thickness of the track
 * @param label what is to be done
 * @param figure how far it is
 * @param aside what stands behind the figure, small
 * @param target where it is to get, and by when
 * @param left what is left
 * @param side the room at the right for the outlooks of all goals; 0 when an outlook stands below the track
 * @param outlook how it stands on a day
 */
record GoalBlock(
        Progress.Goal goal,
        boolean isOneLine,
        double column,
        double thickness,
        Paragraph label,
        Paragraph figure,
        Paragraph aside,
        Paragraph target,
        Paragraph left,
        double side,
        Optional<OutlookBlock> outlook) {
    /** From the figure to what stands behind it. */
    static final double ASIDE = 5;

    private static final double FULL = 100;
    private static final double GAP = 4;
    private static final double OVERHANG = 4;
    private static final double UNDER = 6;
    private static final double GUTTER = 28;

    double height() {
        double own = bar();
        double standing = outlook.map(OutlookBlock::height).orElse(0.0);
        return side > 0 ? Math.max(own, standing) : own + (standing > 0 ? UNDER + standing : 0);
    }

    /** Without the outlook. */
    private double bar() {
        return isBeside() ? Math.max(words(), track()) : label.height() + figureLine() + track() - target.height();
    }

    void draw(Sheet sheet, double x, double y, double width) {
        double track = x + column;
        double room = width - column - side;
        double top;
        outlook.ifPresent(stands ->
                stands.draw(sheet, side > 0 ? x + width - side + GUTTER : x, side > 0 ? y : y + bar() + UNDER));
        sheet.text(label, x, y, Align.LEFT, sheet.style().ink());
        if (isBeside()) {
            figure(sheet, x, y + label.height());
            top = y + Math.max(0, (bar() - track()) / 2) + target.height() + OVERHANG;
        } else {
            figure(sheet, x, y + label.height() + (isOneLine ? figureLine() - figure.height() : 0));
            top = y + label.height() + figureLine() + OVERHANG;
        }
        sheet.fillSharp(track, top, room, thickness, sheet.style().track());
        goal.reached().ifPresent(mark -> {
            Reach.of(mark.extent(), track, room / FULL)
                    .draw(sheet, mark, sheet.style().accent(), top, thickness);
            sheet.record(mark, new Rectangle2D.Double(x, y, width - side, top + thickness + OVERHANG - y));
        });
        goal.target().ifPresent(mark -> {
            double at = track + Math.min(FULL, mark.extent().solid()) * room / FULL;
            sheet.fillSharp(
                    at - 2,
                    top - OVERHANG,
                    2,
                    thickness + 2 * OVERHANG,
                    sheet.style().ink());
            double words = top - OVERHANG - target.height();
            double right = Math.clamp(at, track + target.width(), track + room);
            sheet.text(target, right, words, Align.RIGHT, sheet.style().muted());
            sheet.record(
                    mark,
                    new Rectangle2D.Double(
                            right - target.width(), words, target.width(), target.height() + thickness + OVERHANG));
        });
        goal.left().ifPresent(mark -> {
            double below = top + thickness + OVERHANG + GAP;
            sheet.text(left, track, below, Align.LEFT, sheet.style().ink());
            sheet.record(mark, new Rectangle2D.Double(track, below, room, left.height()));
        });
    }

    private void figure(Sheet sheet, double x, double y) {
        boolean isKnown = goal.reached().isPresent();
        sheet.text(
                figure,
                x,
                y,
                Align.LEFT,
                isKnown ? sheet.style().accent() : sheet.style().muted());
        double middle =
                y + figure.height() / 2 + (figure.type().size() - aside.type().size()) * 0.365;
        sheet.text(
                aside,
                x + figure.width() + ASIDE,
                middle - aside.height() / 2,
                Align.LEFT,
                sheet.style().muted());
    }

    private boolean isBeside() {
        return column > 0;
    }

    private double words() {
        return label.height() + figure.height();
    }

    /** The line that holds figure and target words when they stand above the track. */
    private double figureLine() {
        return isOneLine ? Math.max(figure.height(), target.height()) : figure.height() + target.height();
    }

    /** Target words, track and what is left. */
    private double track() {
        double below = left.isEmpty() ? 0 : GAP + left.height();
        return target.height() + OVERHANG + thickness + OVERHANG + below;
    }
}
