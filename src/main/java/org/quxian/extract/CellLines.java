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
    private static final int ROWS = 4;

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
            if (isTable(text, lines, columns, known)) {
                return columns;
            }
        }
        return 0;
    }

    /** Whether heads without numbers are followed by rows that are alike and hold numbers. */
    private static boolean isTable(String text, List<Line> lines, int columns, int known) {
        for (int i = 0; i < columns; i++) {
            if (isNumber(text, lines.get(i))) {
                return false;
            }
        }
        int rows = Math.min(ROWS, known / columns - 1);
        int numbers = 0;
        for (int i = columns; i < 2 * columns; i++) {
            numbers += isNumber(text, lines.get(i)) ? 1 : 0;
            for (int row = 1; row < rows; row++) {
                if (isTotal(text, lines.get(columns * (row + 1)))) {
                    break;
                }
                if (!areAlike(text, lines.get(i), lines.get(i + row * columns))) {
                    return false;
                }
            }
        }
        return numbers > 0 && numbers < columns && isNumber(text, lines.get(2 * columns - 1));
    }

    private static boolean areAlike(String text, Line left, Line right) {
        return isNumber(text, left) == isNumber(text, right) || isDash(text, left) || isDash(text, right);
    }

    /** How many of the next lines are another row of a table with {@code columns} columns; 0 where they are none. */
    static int cells(String text, List<Line> lines, int columns) {
        if (isRow(text, lines, columns)) {
            return columns;
        }
        boolean total = !lines.isEmpty() && isTotal(text, lines.getFirst());
        int cells = 1;
        while (total && cells < columns && cells < lines.size() && isNumber(text, lines.get(cells))) {
            cells++;
        }
        return total && cells > 1 ? cells : 0;
    }

    private static boolean isRow(String text, List<Line> lines, int columns) {
        if (lines.size() < columns || isTotal(text, lines.getFirst())) {
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

    private static boolean isTotal(String text, Line line) {
        char last = text.charAt(line.end() - 1);
        return line.length() <= 3 && (last == '计' || last == '市') && "合总小全".indexOf(text.charAt(line.start())) >= 0;
    }

    private static boolean isCell(String text, Line line) {
        if (line.length() > LONGEST || line.tabular()) {
            return false;
        }
        char first = text.charAt(line.start());
        char last = text.charAt(line.end() - 1);
        int colon = text.substring(line.start(), line.end()).indexOf('：');
        return first != '#' && !line.prose() && colon < 0 && "。！？；:;".indexOf(last) < 0;
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
