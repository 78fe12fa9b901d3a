package org.quxian.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Direction;
import org.quxian.observation.Indicator;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/** The tables {@code theme}, {@code unit}, {@code indicator} and {@code indicator_synonym}. */
final class CatalogueTables {

    private CatalogueTables() {}

    static void write(Writing writing, Catalogue catalogue) throws SQLException {
        Batch.write(
                writing,
                "theme",
                "id, position, name_zh, name_en, question_zh, question_en",
                catalogue.themes(),
                (batch, position, theme) -> batch.text(theme.id())
                        .integer(position)
                        .words(theme.name())
                        .words(theme.question())
                        .add());
        writeUnits(writing, catalogue.units());
        writeIndicators(writing, catalogue.indicators());
    }

    /** Writes indicators behind those that there are. */
    static void writeIndicators(Writing writing, List<Indicator> indicators) throws SQLException {
        int first = Batch.next(writing, "indicator");
        Batch.write(
                writing,
                "indicator",
                "id, position, name_zh, name_en, theme, unit, direction, charted",
                indicators,
                (batch, position, indicator) -> batch.text(indicator.id())
                        .integer(first + position)
                        .words(indicator.name())
                        .text(indicator.theme())
                        .text(indicator.unit())
                        .word(indicator.direction())
                        .truth(indicator.charted())
                        .add());
        for (Indicator indicator : indicators) {
            Batch.write(
                    writing,
                    "indicator_synonym",
                    "indicator, position, name",
                    indicator.synonyms(),
                    (batch, position, synonym) -> batch.text(indicator.id())
                            .integer(position)
                            .text(synonym)
                            .add());
        }
    }

    /** Base units go in first, since the others refer to them. */
    private static void writeUnits(Writing writing, List<Unit> units) throws SQLException {
        List<Integer> order = IntStream.range(0, units.size())
                .boxed()
                .sorted((one, other) -> Boolean.compare(
                        units.get(other).isBase(), units.get(one).isBase()))
                .toList();
        Batch.write(
                writing,
                "unit",
                "symbol, position, name, dimension, base, factor, factor_scale, code_system, code",
                order,
                (batch, rank, position) -> {
                    Unit unit = units.get(position);
                    batch.text(unit.symbol())
                            .integer(position)
                            .text(unit.name())
                            .text(unit.dimension())
                            .text(unit.base())
                            .decimal(unit.factor())
                            .text(unit.codeSystem())
                            .text(unit.code())
                            .add();
                });
    }

    static List<Theme> themes(Rows rows) throws SQLException {
        return rows.read(
                "theme",
                "id",
                "position, id",
                row -> new Theme(row.text("id"), row.words("name"), row.words("question")));
    }

    static List<Unit> units(Rows rows) throws SQLException {
        return rows.read("unit", "symbol", "position, symbol", row -> {
            return new Unit(
                    row.text("symbol"),
                    row.text("name"),
                    row.text("dimension"),
                    row.text("base"),
                    row.decimal("factor"),
                    row.text("code_system"),
                    row.text("code"));
        });
    }

    static List<Indicator> indicators(Rows rows, Names themes, Names units) throws SQLException {
        Map<String, List<String>> synonyms = rows.lists("indicator_synonym", "indicator", "name");
        return rows.read("indicator", "id", "position, id", row -> {
            String id = row.text("id");
            return new Indicator(
                    id,
                    row.words("name"),
                    themes.require(row, "theme"),
                    units.require(row, "unit"),
                    row.word("direction", Direction.class),
                    row.truth("charted"),
                    synonyms.getOrDefault(id, List.of()));
        });
    }
}
