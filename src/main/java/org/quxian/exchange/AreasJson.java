package org.quxian.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Lifetime;
import org.quxian.observation.Text;

/** The shape of {@code areas.json}. */
record AreasJson(List<Entry> areas) {

    record Entry(
            String code,
            Text name,
            Text shortName,
            AreaKind kind,
            Optional<String> parent,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            OptionalLong population,
            Optional<BigDecimal> areaKm2,
            List<String> successors) {

        Entry {
            if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
                throw new IllegalArgumentException("an area ends after it begins: " + code);
            }
        }

        Area area() {
            return new Area(
                    code, name, shortName, kind, parent, new Lifetime(from, until), population, areaKm2, successors);
        }
    }
}
