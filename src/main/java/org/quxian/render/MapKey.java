package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.quxian.chart.Choropleth;

/** The key of a map: a swatch and a word a row, the greatest class on top. */
final class MapKey {
    private static final Type WORDS = Type.FOOT.sized(11.5);
    private static final double ROW = 18;
    private static final double SWATCH = 20;
    private static final double HIGH = 12;
    private static final double GAP = 7;
    private static final double APART = 6;

    private final List<Row> rows = new ArrayList<>();
    private final Typesetter typesetter;
    private final int classes;

    MapKey(Choropleth.Key key, Typesetter typesetter) {
        this.typesetter = typesetter;
        this.classes = key.classes().size();
        for (int level = classes - 1; level >= 0; level--) {
            rows.add(new Row(new Shade(level), key.classes().get(level)));
        }
        key.forecast().ifPresent(words -> rows.add(new Row(Sign.FORECAST, words)));
        key.noData().ifPresent(words -> rows.add(new Row(Sign.NO_DATA, words)));
        key.notChosen().ifPresent(words -> rows.add(new Row(Sign.NOT_CHOSEN, words)));
        key.zone().ifPresent(words -> rows.add(new Row(Sign.ZONE, words)));
    }

    private sealed interface Swatch {}

    private record Shade(int level) implements Swatch {}

    private enum Sign implements Swatch {
        FORECAST,
        NO_DATA,
        NOT_CHOSEN,
        ZONE
    }

    private record Row(Swatch swatch, String words) {}

    double width() {
        return SWATCH
                + GAP
                + rows.stream()
                        .mapToDouble(row -> typesetter.width(row.words(), WORDS))
                        .max()
                        .orElse(0);
    }

    double height() {
        return rows.size() * ROW + (rows.size() > classes ? APART : 0);
    }

    void draw(Sheet sheet, double x, double y) {
        MapInk ink = new MapInk(sheet, classes);
        double top = y;
        for (Row row : rows) {
            if (row.swatch() instanceof Sign && rows.indexOf(row) == classes) {
                top += APART;
            }
            double middle = top + ROW / 2;
            Rectangle2D box = new Rectangle2D.Double(x, middle - HIGH / 2, SWATCH, HIGH);
            Color border = sheet.style().border();
            switch (row.swatch()) {
                case Shade shade -> sheet.fill(box, ink.shade(shade.level()));
                case Sign.FORECAST -> {
                    sheet.fill(box, ink.shade(classes - 1));
                    ink.forecast(box);
                }
                case Sign.NO_DATA -> ink.noData(box);
                case Sign.NOT_CHOSEN -> sheet.fill(box, sheet.style().track());
                case Sign.ZONE ->
                    ink.dot(
                            new Ellipse2D.Double(box.getCenterX() - 4, middle - 4, 8, 8),
                            sheet.style().page());
            }
            if (row.swatch() != Sign.ZONE) {
                sheet.graphics().setPaint(border);
                sheet.graphics().setStroke(new BasicStroke(0.7f));
                sheet.graphics().draw(box);
            }
            sheet.line(
                    row.words(),
                    WORDS,
                    x + SWATCH + GAP,
                    middle,
                    Align.LEFT,
                    sheet.style().ink());
            top += ROW;
        }
    }
}
