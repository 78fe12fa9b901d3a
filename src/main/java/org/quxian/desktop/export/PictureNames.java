package org.quxian.desktop.export;

import java.time.LocalDate;
import java.util.Set;
import org.quxian.chart.Picture;
import org.quxian.desktop.support.Desk;

/** Names of picture files by the pattern 区县_指标_日期.png, in the language of the moment. */
final class PictureNames {
    private static final String ENDING = ".png";

    private final Desk desk;
    private final LocalDate today;

    /**
     * @param desk the figures and the language
     * @param today the day for names where the selection has none
     */
    PictureNames(Desk desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
    }

    /** The name for {@code picture}. */
    String of(Picture picture) {
        LocalDate day = desk.selection().get().asOf().orElse(today);
        return new org.quxian.chart.PictureNames(desk.data(), desk.look().language(), day).of(picture) + ENDING;
    }

    /** {@code name}, with a number behind it where it is in {@code taken}; it is in {@code taken} afterwards. */
    static String free(String name, Set<String> taken) {
        String stem = name.substring(0, name.length() - ENDING.length());
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = stem + "_" + number + ENDING;
        }
        return free;
    }
}
