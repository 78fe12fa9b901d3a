package org.quxian.desktop.support;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them: 2021-07-31, 2021.7.31, 2021年7月31日, 20210731. */
public final class Days {
    private static final Pattern PARTS = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Days() {}

    /** The day that {@code typed} says; empty where it says none. */
    public static Optional<LocalDate> parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher parts = PARTS.matcher(plain);
        if (parts.matches()) {
            return day(parts);
        }
        Matcher digits = DIGITS.matcher(plain);
        return digits.matches() ? day(digits) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
