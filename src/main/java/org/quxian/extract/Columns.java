package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Nature;
import org.quxian.observation.Unit;

/** Reads the head of a table. */
final class Columns {
    private static final String[] INDEX = {"序号", "编号", "名次", "位次", "排名", "排位", "位居", "备注", "电话", "邮编", "代码"};
    private static final String[] GROWTH = {"增长", "增减", "增速", "增幅", "涨幅", "±", "同比", "环比", "比上年", "较上年"};

    private final TableUnits units;
    private final Dates dates;
    private final Scanner scanner;

    Columns(TableUnits units, Dates dates, Scanner scanner) {
        this.units = units;
        this.dates = dates;
        this.scanner = scanner;
    }

    /** The columns of a head whose cells are {@code cells}. */
    List<Column> read(Paragraph paragraph, List<Cells.Cell> cells) {
        List<Column> columns = new ArrayList<>();
        @Nullable Frame latest = null;
        String measured = "";
        for (Cells.Cell cell : cells) {
            Column column = column(paragraph, cell, columns.isEmpty(), latest);
            if (column.kind() == Column.Kind.VALUE && column.frame() == null) {
                measured = column.isNamed() ? column.title() : "";
            } else if (column.kind() != Column.Kind.VALUE && column.holdsFigures() && isBare(column.title())) {
                column = column.titled(measured + column.title());
            }
            if (column.kind() == Column.Kind.VALUE && column.frame() != null) {
                latest = column.frame();
            }
            columns.add(column);
        }
        return columns;
    }

    private Column column(Paragraph paragraph, Cells.Cell cell, boolean first, @Nullable Frame latest) {
        char[] text = paragraph.chars();
        int start = cell.start();
        int end = cell.end();
        Unit unit = units.bracketed(text, start, end);
        String title = title(paragraph, start, end);
        Column.Kind kind = kind(text, start, end, unit, first);
        boolean growth = kind == Column.Kind.GROWTH || kind == Column.Kind.FALL;
        if (growth && unit == null) {
            unit = units.percent();
        }
        Sentence scan = scanner.scan(text, start, end);
        AreaMention area = scan.areas().isEmpty() || first ? null : scan.areas().getFirst();
        Frame frame = kind == Column.Kind.VALUE ? frame(paragraph, start, end) : growth ? latest : null;
        return new Column(kind, title, unit, frame, area, nature(scan, text, start, end));
    }

    /** 增长, 同比增减: a head that does not say itself of what. */
    private static boolean isBare(String title) {
        char[] text = title.toCharArray();
        return Chars.startsAny(text, 0, text.length, GROWTH) || Chars.startsAny(text, 0, text.length, "降幅", "下降");
    }

    private static Nature nature(Sentence scan, char[] text, int start, int end) {
        if (scan.has(Cue.FORECAST)) {
            return Nature.FORECAST;
        }
        for (int i = start; i < end; i++) {
            if (Chars.startsAny(text, i, end, "目标", "计划数", "计划完成", "预算数", "预算")) {
                return Nature.TARGET;
            }
        }
        return Nature.ACTUAL;
    }

    private static Column.Kind kind(char[] text, int start, int end, @Nullable Unit unit, boolean first) {
        boolean ratio = unit == null || unit.dimension().equals("ratio");
        for (int i = start; i < end; i++) {
            if (Chars.startsAny(text, i, end, INDEX)) {
                return Column.Kind.INDEX;
            }
            if (Chars.startsAny(text, i, end, "计量单位")
                    || (i == start && Chars.starts(text, i, end, "单位") && end - i == 2)) {
                return Column.Kind.UNIT;
            }
            if (ratio && !first && Chars.startsAny(text, i, end, GROWTH)) {
                return Column.Kind.GROWTH;
            }
            if (ratio && !first && Chars.startsAny(text, i, end, "降幅", "下降")) {
                return Column.Kind.FALL;
            }
        }
        return first && unit == null ? Column.Kind.LABEL : Column.Kind.VALUE;
    }

    private static String title(Paragraph paragraph, int start, int end) {
        int stop = start;
        while (stop < end && paragraph.chars()[stop] != '(' && paragraph.chars()[stop] != '/') {
            stop++;
        }
        return paragraph.substring(start, stop == start ? end : stop).strip();
    }

    /** The time that a head names; a bare year is one, too. */
    @Nullable
    Frame frame(Paragraph paragraph, int start, int end) {
        char[] text = paragraph.chars();
        for (int i = start; i < end; i++) {
            DateMention date = Dates.canStart(text[i]) ? dates.read(text, start, i, end) : null;
            if (date == null && i == start && end - start == 4) {
                date = YearDates.bare(text, start, end);
            }
            if (date != null && date.isPlaced()) {
                String words = paragraph.substring(date.start(), date.end());
                DateMention.Kind kind = date.kind() == DateMention.Kind.BASELINE ? DateMention.Kind.SPAN : date.kind();
                return new Frame(date.as(kind), Reasons.named(words, date.year()));
            }
        }
        return null;
    }
}
