package org.quxian.exchange.mapping;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Indicator;
import org.quxian.observation.Unit;

/** Areas, indicators and units by the names that tables give them. */
final class Names {
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*[（(/／]\\s*(?:单位[:：])?([^（()）/／]+?)\\s*[）)]?");
    private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "全部", "总数", "合计数", "total", "Total");

    private final Catalogue catalogue;
    private final Map<String, List<Indicator>> indicators = new HashMap<>();

    Names(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Indicator indicator : catalogue.indicators()) {
            add(indicator.id(), indicator);
            add(indicator.name().zh(), indicator);
            add(indicator.name().en(), indicator);
            indicator.synonyms().forEach(synonym -> add(synonym, indicator));
        }
    }

    private void add(String name, Indicator indicator) {
        indicators.merge(
                Cells.plain(name),
                List.of(indicator),
                (first, second) -> Stream.concat(first.stream(), second.stream())
                        .distinct()
                        .toList());
    }

    /**
     * The area of that name or code.
     *
     * @param cell the name in full or in short, with or without 重庆市 before it, or the code
     * @param day the day that decides where names have changed; empty where none is known
     */
    Optional<Area> area(String cell, Optional<LocalDate> day) {
        String name = Cells.plain(cell).replaceFirst("^([A-Za-z0-9-]+):.*$", "$1");
        if (name.matches("\\d{6}|CQ-.*")) {
            return catalogue.areas().bearing(name, day);
        }
        LocalDate when = day.orElse(LocalDate.MAX);
        return catalogue
                .areas()
                .named(name, when)
                .or(() -> catalogue.areas().named(name.replaceFirst("^重庆市?", ""), when))
                .or(() -> catalogue.areas().named(cell.strip(), when));
    }

    /** The name of the first area in a title, in full or in short. */
    Optional<String> areaIn(String title) {
        return catalogue.areas().all().stream()
                .filter(area -> area.parent().isPresent())
                .flatMap(area -> Stream.of(area.name().zh(), area.shortName().zh()))
                .filter(title::contains)
                .findFirst();
    }

    /** Whether a cell says that its row is a sum of others. */
    static boolean isSum(String cell) {
        return SUMS.contains(Cells.plain(cell));
    }

    /** The indicators of that name, with or without a unit in brackets behind it. */
    List<Indicator> indicators(String cell) {
        List<Indicator> whole = indicators.getOrDefault(Cells.plain(cell), List.of());
        return whole.isEmpty() ? indicators.getOrDefault(Cells.plain(withoutUnit(cell)), List.of()) : whole;
    }

    /** What a name is without the unit in brackets behind it. */
    String withoutUnit(String cell) {
        Matcher parts = WITH_UNIT.matcher(cell);
        return parts.matches() && unit(parts.group(2)).isPresent()
                ? parts.group(1).strip()
                : cell.strip();
    }

    /** The unit in brackets, or after a stroke, behind a name. */
    Optional<Unit> unitBehind(String cell) {
        Matcher parts = WITH_UNIT.matcher(cell);
        return parts.matches() ? unit(parts.group(2)) : Optional.empty();
    }

    /** The unit with this symbol, English name or SDMX code. */
    Optional<Unit> unit(String cell) {
        String symbol = Cells.plain(cell);
        return catalogue
                .unit(cell.strip())
                .or(() -> catalogue.unit(symbol))
                .or(() -> first(unit -> unit.isBase() && unit.code().equals(cell.strip())))
                .or(() -> first(unit -> unit.name().equalsIgnoreCase(cell.strip())));
    }

    private Optional<Unit> first(Predicate<Unit> wanted) {
        return catalogue.units().stream().filter(wanted).findFirst();
    }
}
