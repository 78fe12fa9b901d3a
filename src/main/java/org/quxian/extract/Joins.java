package org.quxian.extract;

import java.util.List;

/**
 * Decides where a line goes on that the page's layout broke off: in the next line, or, where another paragraph was laid
 * between the halves of a sentence, in the line after that. Only the lines themselves are looked at, so that what stands
 * further up never changes how a line is read.
 */
final class Joins {
    private static final String CLOSERS = "。！？；：…”’》)）!?;:.」』】";
    private static final String OPEN_ENDS = "，、“《(（";
    private static final String MARKS = "#|*-—●◎■◆•★☆▲";
    private static final String OPENERS = "“（(《";
    private static final String UNITS = "元人户家个亩吨公平立米名头只辆台件次项所处座套份条";
    private static final int LONG = 34;
    private static final int WRAPPED = 12;
    private static final int CLAUSES = 24;
    private static final int SHORT = 6;
    private static final int EVIDENCE = 2000;

    private final String text;
    private final int column;

    /**
     * @param text the text
     * @param column the width of the narrow column that it fills, {@link ColumnWidth#NONE} for none
     */
    Joins(String text, int column) {
        this.text = text;
        this.column = column;
    }

    /** How many of {@code next} lie between {@code line} and the one that it goes on in; -1 where it does not go on. */
    int continuation(Line line, List<Line> next, int from) {
        if (next.size() <= from) {
            return -1;
        }
        Line first = next.get(from);
        if (isMarked(line) || isMarked(first) || line.tabular() || first.tabular() || declaresUnit(first)) {
            return -1;
        }
        if (column != ColumnWidth.NONE) {
            return fillsColumn(line, first) ? from : -1;
        }
        if (splitsNumber(line, first)) {
            return from;
        }
        if (first.indented() && !line.indented() && !first.gap()) {
            return -1;
        }
        if (!breaksOff(line, first)) {
            return -1;
        }
        boolean interposed = from == 0 && next.size() > 1 && isInterposed(line, first, next.get(1));
        return interposed ? 1 : from;
    }

    /** Whether the line fills the narrow column and its sentence, which any line breaks anywhere, does not end with it. */
    private boolean fillsColumn(Line line, Line next) {
        char end = text.charAt(line.end() - 1);
        if (splitsDigits(end, next)) {
            return true;
        }
        boolean ends = Chars.endsSentence(end)
                || (end == '”' && line.end() - 2 >= line.start() && Chars.endsSentence(text.charAt(line.end() - 2)));
        if (next.indented() && !line.indented() && !next.gap() && ends) {
            return false;
        }
        return !(ends && next.gap())
                && !isNumbered(next)
                && (ColumnWidth.isFull(text, line, column) || OPEN_ENDS.indexOf(end) >= 0)
                && !(ends && next.indented());
    }

    private boolean splitsDigits(char end, Line next) {
        char first = Folding.fold(text.charAt(next.start()));
        return Chars.isDigit(Folding.fold(end)) && (Chars.isDigit(first) || first == '.' || first == ',');
    }

    private boolean breaksOff(Line line, Line next) {
        char end = text.charAt(line.end() - 1);
        if (OPEN_ENDS.indexOf(end) >= 0) {
            return true;
        }
        if (CLOSERS.indexOf(end) >= 0) {
            return false;
        }
        if (isOpen(line)) {
            return true;
        }
        if (isNumbered(next) || (isNumbered(line) && line.length() < LONG && !has(line, '，') && !has(line, '。'))) {
            return false;
        }
        if (line.length() >= LONG && (line.prose() || !next.gap())) {
            return true;
        }
        boolean body = line.prose() && (!line.first() || (line.length() >= CLAUSES && has(line, '，')));
        if (isWrapped(line, next)) {
            return true;
        }
        boolean clauses = line.length() >= CLAUSES && has(line, '，');
        if (body && (!next.gap() || clauses || has(line, '。'))) {
            return true;
        }
        return body && next.gap() && stands(end, text.charAt(next.start()), line, next);
    }

