package org.quxian.render;

import java.util.List;
import java.util.stream.Stream;
import org.quxian.chart.Donut;

/**
 * What stands beside a piece of a ring: its name, below it its value, and its share behind that or in a line of its own.
 *
 * @param name what it is
 * @param values value and share, in one line or in two
 */
record SliceLabel(Paragraph name, List<Paragraph> values) {

    static SliceLabel of(Donut.Slice slice, Typesetter typesetter, Setting setting, double room) {
        String value = slice.mark().value();
        Paragraph both = typesetter.line(value + "  " + slice.share(), setting.value());
        return new SliceLabel(
                typesetter.paragraph(slice.mark().label(), setting.label(), room),
                both.width() <= room
                        ? List.of(both)
                        : List.of(
                                typesetter.paragraph(value, setting.value(), room),
                                typesetter.line(slice.share(), setting.value())));
    }

    double width() {
        return Stream.concat(Stream.of(name), values.stream())
                .mapToDouble(Paragraph::width)
                .max()
                .orElse(0);
    }

    double height() {
        return name.height() + values.stream().mapToDouble(Paragraph::height).sum();
    }

    void draw(Sheet sheet, double x, double y, Align align) {
        sheet.text(name, x, y, align, sheet.style().muted());
        double top = y + name.height();
        for (Paragraph value : values) {
            sheet.text(value, x, top, align, sheet.style().ink());
            top += value.height();
        }
    }
}
