package org.quxian.chart;

import java.util.List;
import java.util.Optional;

/** Writes a picture as lines of text, so that a person can read what is expected of it. */
final class PictureText {

    private final StringBuilder text = new StringBuilder();

    private PictureText() {}

    static String of(Picture picture) {
        PictureText writer = new PictureText();
        writer.write(picture, "");
        return writer.text.toString();
    }

    private void write(Picture picture, String indent) {
        switch (picture) {
            case Board board -> {
                head(board, "board", indent);
                board.panels().forEach(panel -> write(panel, indent + "  "));
            }
            case Panel panel -> {
                head(panel, "panel " + panel.area() + " (" + panel.figures() + ")", indent);
                panel.charts().forEach(chart -> write(chart, indent + "  "));
            }
            case RankedBar bars -> {
                head(bars, "ranked bars on " + axis(bars.axis()), indent);
                bars.marks().forEach(mark -> mark(mark, indent));
                bars.apart().forEach(apart -> line(indent, "apart: " + apart.reason() + " | " + apart.names()));
            }
            case GroupedBar bars -> {
                head(bars, "grouped bars on " + axis(bars.axis()), indent);
                bars.groups().forEach(group -> {
                    line(indent, "- " + group.label());
                    group.marks().forEach(mark -> mark(mark, indent + "  "));
                });
            }
            case Progress progress -> {
                head(progress, "progress", indent);
                progress.goals().forEach(goal -> {
                    line(indent, "- " + goal.label());
                    mark("reached", goal.reached(), indent);
                    mark("target", goal.target(), indent);
                    mark("left", goal.left(), indent);
                    goal.outlook().ifPresent(outlook -> outlook(outlook, indent));
                });
            }
            case Dumbbell dumbbell -> {
                head(dumbbell, "dumbbell on " + axis(dumbbell.axis()), indent);
                dumbbell.pairs().forEach(pair -> {
                    line(indent, "- " + pair.label());
                    mark(pair.before(), indent + "  ");
                    mark(pair.after(), indent + "  ");
                });
            }
            case Scorecard scorecard -> {
                head(scorecard, "scorecard", indent);
                scorecard.cards().forEach(card -> {
                    mark(card.mark(), indent);
                    line(
                            indent,
                            "    [" + card.before() + "|" + card.number() + "|" + card.unit() + "] " + card.note());
                });
            }
        }
    }

    private void head(Picture picture, String kind, String indent) {
        Words words = picture.words();
        line(indent, "== " + kind);
        line(indent, "title: " + words.title());
        line(indent, "subtitle: " + words.subtitle());
        words.notes().forEach(note -> line(indent, "note: " + note));
        line(indent, "source: " + words.source());
    }

    private void outlook(Outlook outlook, String indent) {
        line(
                indent,
                "  outlook: " + outlook.verdict() + " " + outlook.words() + " [" + outlook.days() + "|" + outlook.due()
                        + "]");
        outlook.pace().ifPresent(pace -> mark(pace, indent + "    "));
    }

    private void mark(String what, Optional<Mark> mark, String indent) {
        line(indent, "  " + what + ":" + (mark.isEmpty() ? " none" : ""));
        mark.ifPresent(found -> mark(found, indent + "    "));
    }

    private void mark(Mark mark, String indent) {
        Extent extent = mark.extent();
        String reach = extent.edge() == Extent.Edge.SHARP
                ? number(extent.solid())
                : String.join("/", List.of(number(extent.low()), number(extent.solid()), number(extent.high()))) + " "
                        + extent.edge();
        String origin = switch (mark.origin()) {
            case Origin.Read read -> read.observation();
            case Origin.Derived derived -> derived.formula() + " " + derived.observations();
        };
        line(indent, "* " + mark.label() + " | " + mark.value() + " | " + reach + " | " + mark.nature());
        line(indent, "    from " + origin);
    }

    private static String axis(Axis axis) {
        return axis.unit() + " ÷" + number(axis.divisor()) + (axis.max() > 0 ? " to " + number(axis.max()) : "");
    }

    private static String number(double value) {
        String all = java.math.BigDecimal.valueOf(value)
                .setScale(3, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return all;
    }

    private void line(String indent, String words) {
        text.append((indent + words).stripTrailing()).append('\n');
    }
}
