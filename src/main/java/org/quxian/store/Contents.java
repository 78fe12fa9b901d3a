package org.quxian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quxian.observation.Area;
import org.quxian.observation.Areas;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/** A whole dataset, into the tables and out of them. */
final class Contents {

    private Contents() {}

    static void write(Connection connection, Dataset dataset, Instant now) throws SQLException {
        CatalogueTables.write(connection, dataset.catalogue());
        AreaTables.write(connection, dataset.catalogue().areas());
        DocumentTable.write(connection, dataset.documents(), now);
        ObservationTables.write(connection, dataset.observations());
    }

    static StoreContents read(Connection connection) throws SQLException {
        Rows rows = new Rows(connection, new ArrayList<>());
        List<Theme> themes = CatalogueTables.themes(rows);
        List<Unit> units = CatalogueTables.units(rows);
        List<Indicator> indicators = CatalogueTables.indicators(
                rows,
                Names.of(themes, Theme::id, new Text("主题", "theme")),
                Names.of(units, Unit::symbol, new Text("单位", "unit")));
        Areas areas = AreaTables.read(rows);
        List<Document> documents = DocumentTable.read(rows);
        Map<String, Integer> lengths = documents.stream()
                .collect(Collectors.toMap(
                        Document::id, document -> document.text().length()));
        return new StoreContents(
                new Dataset(
                        new Catalogue(areas, themes, indicators, units),
                        documents,
                        ObservationTables.read(
                                rows,
                                Names.of(areas.all(), Area::code, new Text("区县", "area")),
                                Names.of(indicators, Indicator::id, new Text("指标", "indicator")),
                                lengths)),
                rows.faults());
    }
}
