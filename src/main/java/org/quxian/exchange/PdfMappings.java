package org.quxian.exchange;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the characters that the tables of a PDF's fonts map. A range in such a table is a few bytes long, and PDFBox
 * writes it out character by character, even where it goes from 0 to two thousand million.
 */
final class PdfMappings {
    private static final Pattern RANGES = Pattern.compile("beginbfrange");
    private static final String BLANK = "(?:\\s|%[^\r\n]{0,200}[\r\n])*+";
    private static final String CODE = "<([^<>]{0,100})>" + BLANK;
    private static final Pattern RANGE = Pattern.compile(BLANK + CODE + CODE + "([<\\[])");

    private PdfMappings() {}

    /** How many characters a table maps by its ranges; linear in its size. */
    static long count(byte[] table) {
        String text = new String(table, StandardCharsets.ISO_8859_1);
        Matcher ranges = RANGES.matcher(text);
        Matcher range = RANGE.matcher(text);
        long count = 0;
        for (int at = 0; ranges.find(at); ) {
            at = ranges.end();
            while (range.region(at, text.length()).lookingAt()) {
                boolean listed = range.group(3).equals("[");
                int end = text.indexOf(listed ? ']' : '>', range.end());
                if (end < 0) {
                    return count;
                }
                at = end + 1;
                // What is listed one by one is as long as it looks.
                count += listed ? 0 : Math.max(0, code(range.group(2)) - code(range.group(1)) + 1L);
            }
        }
        return count;
    }

    /** A code as PDFBox reads it: half a byte is filled up, and of more than four bytes the last four count. */
    private static int code(String hex) {
        String digits = hex.replaceAll("[^0-9A-Fa-f]", "");
        String bytes = digits.length() % 2 == 0 ? digits : digits + "0";
        String last = bytes.substring(Math.max(0, bytes.length() - 8));
        return last.isEmpty() ? 0 : Integer.parseUnsignedInt(last, 16);
    }
}
