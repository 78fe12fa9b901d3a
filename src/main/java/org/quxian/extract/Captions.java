package org.quxian.extract;

import java.util.Objects;

/** Reads the short lines over a table: its title, and its time where that stands on a line of its own. */
record Captions(Columns columns, Scanner scanner) {
    /** 截至 and a bracket stand before the date. */
    private static final int LEAD = 3;

    private static final String[] PARTS = {"分季度", "各季度", "分月", "各月", "历年", "分年度", "主要年份"};

    /** What {@code paragraph} says of the table that follows it. */
    Caption read(Paragraph paragraph) {
        Sentence scan = scanner.scan(paragraph.chars(), 0, paragraph.length());
        AreaMention area = scan.areas().isEmpty() ? null : scan.areas().getFirst();
        Frame frame = columns.frame(paragraph, 0, paragraph.length());
        boolean time = frame != null && isTime(paragraph, frame.date());
        return new Caption(area, frame, time, time ? "" : title(paragraph, scan));
    }

    /** 表2：巴南区分季度接待游客（单位：万人次） is about 接待游客. */
    private static String title(Paragraph paragraph, Sentence scan) {
        char[] text = paragraph.chars();
        int end = 0;
        while (end < paragraph.length() && text[end] != '(') {
            end++;
        }
        int start = 0;
        for (int i = 0; i < end; i++) {
            start = text[i] == '：' || text[i] == ' ' ? i + 1 : start;
        }
        start = Nouns.start(text, scan, start, end);
        for (String word : PARTS) {
            start = Chars.starts(text, start, end, word) ? start + word.length() : start;
        }
        boolean table =
                Chars.startsAny(text, start, end, "表", "附表", "附件", "单位") || Chars.isOneOf(text, end - 1, end, "表");
        return table || start >= end ? "" : paragraph.substring(start, end);
    }

    /** (截至2023年6月30日): whether the line says only of what time the table is; a mere day is when it was printed. */
    private static boolean isTime(Paragraph paragraph, DateMention date) {
        char[] text = paragraph.chars();
        boolean day = date.kind() == DateMention.Kind.SPAN && Objects.equals(date.from(), date.to());
        boolean told = date.kind() == DateMention.Kind.AS_OF || (text[0] == '(' && !day);
        return told && date.start() <= LEAD && paragraph.length() - date.end() <= 1;
    }
}
