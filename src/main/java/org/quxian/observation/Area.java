package org.quxian.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An area under one name: a municipality, district, county or functional zone. A renamed or re-formed area is another
 * {@code Area}, which can bear the same code at another time.
 *
 * @param code the GB/T 2260 code of six digits, or this project's own, which begins with {@code CQ-}, for a zone
 * @param name the full official name, 黔江区
 * @param shortName the name as tables and charts print it, 黔江
 * @param kind what kind of area it is
 * @param parent the code of the area it lies in; empty for the municipality
 * @param lifetime the days on which it bore this name and code
 * @param population residents on 2020-11-01 by the Seventh National Census; empty where no source gives it
 * @param areaKm2 area in square kilometres; empty where no source gives it
 * @param successors the codes of the areas that took it over; empty while it exists
 */
public record Area(
        String code,
        Text name,
        Text shortName,
        AreaKind kind,
        Optional<String> parent,
        Lifetime lifetime,
        OptionalLong population,
        Optional<BigDecimal> areaKm2,
        List<String> successors) {

    public Area {
        successors = List.copyOf(successors);
    }
}
