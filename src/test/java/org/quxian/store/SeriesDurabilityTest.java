package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.observation.Fault;
import org.quxian.observation.SeriesWatch;

/** Series go through journal, backups and mending as everything else does. */
class SeriesDurabilityTest {

    @TempDir
    Path folder;

    private StoreLocation.Folder location;
    private Path database;
    private Path journal;
    private final SampleSeries sample = new SampleSeries();

    @BeforeEach
    void fill() throws Exception {
        location = new StoreLocation.Folder(folder);
        database = folder.resolve("quxian.mv.db");
        journal = folder.resolve("quxian.journal/journal.txt");
        try (Store store = Store.open(location)) {
            SampleReview.fill(store, SampleData.dataset());
            store.importSeries(sample.deliver(1, 24_000, 24_200), SeriesWatch.NONE);
            store.importSeries(sample.deliver(2, 24_190, 24_205), SeriesWatch.NONE);
        }
    }

    private void expectSame() throws Exception {
        try (Store store = Store.open(location)) {
            assertThat(store.findings()).isEmpty();
            expectSame(store);
        }
    }

    private void expectSame(Store store) throws Exception {
        assertThat(SampleSeries.read(store.series())).isEqualTo(sample.points());
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aLineOfTheJournalOnlyNamesTheFileOfThePoints() throws Exception {
        List<String> lines = Files.readAllLines(journal);
        assertThat(lines.getLast()).contains("\"merge_tiles\"", "\"parcel\"").hasSizeLessThan(2000);
        try (Stream<Path> parcels = Files.list(folder.resolve("quxian.journal/series"))) {
            assertThat(parcels).hasSize(2);
        }
    }

    @Test
    void theDatabaseIsRebuiltFromTheJournal() throws Exception {
        assertThat(Upkeep.of(location).rebuild().zh()).contains("已由日志重建");
        expectSame();
    }

    @Test
    void aMissingDatabaseIsMadeAnew() throws Exception {
        Files.delete(database);
        Store.open(location).close();
        expectSame();
    }

    @Test
    void aBackupBringsBackTheSeriesThatThereWere() throws Exception {
        Path backup = folder.resolve("备份.zip");
        Upkeep.of(location).backup(backup);
        try (Store store = Store.open(location)) {
            store.importSeries(new SampleSeries().deliver(3, 23_900, 24_300), SeriesWatch.NONE);
        }
        Upkeep.of(location).restore(backup);
        expectSame();
        location = new StoreLocation.Folder(folder.resolve("新"));
        Upkeep.of(location).restore(backup);
        expectSame();
    }

    @Test
    void anImportThatWasNotedAndNotCommittedIsCommittedAtTheNextStart() throws Exception {
        byte[] before = Files.readAllBytes(database);
        try (Store store = Store.open(location)) {
            store.importSeries(sample.deliver(4, 24_100, 24_210), SeriesWatch.NONE);
        }
        Files.write(database, before);
        expectSame();
        assertThat(folder.resolve("quxian.aside")).doesNotExist();
    }

    @Test
    void pointsThatWereChangedInTheJournalAreFoundAndPutRightFromTheDatabase() throws Exception {
        Path parcel;
        try (Stream<Path> parcels = Files.list(folder.resolve("quxian.journal/series"))) {
            parcel = parcels.sorted().findFirst().orElseThrow();
        }
        Files.write(parcel, new byte[] {1}, StandardOpenOption.APPEND);
        try (Store store = Store.open(location)) {
            assertThat(store.check()).extracting(Fault::place).containsExactly(parcel.toString());
        }
        assertThat(Upkeep.of(location).rebuild().zh()).contains(parcel.toString(), "日志已由数据库重写");
        expectSame();
        // What was written anew is a whole journal too.
        Files.delete(database);
        Store.open(location).close();
        expectSame();
    }

    @Test
    void pointsThatWereChangedInTheDatabaseAreFoundAndPutBack() throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("quxian"), "quxian", "");
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM series_tile WHERE tile = (SELECT MIN(tile) FROM series_tile)");
        }
        try (Store store = Store.open(location)) {
            assertThat(store.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.zh()).contains("已由日志重建"));
            expectSame(store);
        }
    }

    @Test
    void whoeverOnlyLooksSeesTheSeries() throws Exception {
        try (Store open = Store.open(location);
                Store looking = Store.look(location)) {
            assertThat(SampleSeries.read(looking.series())).isEqualTo(sample.points());
            assertThat(open.check()).isEmpty();
        }
    }
}
