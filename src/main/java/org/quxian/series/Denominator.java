package org.quxian.series;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Bound;
import org.quxian.observation.Interval;

/**
 * What a figure of an area is spread over: its residents or its square kilometres.
 *
 * @param basis which of the two; not TOTAL
 * @param value how many
 * @param interval all values it can have: square kilometres are rounded to whole ones, residents were counted
 * @param without the zones in the area that are left out of it, because they have figures of their own
 * @param within such zones that could not be left out, because no source gives theirs
 */
public record Denominator(Basis basis, BigDecimal value, Interval interval, List<Area> without, List<Area> within) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Denominator {
        without = List.copyOf(without);
        within = List.copyOf(within);
    }

    /**
     * The denominator of {@code area}.
     *
     * @param basis HEAD or AREA
     * @param area the area
     * @param reporting the areas whose figures are compared: a zone among them that lies in {@code area} is taken off it
     * @return empty where no source gives it
     */
    public static Optional<Denominator> of(Basis basis, Area area, Collection<Area> reporting) {
        Function<Area, Optional<BigDecimal>> size = basis == Basis.HEAD ? Denominator::residents : Area::areaKm2;
        Map<Boolean, List<Area>> zones = reporting.stream()
                .filter(zone -> zone.kind() == AreaKind.ZONE)
                .filter(zone -> zone.parent().equals(Optional.of(area.code())))
                .collect(Collectors.partitioningBy(zone -> size.apply(zone).isPresent()));
        List<Area> without = zones.getOrDefault(true, List.of());
        BigDecimal off =
                without.stream().flatMap(zone -> size.apply(zone).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack =
                basis == Basis.HEAD ? BigDecimal.ZERO : HALF.multiply(BigDecimal.valueOf(without.size() + 1L));
        return size.apply(area)
                .map(whole -> whole.subtract(off))
                .filter(rest -> rest.compareTo(slack) > 0)
                .map(rest -> new Denominator(
                        basis,
                        rest,
                        Interval.between(Bound.closed(rest.subtract(slack)), Bound.closed(rest.add(slack))),
                        without,
                        zones.getOrDefault(false, List.of())));
    }

    private static Optional<BigDecimal> residents(Area area) {
        return area.population().isPresent()
                ? Optional.of(BigDecimal.valueOf(area.population().getAsLong()))
                : Optional.empty();
    }
}
