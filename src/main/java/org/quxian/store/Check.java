package org.quxian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Fault;
import org.quxian.observation.Indicator;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/** Everything that reading a store does not stumble over and that is wrong all the same. */
final class Check {

    private Check() {}

    /**
     * A column that refers to another table without being needed to read an observation.
     *
     * @param key the columns that name a row, joined for SQL
     */
    private record Reference(String table, String key, String column, String condition) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference(
                    "indicator_synonym",
                    "indicator || ' ' || position",
                    "indicator",
                    "SELECT 1 FROM indicator o WHERE o.id = r.indicator"),
            new Reference("unit", "symbol", "base", "SELECT 1 FROM unit o WHERE o.symbol = r.base"),
            new Reference(
                    "area", "code || ' ' || lived_from", "code", "SELECT 1 FROM area_code o WHERE o.code = r.code"),
            new Reference(
                    "area",
                    "code || ' ' || lived_from",
                    "parent",
                    "SELECT 1 FROM area_code o WHERE o.code = r.parent OR r.parent IS NULL"),
            new Reference(
                    "area_successor",
                    "code || ' ' || lived_from || ' ' || position",
                    "code",
                    "SELECT 1 FROM area o WHERE o.code = r.code AND o.lived_from = r.lived_from"),
            new Reference(
                    "area_successor",
                    "code || ' ' || lived_from || ' ' || position",
                    "successor",
                    "SELECT 1 FROM area_code o WHERE o.code = r.successor"),
            new Reference(
                    "observation_span",
                    "observation || ' ' || position",
                    "observation",
                    "SELECT 1 FROM observation o WHERE o.id = r.observation"));

    /** One fault for each thing that is wrong with the store. */
    static List<Fault> run(Connection connection) throws SQLException {
        StoreContents contents = Contents.read(connection);
        List<Fault> faults = new ArrayList<>(contents.faults());
        DocumentTable.checkTexts(new Rows(connection, faults));
        for (Reference reference : REFERENCES) {
            checkReference(connection, reference, faults);
        }
        checkMeaning(contents.dataset(), faults);
        return List.copyOf(faults);
    }

    private static void checkReference(Connection connection, Reference reference, List<Fault> faults)
            throws SQLException {
        String sql = "SELECT %s AS place, %s AS named FROM %s r WHERE NOT EXISTS (%s) ORDER BY 1"
                .formatted(reference.key(), reference.column(), reference.table(), reference.condition());
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String named = rows.getString("named");
                faults.add(new Fault(
                        "%s %s (%s)".formatted(reference.table(), rows.getString("place"), reference.column()),
                        new Text(
                                "它所指的 %s 不存在。".formatted(named),
                                "It refers to %s, which there is not.".formatted(named))));
            }
        }
    }

    private static void checkMeaning(Dataset dataset, List<Fault> faults) {
        Catalogue catalogue = dataset.catalogue();
        for (Indicator indicator : catalogue.indicators()) {
            if (!catalogue.unit(indicator.unit()).map(Unit::isBase).orElse(false)) {
                faults.add(new Fault(
                        "indicator " + indicator.id() + " (unit)",
                        new Text(
                                "%s 不是基本单位，不能用来记数。".formatted(indicator.unit()),
                                "%s is not a base unit, so no values can be kept in it.".formatted(indicator.unit()))));
            }
        }
        for (Observation observation : dataset.observations()) {
            date(observation, dataset)
                    .filter(day ->
                            catalogue.areas().coded(observation.area(), day).isEmpty())
                    .ifPresent(day -> faults.add(new Fault(
                            "observation " + observation.id() + " (area)",
                            new Text(
                                    "%s 这天没有区县 %s。".formatted(day, observation.area()),
                                    "There was no area %s on %s.".formatted(observation.area(), day)))));
        }
    }

    /** The day on which the area must have existed: when the figure was published, or the end of its period. */
    private static Optional<LocalDate> date(Observation observation, Dataset dataset) {
        return dataset.documentOf(observation)
                .published()
                .or(observation.period()::to)
                .or(observation.period()::from);
    }
}
