package org.quxian.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All areas, past and present, looked up by code or name as of a day. The same code or name can belong to different
 * areas at different times, so a day is always asked for.
 *
 * @param all in the order in which official tables list them
 */
public record Areas(List<Area> all) {

    public Areas {
        all = List.copyOf(all);
    }

    /** The areas that existed on {@code date}, in official order. */
    public List<Area> on(LocalDate date) {
        return all.stream().filter(area -> area.lifetime().contains(date)).toList();
    }

    /** The area that bore {@code code} on {@code date}. */
    public Optional<Area> coded(String code, LocalDate date) {
        return all.stream()
                .filter(area -> area.code().equals(code) && area.lifetime().contains(date))
                .findFirst();
    }

    /** The area that bore {@code code} on {@code day}; the last one to bear it where the day is not known or none did then. */
    public Optional<Area> bearing(String code, Optional<LocalDate> day) {
        return day.flatMap(date -> coded(code, date))
                .or(() -> all.stream().filter(area -> area.code().equals(code)).reduce((earlier, later) -> later));
    }

    /** The area that was called {@code name} on {@code date}, in full or in short, in Chinese or in English. */
    public Optional<Area> named(String name, LocalDate date) {
        return on(date).stream().filter(area -> isNamed(area, name)).findFirst();
    }

    private static boolean isNamed(Area area, String name) {
        return area.name().zh().equals(name)
                || area.shortName().zh().equals(name)
                || area.name().en().equalsIgnoreCase(name)
                || area.shortName().en().equalsIgnoreCase(name);
    }
}
