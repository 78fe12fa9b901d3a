package org.quxian.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            case TrendLine lines -> {
                head(
                        lines,
                        "lines on " + axis(lines.axis()) + " from " + number(lines.floor()) + ", "
                                + lines.time().from() + " to " + lines.time().to(),
                        indent);
                lines.time().levels().forEach(level -> line(indent, "ticks: " + ticks(level)));
                lines.breaks().forEach(change -> line(indent, "break: " + change.day() + " " + change.label()));
                lines.lines().forEach(one -> line(one, indent));
            }
            case SmallMultiples multiples -> {
                head(multiples, "small multiples", indent);
                multiples.cells().forEach(cell -> {
                    line(indent, "- " + cell.title());
                    write(cell.chart(), indent + "  ");
                });
            }
            case Donut donut -> {
                head(donut, "donut", indent);
                line(indent, "- whole");
                mark(donut.whole(), indent);
                line(indent, "- parts");
                donut.parts().forEach(part -> slice(part, indent));
                donut.rest().ifPresent(rest -> {
                    line(indent, "- rest");
                    slice(rest, indent);
                });
            }
            case Choropleth map -> {
                head(map, "map", indent);
                map.key().classes().forEach(words -> line(indent, "class: " + words));
                Stream.of(
                                map.key().forecast(),
                                map.key().noData(),
                                map.key().notChosen(),
                                map.key().zone())
                        .flatMap(Optional::stream)
                        .forEach(words -> line(indent, "key: " + words));
                map.inset().ifPresent(inset -> line(indent, "inset: " + inset.label()));
                map.regions()
                        .forEach(region -> filling("region", region.area(), region.label(), region.filling(), indent));
                map.dots().forEach(dot -> filling("dot", dot.area(), dot.label(), dot.filling(), indent));
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

    private void line(TrendLine.Line line, String indent) {
        line(indent, "- line " + line.label());
        line.runs().forEach(run -> points("run", run, indent));
        points("earlier", line.earlier(), indent);
        points("targets", line.targets(), indent);
    }

    private void points(String what, List<TrendLine.Point> points, String indent) {
        if (!points.isEmpty()) {
            line(indent, "  " + what + ":");
        }
        points.forEach(point -> {
            String from = point.from().map(day -> day + " to ").orElse("");
            line(indent, "    at " + from + point.at());
            mark(point.mark(), indent + "    ");
        });
    }

    private static String ticks(List<TimeAxis.Tick> level) {
        return level.stream()
                .map(tick -> tick.label() + (tick.below().isEmpty() ? "" : "/" + tick.below()))
                .collect(Collectors.joining(" "));
    }

    private void slice(Donut.Slice slice, String indent) {
        mark(slice.mark(), indent);
        line(indent, "    share " + slice.share());
    }

    private void filling(String what, String area, String label, Choropleth.Filling filling, String indent) {
        String level = filling instanceof Choropleth.Coloured coloured ? " in class " + coloured.level() : "";
        line(indent, "- " + what + " " + area + " " + label + " " + filling.words() + level);
        filling.mark().ifPresent(mark -> mark(mark, indent + "  "));
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
