package org.quxian.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Unit;

/** Reads the label of a table's row: its area, unit and time. */
final class RowHeads {
    private final TableUnits units;
    private final Columns columns;
    private final Scanner scanner;

    RowHeads(TableUnits units, Columns columns, Scanner scanner) {
        this.units = units;
        this.columns = columns;
        this.scanner = scanner;
    }

    RowHead read(
            Paragraph paragraph, List<Cells.Cell> cells, List<TableNumbers.@Nullable Value> values, List<Column> head) {
        char[] text = paragraph.chars();
        int label = 0;
        while (label + 1 < cells.size() && (values.get(label) != null || !isWords(text, cells.get(label)))) {
            label++;
        }
        boolean found = isWords(text, cells.get(label)) && values.get(label) == null;
        int index = found && label > 0 && values.getFirst() != null ? 0 : -1;
        Cells.Cell cell = cells.get(found ? label : 0);
        int start = Items.skip(text, cell.start(), cell.end());
        Unit unit = unitCell(text, cells, head);
        if (unit == null) {
            unit = units.bracketed(text, start, cell.end());
        }
        AreaMention area = area(text, start, cell.end());
        for (int i = label + 1; i < cells.size() && area == null && values.get(i) == null; i++) {
            area = area(text, cells.get(i).start(), cells.get(i).end());
        }
        Frame frame = columns.frame(paragraph, start, cell.end());
        return new RowHead(index, label(paragraph, start, cell.end()), unit, area, frame);
    }

    /** The area that a cell names, its characters spread or not: 全　市. */
    private @Nullable AreaMention area(char[] text, int start, int end) {
        char[] close = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (!Chars.isBlank(text[i])) {
                close[length++] = text[i];
            }
        }
        Sentence scan = scanner.scan(close, 0, length);
        return scan.areas().isEmpty() ? null : scan.areas().getFirst();
    }

    private static boolean isWords(char[] text, Cells.Cell cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            if (Chars.isHan(text[i])) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Unit unitCell(char[] text, List<Cells.Cell> cells, List<Column> head) {
        for (int i = 0; i < head.size() && i < cells.size() && cells.size() == head.size(); i++) {
            if (head.get(i).kind() == Column.Kind.UNIT) {
                return units.at(text, cells.get(i).start(), cells.get(i).end());
            }
        }
        return null;
    }

    private static String label(Paragraph paragraph, int start, int end) {
        int stop = start;
        while (stop < end && paragraph.chars()[stop] != '(') {
            stop++;
        }
        String label = ofWhich(paragraph.substring(start, stop).strip());
        return label.indexOf(' ') == 1 ? label.replace(" ", "") : label;
    }

    /** What 其中： leads in. */
    static String ofWhich(String words) {
        if (!words.startsWith("其中")) {
            return words;
        }
        return words.length() > 2 && words.charAt(2) == '：' ? words.substring(3) : words.substring(2);
    }
}
