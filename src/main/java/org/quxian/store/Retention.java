package org.quxian.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the last of each of the last 7 days on which there is one, of each of the last 4 such weeks, and
 * of each of the last 12 such months. So a clock that is wrong throws none away, nor does a holiday.
 */
final class Retention {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Retention() {}

    /** Those of {@code backups} that are to be kept. */
    static Set<LocalDateTime> kept(List<LocalDateTime> backups) {
        List<LocalDateTime> newestFirst =
                backups.stream().sorted((one, other) -> other.compareTo(one)).toList();
        Set<LocalDateTime> kept = new LinkedHashSet<>();
        keep(newestFirst, LocalDateTime::toLocalDate, DAYS, kept);
        keep(newestFirst, backup -> week(backup.toLocalDate()), WEEKS, kept);
        keep(newestFirst, YearMonth::from, MONTHS, kept);
        return kept;
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + " " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static void keep(
            List<LocalDateTime> newestFirst, Function<LocalDateTime, ?> age, int many, Set<LocalDateTime> kept) {
        Set<Object> seen = new HashSet<>();
        for (LocalDateTime backup : newestFirst) {
            if (seen.size() < many && seen.add(age.apply(backup))) {
                kept.add(backup);
            }
        }
    }
}
