package org.quxian.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a text puts on a line of its own: below its title, 发布日期：2021-08-20, or below its last words, as letters
 * of authorities do, 二〇二一年八月二十日.
 */
final class Dateline {
    private static final int HEAD = 5;
    private static final int FOOT = 3;
    private static final int LONGEST = 60;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern LINE = Pattern.compile("""
            \\s*((发布|成文|发文|印发|公开|更新)?(日期|时间)\\s*:\\s*)?[\\[(【]?\\s*
            (?<year>[0-9〇○零一二三四五六七八九]{4})\\s*[-/.年]\\s*
            (?<month>[0-9一二三四五六七八九十]{1,2})\\s*[-/.月]\\s*
            (?<day>[0-9一二三四五六七八九十]{1,3})\\s*日?\\s*[\\])】]?\\s*
            ((星期|周)[一二三四五六日天]\\s*)?
            (T?[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?\\s*)?
            ([|,;]?\\s*来源\\s*:.*)?""", Pattern.COMMENTS);

    private Dateline() {}

    /** The day of {@code text}; empty where no line near its beginning or its end is one, or several differ. */
    static Optional<LocalDate> of(String text) {
        List<LocalDate> head = days(
                text.lines().filter(Predicate.not(String::isBlank)).limit(HEAD).toList());
        if (!head.isEmpty()) {
            return single(head);
        }
        List<String> lines = text.substring(Math.max(0, text.length() - FOOT * LONGEST))
                .lines()
                .filter(Predicate.not(String::isBlank))
                .toList();
        return single(days(lines.subList(Math.max(0, lines.size() - FOOT), lines.size())));
    }

    private static Optional<LocalDate> single(List<LocalDate> days) {
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private static List<LocalDate> days(List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() <= LONGEST)
                .map(Dateline::day)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> day(String line) {
        Matcher parts = LINE.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    number(parts.group("year")), number(parts.group("month")), number(parts.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 2021, 二〇二一, 十二 or 二十三 as a number. */
    private static int number(String written) {
        int ten = written.indexOf('十');
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : digit(written.charAt(0));
            return tens * 10 + (ten == written.length() - 1 ? 0 : digit(written.charAt(ten + 1)));
        }
        return written.chars().map(Dateline::digit).reduce(0, (number, digit) -> number * 10 + digit);
    }

    private static int digit(int written) {
        if (written >= '0' && written <= '9') {
            return written - '0';
        }
        return Math.max(0, DIGITS.indexOf(written));
    }
}
