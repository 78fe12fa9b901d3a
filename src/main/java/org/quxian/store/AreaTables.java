package org.quxian.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Areas;
import org.quxian.observation.Lifetime;

/** The tables {@code area_code}, {@code area} and {@code area_successor}. */
final class AreaTables {

    /** Stands in {@code lived_from}, a part of the key, for areas that are older than the records. */
    private static final LocalDate OLDER_THAN_RECORDS = LocalDate.of(1, 1, 1);

    private AreaTables() {}

    static void write(Writing writing, Areas areas) throws SQLException {
        List<String> codes = areas.all().stream().map(Area::code).distinct().toList();
        Batch.write(
                writing,
                "area_code",
                "code",
                codes,
                (batch, position, code) -> batch.text(code).add());
        Batch.write(
                writing,
                "area",
                "code, lived_from, lived_until, position, name_zh, name_en, short_name_zh, short_name_en,"
                        + " kind, parent, population, area_km2, area_km2_scale",
                areas.all(),
                (batch, position, area) -> batch.text(area.code())
                        .date(livedFrom(area))
                        .date(area.lifetime().until())
                        .integer(position)
                        .words(area.name())
                        .words(area.shortName())
                        .word(area.kind())
                        .text(area.parent())
                        .whole(area.population())
                        .decimal(area.areaKm2())
                        .add());
        for (Area area : areas.all()) {
            Batch.write(
                    writing,
                    "area_successor",
                    "code, lived_from, position, successor",
                    area.successors(),
                    (batch, position, successor) -> batch.text(area.code())
                            .date(livedFrom(area))
                            .integer(position)
                            .text(successor)
                            .add());
        }
    }

    private static Optional<LocalDate> livedFrom(Area area) {
        return Optional.of(area.lifetime().from().orElse(OLDER_THAN_RECORDS));
    }

    static Areas read(Rows rows) throws SQLException {
        Map<String, List<String>> successors = rows.lists("area_successor", "code, lived_from", "successor");
        return new Areas(rows.read("area", "code, lived_from", "position, code, lived_from", row -> {
            String code = row.text("code");
            LocalDate from = row.date("lived_from");
            return new Area(
                    code,
                    row.words("name"),
                    row.words("short_name"),
                    row.word("kind", AreaKind.class),
                    row.optionalText("parent"),
                    new Lifetime(
                            Optional.of(from).filter(day -> !day.equals(OLDER_THAN_RECORDS)),
                            row.optionalDate("lived_until")),
                    row.optionalWhole("population"),
                    row.optionalDecimal("area_km2"),
                    successors.getOrDefault(code + " " + from, List.of()));
        }));
    }
}
