package org.quxian.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.quxian.observation.Text;

/** Days as arguments name them: 2021-08-12. */
final class Day {

    private Day() {}

    /** The day that {@code given}, the value of {@code option}, names. */
    static LocalDate of(String option, String given) throws WrongUseException {
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeParseException e) {
            throw new WrongUseException(new Text(
                    "%s 的日期“%s”不存在或写法不对，应写作 2021-08-12。".formatted(option, given),
                    "%s has %s, which is no date; write it as 2021-08-12.".formatted(option, given)));
        }
    }
}
