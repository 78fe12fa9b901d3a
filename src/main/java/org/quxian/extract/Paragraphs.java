package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deals out the paragraphs of a text, one at a time into the same buffer; lines that the layout broke are joined. */
final class Paragraphs {
    private static final int AHEAD = 3;
    private static final String SOFT_ENDS = "，；、：,; ";

    private final String text;
    private final Blocks lines;
    private final Joins joins;
    private final Paragraph paragraph = new Paragraph();
    private final List<Line> ahead = new ArrayList<>();
    private @Nullable Line unread;
    private boolean continued;
    private int columns;

    Paragraphs(String text) {
        this.text = text;
        lines = new Blocks(text);
        joins = new Joins(text, ColumnWidth.of(text));
    }

    /** The next paragraph, which the one after it overwrites; null at the end of the text. */
    @Nullable
    Paragraph next() {
        paragraph.clear();
        continued = unread != null;
        look(AHEAD);
        int cells = continued ? 0 : cells();
        if (cells > 0) {
            return row(cells);
        }
        Line line = continued ? unread : ahead.isEmpty() ? null : ahead.removeFirst();
        if (line == null) {
            return null;
        }
        unread = null;
        int passed = 0;
        while (append(line)) {
            look(AHEAD);
            int next = joins.continuation(line, ahead, passed);
            if (next < 0) {
                break;
            }
            passed = next;
            line = ahead.remove(next);
        }
        return paragraph;
    }

    /** How many of the next lines are the cells of one row; 0 where they are none. */
    private int cells() {
        if (columns == 0 && CellLines.canBegin(text, ahead)) {
            look(CellLines.LOOK);
            columns = CellLines.columns(text, ahead);
            return columns;
        }
        look(columns);
        int cells = columns == 0 ? 0 : CellLines.cells(text, ahead, columns);
        columns = cells == 0 ? 0 : columns;
        return cells;
    }

    /** The lines of one row, with tabs between them. */
    private Paragraph row(int cells) {
        for (int i = 0; i < cells; i++) {
            Line cell = ahead.removeFirst();
            if (i > 0) {
                paragraph.appendTab();
            }
            paragraph.append(text, cell.start(), cell.end());
        }
        return paragraph;
    }

    /** Whether the paragraph goes on where the one before it had to be cut for its length. */
    boolean isContinued() {
        return continued;
    }

    private void look(int count) {
        Line line = ahead.size() < count ? lines.next() : null;
        while (line != null) {
            ahead.add(line);
            line = ahead.size() < count ? lines.next() : null;
        }
    }

    /** Takes in a line; false where it did not fit, its rest then being kept for the next paragraph. */
    private boolean append(Line line) {
        int stop = paragraph.append(text, line.start(), line.end());
        if (!paragraph.isFull()) {
            return true;
        }
        int cut = cut();
        int rest = stop;
        if (cut < paragraph.length() && paragraph.origin(cut) >= line.start()) {
            rest = paragraph.origin(cut);
            paragraph.cut(cut);
        }
        if (rest < line.end()) {
            unread = new Line(rest, line.end(), false, false, false, line.prose(), line.tabular());
        }
        return false;
    }

    /** Where to cut a full paragraph: behind the last sentence, else the last clause, else a character of no number. */
    private int cut() {
        char[] chars = paragraph.chars();
        int soft = 0;
        int plain = 0;
        for (int i = paragraph.length(); i > paragraph.length() / 2; i--) {
            char c = chars[i - 1];
            if (Chars.endsSentence(c)) {
                return i;
            }
            soft = soft == 0 && SOFT_ENDS.indexOf(c) >= 0 ? i : soft;
            plain = plain == 0 && Chars.isHan(c) && !Chars.isNumber(c) ? i : plain;
        }
        return soft > 0 ? soft : plain > 0 ? plain : paragraph.length();
    }
}
