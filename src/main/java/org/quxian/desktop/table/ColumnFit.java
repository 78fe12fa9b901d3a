package org.quxian.desktop.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.quxian.observation.Language;

/**
 * How wide columns are so that no word of theirs is cut, and which give way where there is no room for all. What a
 * column that gives way says stands in the source pane too.
 */
final class ColumnFit {
    /** The first to give way comes first. */
    private static final List<Column> GIVES_WAY = List.of(Column.REVIEW, Column.QUALIFIER, Column.THEME);

    private static final double PADDING = 18;
    private static final double SORT_ARROW = 14;
    private static final double MOST = 300;
    /** More rows than these would take long to measure, and hardly change the outcome. */
    private static final int MEASURED = 400;

    private final Map<Column, Double> widths = new EnumMap<>(Column.class);

    ColumnFit(List<FigureRow> rows, Language language, Font font) {
        Text ruler = new Text();
        ruler.setFont(font);
        for (Column column : Column.values()) {
            double widest = width(ruler, column.label().in(language)) + SORT_ARROW;
            for (FigureRow row : rows.subList(0, Math.min(MEASURED, rows.size()))) {
                widest = Math.max(widest, width(ruler, column.cell(row)));
            }
            widths.put(column, Math.min(MOST, Math.ceil(widest + PADDING)));
        }
    }

    /** The columns that are shown in {@code room} and their widths. Room to spare parts columns of words, so that numbers stay by what they measure. */
    Map<Column, Double> in(double room) {
        Map<Column, Double> shown = new EnumMap<>(widths);
        for (Column column : GIVES_WAY) {
            if (sum(shown) > room) {
                shown.remove(column);
            }
        }
        double spare = Math.max(0, room - sum(shown)) / (shown.size() - 2);
        shown.replaceAll((column, width) -> isNumber(column) ? width : width + spare);
        return shown;
    }

    private static boolean isNumber(Column column) {
        return column == Column.VALUE || column == Column.UNIT;
    }

    private static double sum(Map<Column, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double width(Text ruler, String words) {
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }
}
