package org.quxian.store.bench;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A database with a row for each point: numbers for areas, indicators and months, the value in tenths, status and source. */
final class SqlContender implements Contender {

    /** What databases do each in their own way. */
    enum Kind {
        DUCKDB("DuckDB, sorted", "jdbc:duckdb:%s/duck.db"),
        SQLITE("SQLite, covering indexes", "jdbc:sqlite:%s/lite.db"),
        H2("H2 rows, covering indexes", "jdbc:h2:file:%s/rows;WRITE_DELAY=0");

        private final String title;
        private final String url;

        Kind(String title, String url) {
            this.title = title;
            this.url = url;
        }
    }

    private final Kind kind;
    private final Path folder;
    private final Workload workload;
    private final Map<String, Integer> areas = new HashMap<>();
    private Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    SqlContender(Kind kind, Path folder, Workload workload) {
        this.kind = kind;
        this.folder = folder;
        this.workload = workload;
        workload.areas().forEach(code -> areas.put(code, Integer.parseInt(code)));
    }

    @Override
    public String name() {
        return kind.title;
    }

    @Override
    public void open() throws Exception {
        connection = DriverManager.getConnection(kind.url.formatted(folder.toAbsolutePath()));
    }

    @Override
    public void load(Path csv) throws Exception {
        open();
        try (Statement statement = connection.createStatement()) {
            switch (kind) {
                case DUCKDB -> {
                    statement.execute("""
                            CREATE TABLE obs AS SELECT
                                    CAST(REF_AREA AS INTEGER) AS area, CAST(substr(INDICATOR, 4) AS INTEGER) AS indicator,
                                    CAST((CAST(substr(TIME_PERIOD, 1, 4) AS INTEGER) - 2005) * 12
                                        + CAST(substr(TIME_PERIOD, 6, 2) AS INTEGER) - 1 AS INTEGER) AS moment,
                                    CAST(CAST(OBS_VALUE AS DECIMAL(18, 1)) * 10 AS BIGINT) AS tenths,
                                    OBS_STATUS AS status, SOURCE AS source
                                FROM read_csv('%s', header = true, all_varchar = true)
                                ORDER BY indicator, area, moment""".formatted(csv));
                    statement.execute("CHECKPOINT");
                }
                case SQLITE -> {
                    statement.execute("PRAGMA journal_mode = WAL");
                    statement.execute("PRAGMA synchronous = FULL");
                    statement.execute("CREATE TABLE source (number INTEGER PRIMARY KEY, words TEXT)");
                    statement.execute(table("WITHOUT ROWID"));
                    rows(csv);
                    indexes(statement);
                    statement.execute("ANALYZE");
                }
                case H2 -> {
                    statement.execute("CREATE TABLE source (number INTEGER PRIMARY KEY, words VARCHAR)");
                    statement.execute(table(""));
                    rows(csv);
                    indexes(statement);
                    statement.execute("CHECKPOINT SYNC");
                }
            }
        }
        close();
    }

    private static String table(String option) {
        return "CREATE TABLE obs (area INTEGER NOT NULL, indicator INTEGER NOT NULL, moment INTEGER NOT NULL,"
                + " tenths BIGINT NOT NULL, status CHAR(1) NOT NULL, source INTEGER NOT NULL,"
                + " PRIMARY KEY (indicator, area, moment)) " + option;
    }

    private static void indexes(Statement statement) throws SQLException {
        statement.execute("CREATE INDEX by_month ON obs (indicator, moment, area, tenths)");
        statement.execute("CREATE INDEX by_area ON obs (area, moment, indicator, tenths)");
        statement.execute("CREATE INDEX by_series ON obs (indicator, area, moment, tenths)");
    }

    private void rows(Path csv) throws Exception {
        connection.setAutoCommit(false);
        Map<String, Integer> sources = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(csv, StandardCharsets.UTF_8);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO obs VALUES (?, ?, ?, ?, ?, ?)")) {
            in.readLine();
            int waiting = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", -1);
                insert.setInt(1, Integer.parseInt(cells[0]));
                insert.setInt(2, Integer.parseInt(cells[1].substring(3)));
                insert.setInt(
                        3,
                        (Integer.parseInt(cells[2].substring(0, 4)) - 2005) * 12
                                + Integer.parseInt(cells[2].substring(5))
                                - 1);
                int point = cells[3].indexOf('.');
                insert.setLong(4, Long.parseLong(cells[3].substring(0, point) + cells[3].substring(point + 1)));
                insert.setString(5, cells[4]);
                insert.setInt(6, sources.computeIfAbsent(cells[5], words -> sources.size() + 1));
                insert.addBatch();
                if (++waiting == 10_000) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO source VALUES (?, ?)")) {
            for (Map.Entry<String, Integer> source : sources.entrySet()) {
                insert.setInt(1, source.getValue());
                insert.setString(2, source.getKey());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    @Override
    public long district(String area) throws Exception {
        PreparedStatement ask = statement("SELECT indicator, tenths FROM obs WHERE area = ? AND moment = ?");
        ask.setInt(1, areas.get(area));
        ask.setInt(2, workload.months() - 1);
        long sum = 0;
        try (ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                sum += rows.getLong(2);
            }
        }
        return sum;
    }

    @Override
    public long ranked(int indicator, int month) throws Exception {
        PreparedStatement ask =
                statement("SELECT area, tenths FROM obs WHERE indicator = ? AND moment = ? ORDER BY tenths DESC");
        ask.setInt(1, indicator);
        ask.setInt(2, month);
        long sum = 0;
        try (ResultSet rows = ask.executeQuery()) {
            for (int rank = 1; rows.next(); rank++) {
                sum += rows.getLong(2) * rank;
            }
        }
        return sum;
    }

    @Override
    public long trend(String area, int indicator) throws Exception {
        PreparedStatement ask =
                statement("SELECT moment, tenths FROM obs WHERE indicator = ? AND area = ? ORDER BY moment");
        ask.setInt(1, indicator);
        ask.setInt(2, areas.get(area));
        return sum(ask);
    }

    private static long sum(PreparedStatement ask) throws SQLException {
        long sum = 0;
        try (ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                sum += rows.getLong("tenths") * (rows.getLong("moment") + 1);
            }
        }
        return sum;
    }

    @Override
    public long block(List<String> codes, List<Integer> indicators) throws Exception {
        PreparedStatement ask = statement("SELECT indicator, area, moment, tenths FROM obs WHERE indicator IN ("
                + marks(indicators.size()) + ") AND area IN (" + marks(codes.size())
                + ") ORDER BY indicator, area, moment");
        int place = 1;
        for (int indicator : indicators) {
            ask.setInt(place++, indicator);
        }
        for (String code : codes) {
            ask.setInt(place++, areas.get(code));
        }
        return sum(ask);
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    @Override
    public long bytes() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.collect(Collectors.toCollection(ArrayList::new));
            long bytes = 0;
            for (Path file : all) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
        connection.close();
    }
}