    /** Whether the lines look like those of one column: as wide, and the next one goes on with a sentence. */
    private static boolean isWrapped(Line line, Line next) {
        return !line.first()
                && !next.gap()
                && next.prose()
                && line.length() >= WRAPPED
                && next.length() <= line.length() + 2;
    }

    /**
     * Whether {@code first} is a whole paragraph of its own between the halves of a sentence: its beginning is never seen
     * behind the end of the first half, but that of {@code second} is.
     */
    private boolean isInterposed(Line line, Line first, Line second) {
        char end = text.charAt(line.end() - 1);
        return first.gap()
                && second.gap()
                && OPEN_ENDS.indexOf(end) < 0
                && Chars.endsSentence(text.charAt(first.end() - 1))
                && !isMarked(second)
                && !second.tabular()
                && !stands(end, text.charAt(first.start()), line, first, second)
                && stands(end, text.charAt(second.start()), line, first, second);
    }

    /** Whether {@code left} and {@code right} stand side by side somewhere in {@code lines}. */
    private boolean stands(char left, char right, Line... lines) {
        for (Line line : lines) {
            int stop = Math.min(line.end(), line.start() + EVIDENCE);
            for (int i = line.start() + 1; i < stop; i++) {
                if (text.charAt(i) == right && text.charAt(i - 1) == left) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a number that {@code line} ends in goes on at the head of {@code next}. */
    private boolean splitsNumber(Line line, Line next) {
        char left = Folding.fold(text.charAt(line.end() - 1));
        char right = Folding.fold(text.charAt(next.start()));
        boolean title = line.first() && !line.prose();
        if (title || line.length() < SHORT || !Chars.isHan(text.charAt(line.start()))) {
            return false;
        }
        if (left == '.' && line.length() > 1) {
            char before = Folding.fold(text.charAt(line.end() - 2));
            return Chars.isDigit(before) && Chars.isDigit(right);
        }
        return (Chars.isDigit(left) && (Chars.isNumber(right) || right == '.' || right == '%'))
                || (Chars.isNumber(left) && (Chars.isScale(right) || UNITS.indexOf(right) >= 0));
    }

    /** Whether a quotation or bracket is still open at the end of {@code line}. */
    private boolean isOpen(Line line) {
        for (int i = line.end() - 1; i >= line.start() && line.end() - i < LONG; i--) {
            char c = text.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                return true;
            }
            if ("”）)》".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether the line begins with the number of a heading or an item: 一、 （二） 3. 第四章. */
    private boolean isNumbered(Line line) {
        int i = line.start();
        char first = Folding.fold(text.charAt(i));
        boolean bracket = first == '(' || first == '第';
        i = bracket ? i + 1 : i;
        int number = i;
        while (i < line.end() && i - number < 4 && Chars.isNumber(Folding.fold(text.charAt(i)))) {
            i++;
        }
        if (i == number || i >= line.end()) {
            return false;
        }
        char mark = Folding.fold(text.charAt(i));
        if (bracket) {
            return first == '(' ? mark == ')' : "章节条部篇".indexOf(mark) >= 0;
        }
        boolean decimal = mark == '.' && i + 1 < line.end() && Chars.isDigit(Folding.fold(text.charAt(i + 1)));
        return (mark == '、' || mark == '.') && !decimal;
    }

    /** 单位：万元: what stands over a table goes on in no line. */
    private boolean declaresUnit(Line line) {
        int start = Folding.fold(text.charAt(line.start())) == '(' ? line.start() + 1 : line.start();
        return text.startsWith("单位：", start) || text.startsWith("单位:", start) || text.startsWith("计量单位", start);
    }

    private boolean isMarked(Line line) {
        return MARKS.indexOf(text.charAt(line.start())) >= 0;
    }

    private boolean has(Line line, char mark) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) == mark) {
                return true;
            }
        }
        return false;
    }
}
