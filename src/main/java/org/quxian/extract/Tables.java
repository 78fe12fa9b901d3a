package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Unit;

/** Follows the tables of a text, flattened to lines: what a line declares, a head, and the rows under it. */
final class Tables {
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_GROUP = 12;

    private final TableUnits units;
    private final TableNumbers numbers;
    private final Columns columns;
    private final TableRows rows;
    private final Captions captions;
    private final Scanner scanner;

    private List<Unit> declared = List.of();
    private List<Column> head = List.of();
    private Caption caption = Caption.NONE;

    Tables(TableUnits units, Columns columns, Scanner scanner, TableRows rows) {
        this.units = units;
        this.columns = columns;
        this.scanner = scanner;
        this.rows = rows;
        captions = new Captions(columns, scanner);
        numbers = new TableNumbers(units);
    }

    /** Reads a line of a table; false where the paragraph is none, which ends the table. */
    boolean take(Paragraph paragraph) {
        char[] text = paragraph.chars();
        int length = paragraph.length();
        if (length > LONGEST_LINE || length == 0) {
            return leave();
        }
        List<Unit> listed = units.declared(text, length);
        if (!listed.isEmpty() && Headings.isHeading(paragraph)) {
            declared = listed;
            head = List.of();
            caption = captions.read(paragraph).or(caption);
            return true;
        }
        if (isRule(text, length)) {
            return true;
        }
        List<Cells.Cell> cells = Cells.of(text, length);
        if (!head.isEmpty() && cells.size() == 1 && isGroup(text, length)) {
            return true;
        }
        if (cells.size() < 2 || hasSentence(text, length)) {
            return leave(paragraph);
        }
        List<TableNumbers.@Nullable Value> values = new ArrayList<>();
        int count = 0;
        for (Cells.Cell cell : cells) {
            TableNumbers.Value value = numbers.read(text, cell);
            values.add(value);
            count += value == null ? 0 : 1;
        }
        if (isHead(text, length, cells, values, count)) {
            head = SeveralUnits.dealt(columns.read(paragraph, cells), declared);
            return Cells.areParted(text, length);
        }
        if (count == 0 || (head.isEmpty() && declared.isEmpty())) {
            return false;
        }
        rows.read(paragraph, cells, values, head, declared.size() == 1 ? declared.getFirst() : null, caption);
        return true;
    }

    /** A head has no numbers but years, and is followed by rows. */
    private boolean isHead(
            char[] text, int length, List<Cells.Cell> cells, List<TableNumbers.@Nullable Value> values, int count) {
        int years = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cells.Cell cell = cells.get(i);
            boolean year = values.get(i) != null
                    && cell.end() - cell.start() == 4
                    && Whole.isYear(Whole.number(Whole.read(text, cell.start(), cell.end())));
            years += year ? 1 : 0;
        }
        boolean plain = text[0] != '#' && !isLabel(text, length) && !(count == 0 && hasFigure(text, length));
        return plain && years == count && values.getFirst() == null;
    }

    /** 第二节, 专栏1, 表3: a heading whose number stands away from it. */
    private static boolean isLabel(char[] text, int length) {
        return (text[0] == '第' && Ordinals.end(text, 0, length) > 0)
                || Chars.startsAny(text, 0, length, "专栏", "附表", "附件");
    }

    /** Whether a figure with its unit stands in the line, as in no head. */
    private boolean hasFigure(char[] text, int length) {
        return !scanner.scan(text, 0, length).figures().isEmpty();
    }

    /** 按城乡分: a line between the rows of a table that says what the next ones have in common. */
    private static boolean isGroup(char[] text, int length) {
        return length <= LONGEST_GROUP
                && !hasSentence(text, length)
                && !Items.isNumbered(text, length)
                && !Chars.isOneOf(text, 0, length, "#第表附注数")
                && !Chars.endsClause(text[length - 1]);
    }

    /** The line of a Markdown table under its head: |---|---|. */
    private static boolean isRule(char[] text, int length) {
        boolean dash = false;
        for (int i = 0; i < length; i++) {
            if ("|-:：+= ".indexOf(text[i]) < 0) {
                return false;
            }
            dash |= text[i] == '-' || text[i] == '=';
        }
        return dash && length > 3;
    }

    private static boolean hasSentence(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (Chars.endsSentence(text[i]) || text[i] == '，' || text[i] == '；') {
                return true;
            }
        }
        return false;
    }

    /** The table is over; a short line is the caption of one that follows, and the time alone goes with what else is said. */
    private boolean leave(Paragraph paragraph) {
        Caption above = caption;
        List<Unit> still = declared;
        boolean open = head.isEmpty();
        leave();
        if (Headings.isHeading(paragraph)) {
            Caption own = captions.read(paragraph);
            declared = own.isTime() && open ? still : List.of();
            caption = own.isTime() || above.isTime() ? own.or(above) : own;
        }
        return false;
    }

    private boolean leave() {
        declared = List.of();
        head = List.of();
        caption = Caption.NONE;
        return false;
    }
}
