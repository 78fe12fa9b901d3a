package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;

/** Parts a line into the cells of a table row: at tabs and bars, else at wide space, else at any space. */
final class Cells {
    private Cells() {}

    /**
     * A cell, without the space around it.
     *
     * @param start its first index
     * @param end the index after its last, not before {@code start}
     */
    record Cell(int start, int end) {
        boolean isEmpty() {
            return start == end;
        }
    }

    /** The cells of the line; a single one where nothing parts it. */
    static List<Cell> of(char[] text, int length) {
        if (!isParted(text, length)) {
            return List.of(new Cell(0, length));
        }
        char mark = has(text, length, '\t') ? '\t' : has(text, length, '|') ? '|' : ' ';
        boolean wide = mark == ' ' && hasWideSpace(text, length);
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < length) {
            if (text[i] != mark || (wide && !isWide(text, i, length))) {
                i++;
                continue;
            }
            add(cells, text, start, i, mark == '|' && cells.isEmpty());
            if (mark == ' ') {
                while (i < length && text[i] == ' ') {
                    i++;
                }
            } else {
                i++;
            }
            start = i;
        }
        add(cells, text, start, length, mark == '|');
        return wide || mark != ' ' ? cells : joined(cells, text);
    }

    /** 城 镇 is one word, spread over its column. */
    private static List<Cell> joined(List<Cell> cells, char[] text) {
        List<Cell> words = new ArrayList<>();
        for (Cell cell : cells) {
            Cell last = words.isEmpty() ? cell : words.getLast();
            if (!words.isEmpty() && isSign(text, cell) && isSpread(text, last)) {
                words.set(words.size() - 1, new Cell(last.start(), cell.end()));
            } else {
                words.add(cell);
            }
        }
        return words;
    }

    private static boolean isSign(char[] text, Cell cell) {
        return cell.end() - cell.start() == 1 && Chars.isHan(text[cell.start()]);
    }

    /** Whether the cell is single characters with spaces between. */
    private static boolean isSpread(char[] text, Cell cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            boolean space = (i - cell.start()) % 2 == 1;
            if (space ? text[i] != ' ' : !Chars.isHan(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether more than single spaces parts the line. */
    static boolean areParted(char[] text, int length) {
        return has(text, length, '\t') || has(text, length, '|') || hasWideSpace(text, length);
    }

    private static boolean isParted(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] == ' ' || text[i] == '\t' || text[i] == '|') {
                return true;
            }
        }
        return false;
    }

    /** Adds a cell; an empty one at the edge, outside the bars, is none. */
    private static void add(List<Cell> cells, char[] text, int from, int to, boolean edge) {
        int start = from;
        int end = to;
        while (start < end && Chars.isBlank(text[start])) {
            start++;
        }
        while (end > start && Chars.isBlank(text[end - 1])) {
            end--;
        }
        if (start < end || !edge) {
            cells.add(new Cell(start, end));
        }
    }

    private static boolean has(char[] text, int length, char mark) {
        for (int i = 0; i < length; i++) {
            if (text[i] == mark) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWideSpace(char[] text, int length) {
        for (int i = 1; i < length; i++) {
            if (text[i] == ' ' && text[i - 1] == ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean isWide(char[] text, int i, int length) {
        return i + 1 < length && text[i + 1] == ' ';
    }
}
