package org.quxian.extract;

import java.util.List;

/**
 * Finds tables that were flattened to one cell a line: heads, then the cells of each row, over and over in the same order
 * of words and numbers.
 */
final class CellLines {
    /** So many lines have to be looked at. */
    static final int LOOK = 40;

    private static final int LONGEST = 18;
    private static final int MOST = 10;
    private static final int FEWEST = 2;

    private CellLines() {}

    /** Whether the next lines can be heads of such a table. */
    static boolean canBegin(String text, List<Line> lines) {
        return lines.size() > 2
                && isCell(text, lines.get(0))
                && isCell(text, lines.get(1))
                && isCell(text, lines.get(2))
                && !isNumber(text, lines.get(0));
    }

    /** The number of columns of the table whose first head is the first of {@code lines}; 0 where there is no table. */
    static int columns(String text, List<Line> lines) {
        int known = 0;
        while (known < lines.size() && known < LOOK && isCell(text, lines.get(known))) {
            known++;
        }
        for (int columns = FEWEST; columns <= MOST && columns * 3 <= known; columns++) {
            if (isTable(text, lines, columns)) {
                return columns;
            }
        }
        return 0;
    }

    /** Whether heads without numbers are followed by two rows that are alike and hold numbers. */
    private static boolean isTable(String text, List<Line> lines, int columns) {
        for (int i = 0; i < columns; i++) {
            if (isNumber(text, lines.get(i))) {
                return false;
            }
        }
        int numbers = 0;
        boolean words = false;
        for (int i = columns; i < 2 * columns; i++) {
            boolean number = isNumber(text, lines.get(i));
            boolean next = isNumber(text, lines.get(i + columns));
            if (number != next && !isDash(text, lines.get(i)) && !isDash(text, lines.get(i + columns))) {
                return false;
            }
            numbers += number ? 1 : 0;
            words |= !number;
        }
        return numbers > 0 && words && isNumber(text, lines.get(2 * columns - 1));
    }

    /** Whether the next lines are another row of a table with {@code columns} columns. */
    static boolean isRow(String text, List<Line> lines, int columns) {
        if (lines.size() < columns) {
            return false;
        }
        int numbers = 0;
        for (int i = 0; i < columns; i++) {
            if (!isCell(text, lines.get(i))) {
                return false;
            }
            numbers += isNumber(text, lines.get(i)) || isDash(text, lines.get(i)) ? 1 : 0;
        }
        return numbers > 0 && numbers < columns;
    }

    private static boolean isCell(String text, Line line) {
        if (line.length() > LONGEST || line.tabular()) {
            return false;
        }
        char first = text.charAt(line.start());
        char last = text.charAt(line.end() - 1);
        return first != '#' && !line.prose() && "。！？；：:;".indexOf(last) < 0;
    }

    private static boolean isDash(String text, Line line) {
        return line.length() <= 2 && "-—–－/…".indexOf(text.charAt(line.start())) >= 0;
    }

    /** A number with a sign, marks of groups and a percent sign at most. */
    private static boolean isNumber(String text, Line line) {
        boolean digit = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = Folding.fold(text.charAt(i));
            if (Chars.isDigit(c)) {
                digit = true;
            } else if (".,，-+%".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
