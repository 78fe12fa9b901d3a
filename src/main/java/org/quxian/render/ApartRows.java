package org.quxian.render;

import java.util.List;
import org.quxian.chart.RankedBar;

/**
 * What has no bar, below the bars: the reason in the column of the labels, the names where bars begin.
 *
 * @param rows from the top
 * @param column where the names begin; 0 when they stand below the reason
 */
record ApartRows(List<Row> rows, double column) {
    private static final double ABOVE = 16;
    private static final double BETWEEN = 6;
    private static final double GAP = 14;

    /**
     * One reason and the names that it holds for.
     *
     * @param reason the reason
     * @param names the names, in as many lines as they need
     */
    record Row(Paragraph reason, Paragraph names) {}

    /** The rows of {@code apart} in {@code width}; {@code column} is how wide the labels of the bars are, 0 for none. */
    static ApartRows of(List<RankedBar.Apart> apart, double column, double width, Type type, Typesetter typesetter) {
        double reasons = apart.stream()
                .mapToDouble(one -> typesetter.width(one.reason(), type) + GAP)
                .max()
                .orElse(0);
        double beside = column == 0 ? 0 : Math.max(column, reasons);
        return new ApartRows(
                apart.stream()
                        .map(one -> new Row(
                                typesetter.paragraph(one.reason(), type, width),
                                typesetter.running(one.names(), type, width - beside)))
                        .toList(),
                beside);
    }

    double height() {
        double rowsHeight = rows.stream().mapToDouble(this::height).sum();
        return rows.isEmpty() ? 0 : ABOVE + rowsHeight + BETWEEN * (rows.size() - 1);
    }

    void draw(Sheet sheet, double x, double y) {
        double top = y + ABOVE;
        for (Row row : rows) {
            sheet.text(row.reason(), x, top, Align.LEFT, sheet.style().muted());
            double names = column == 0 ? top + row.reason().height() : top;
            sheet.text(row.names(), x + column, names, Align.LEFT, sheet.style().muted());
            top += height(row) + BETWEEN;
        }
    }

    private double height(Row row) {
        return column == 0
                ? row.reason().height() + row.names().height()
                : Math.max(row.reason().height(), row.names().height());
    }
}
