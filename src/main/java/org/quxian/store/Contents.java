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
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Text;
import org.quxian.observation.TextOrder;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/** All that a store holds, into the tables and out of them. */
final class Contents {

    private Contents() {}

    static void write(Writing writing, Dataset dataset, List<Candidate> candidates, List<LogEntry> log, Instant now)
            throws SQLException {
        CatalogueTables.write(writing, dataset.catalogue());
        AreaTables.write(writing, dataset.catalogue().areas());
        DocumentTable.write(writing, dataset.documents(), now);
        CandidateTables.write(writing, candidates);
        ObservationTables.write(writing, dataset.observations());
        LogTable.write(writing, log);
    }

    static StoreContents read(Connection connection) throws SQLException {
        Rows rows = new Rows(connection, new ArrayList<>());
        Catalogue catalogue = catalogue(rows);
        List<Document> documents = DocumentTable.read(rows);
        Map<String, Integer> lengths = documents.stream()
                .collect(Collectors.toMap(
                        Document::id, document -> document.text().length()));
        ClaimNames names = new ClaimNames(
                Names.of(catalogue.areas().all(), Area::code, new Text("区县", "area")),
                Names.of(catalogue.indicators(), Indicator::id, new Text("指标", "indicator")),
                Names.of(catalogue.units(), Unit::symbol, new Text("单位", "unit")));
        TextOrder order = new TextOrder(documents);
        Dataset dataset = new Dataset(
                catalogue,
                documents,
                order.observations(ObservationTables.read(rows, names.areas(), names.indicators(), lengths)));
        CandidateTables.Found found = CandidateTables.read(
                rows,
                Names.of(documents, Document::id, new Text("文稿", "document")),
                names,
                DocumentTexts.read(rows, documents));
        List<LogEntry> log = LogTable.readAfter(rows, 0);
        return new StoreContents(dataset, order.candidates(found.present()), found.retired(), log, rows.faults());
    }

    static Catalogue catalogue(Rows rows) throws SQLException {
        List<Theme> themes = CatalogueTables.themes(rows);
        List<Unit> units = CatalogueTables.units(rows);
        List<Indicator> indicators = CatalogueTables.indicators(
                rows,
                Names.of(themes, Theme::id, new Text("主题", "theme")),
                Names.of(units, Unit::symbol, new Text("单位", "unit")));
        Areas areas = AreaTables.read(rows);
        return new Catalogue(areas, themes, indicators, units);
    }
}
