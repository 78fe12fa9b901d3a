package org.quxian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quxian.observation.Fault;
import org.quxian.observation.Frequency;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesOrigin;
import org.quxian.store.packed.TileKey;

/**
 * The tables {@code series_area}, {@code series_indicator} and {@code series_origin}: what the numbers in packed series stand
 * for.
 *
 * @param areas codes, by number
 * @param indicators by number
 * @param origins where points come from
 * @param areaNumbers the numbers, by code
 * @param indicatorNumbers the numbers, by {@link SeriesIndicator#key()}
 */
record SeriesNames(
        Map<Integer, String> areas,
        Map<Integer, Numbered> indicators,
        List<SeriesOrigin> origins,
        Map<String, Integer> areaNumbers,
        Map<String, Integer> indicatorNumbers) {

    /**
     * An indicator as its row has it.
     *
     * @param number its number
     * @param indicator the indicator
     * @param whole the digits before the point that its values need
     * @param first its first period in any area
     * @param last its last period in any area
     */
    record Numbered(int number, SeriesIndicator indicator, int whole, int first, int last) {}

    /** All of them; a row that is wrong becomes a fault. */
    static SeriesNames read(Connection connection, List<Fault> faults) throws SQLException {
        Rows rows = new Rows(connection, faults);
        Map<Integer, String> areas = new HashMap<>();
        rows.read("series_area", "number", "number", row -> areas.put(row.integer("number"), row.text("code")));
        Map<Integer, Numbered> indicators = rows
                .read(
                        "series_indicator",
                        "number",
                        "number",
                        row -> new Numbered(
                                row.integer("number"),
                                new SeriesIndicator(
                                        row.text("code"),
                                        row.word("frequency", Frequency.class),
                                        row.words("name"),
                                        row.optionalText("unit").orElse(""),
                                        row.integer("scale")),
                                row.integer("whole"),
                                row.integer("first_period"),
                                row.integer("last_period")))
                .stream()
                .collect(Collectors.toMap(Numbered::number, Function.identity()));
        List<SeriesOrigin> origins = rows.read(
                "series_origin",
                "number",
                "number",
                row -> new SeriesOrigin(
                        row.integer("number"), row.text("words"), row.text("file_name"), row.time("read_in_at")));
        Map<String, Integer> areaNumbers = new HashMap<>();
        areas.forEach((number, code) -> areaNumbers.put(code, number));
        Map<String, Integer> indicatorNumbers = new HashMap<>();
        indicators.forEach((number, one) -> indicatorNumbers.put(one.indicator().key(), number));
        return new SeriesNames(areas, indicators, origins, areaNumbers, indicatorNumbers);
    }

    static SeriesNames read(Connection connection) throws SQLException {
        return read(connection, new ArrayList<>());
    }

    /** The number of the last origin; it grows with every import. */
    static int revision(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT MAX(number) FROM series_origin")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    int revision() {
        return origins.isEmpty() ? 0 : origins.getLast().number();
    }

    /** How many groups of areas there may be tiles of. */
    int groups() {
        return areas.keySet().stream().mapToInt(TileKey::group).max().orElse(-1) + 1;
    }

    /** The number of an area that has series. */
    OptionalInt area(String code) {
        Integer number = areaNumbers.get(code);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The indicator with a key, as its row has it. */
    Optional<Numbered> indicator(SeriesIndicator indicator) {
        return Optional.ofNullable(indicatorNumbers.get(indicator.key())).map(indicators::get);
    }

    /** The indicator with a number, as its row has it. */
    Optional<Numbered> numbered(int number) {
        return Optional.ofNullable(indicators.get(number));
    }

    /** The decimals of each indicator, by number. */
    Map<Integer, Integer> scales() {
        Map<Integer, Integer> scales = new HashMap<>();
        indicators.forEach((number, one) -> scales.put(number, one.indicator().scale()));
        return scales;
    }
}
