package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Observation;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Disk;

/**
 * Stores as earlier versions of this program have left them, which are kept and never made anew: {@code tables-1} is older
 * than journals, {@code tables-2} has one, {@code tables-2-password} is encrypted. Whatever this program becomes, it opens
 * them. With {@code -Dgolden.keep=FOLDER} the three are written as today's program leaves them.
 */
class GoldenStoresTest {
    @TempDir
    Path folder;

    private StoreLocation.Folder unpacked(String name) throws IOException {
        return GoldenStores.unpack(name, folder.resolve(name));
    }

    private static void expectFirst(Store store) throws Exception {
        StoreContents contents = store.read();
        assertThat(contents.faults()).isEmpty();
        assertThat(store.check()).isEmpty();
        assertThat(contents.candidates()).extracting(Candidate::id).containsExactly("d#1", "d#2", "d#3");
        assertThat(contents.dataset().observations())
                .extracting(Observation::id)
                .containsExactly("d#1");
        assertThat(contents.log()).hasSizeGreaterThanOrEqualTo(3);
    }

    private static void expectSecond(Store store) throws Exception {
        StoreContents contents = store.read();
        assertThat(store.findings()).isEmpty();
        assertThat(contents.faults()).isEmpty();
        assertThat(store.check()).isEmpty();
        assertThat(contents.dataset().documents()).hasSize(2);
        assertThat(contents.dataset().observations()).hasSize(12);
        assertThat(contents.log().getLast().who()).isEqualTo("李四");
        assertThat(contents.log().getLast().act()).isEqualTo(new Act.Closed("later"));
    }

    private static void goOn(Store store) throws StoreException {
        List<LogEntry> log = store.logAfter(0);
        store.commit(new Commit(
                log.getLast().number(),
                SampleReview.AT,
                "王五",
                List.of(new Act.Closed(
                        store.read().dataset().documents().getFirst().id())),
                List.of()));
    }

    @Test
    void aStoreOfTheFirstTablesOpensIsBroughtUpToDateAndGoesOn() throws Exception {
        StoreLocation.Folder location = unpacked("tables-1");
        assertThat(location.path().resolve("quxian.journal")).doesNotExist();
        try (Store store = Store.open(location)) {
            expectFirst(store);
            goOn(store);
        }
        try (Store store = Store.open(location)) {
            assertThat(store.findings()).isEmpty();
            expectFirst(store);
            assertThat(store.read().log().getLast().who()).isEqualTo("王五");
        }
        assertThat(location.path().resolve("quxian.journal/journal.txt")).isRegularFile();
    }

    @Test
    void aStoreOfTheSecondTablesOpensAndGoesOn() throws Exception {
        StoreLocation.Folder location = unpacked("tables-2");
        try (Store store = Store.open(location)) {
            expectSecond(store);
            goOn(store);
        }
        try (Store store = Store.open(location)) {
            assertThat(store.findings()).isEmpty();
            assertThat(store.read().log().getLast().who()).isEqualTo("王五");
        }
    }

    @Test
    void itsDatabaseCanBeMadeOfItsJournalAndItsJournalOfItsDatabase() throws Exception {
        StoreLocation.Folder location = unpacked("tables-2");
        Files.delete(location.file());
        Store.open(location).close();
        try (Store store = Store.open(location)) {
            expectSecond(store);
        }
        Disk.ofThisMachine().deleteAll(location.path().resolve("quxian.journal"));
        Store.open(location).close();
        try (Store store = Store.open(location)) {
            expectSecond(store);
        }
    }

    @Test
    void anEncryptedStoreOpensWithItsPassword() throws Exception {
        StoreLocation.Folder location = unpacked("tables-2-password");
        Keyring keys = new Keyring();
        PasswordNeededException locked =
                catchThrowableOfType(PasswordNeededException.class, () -> Store.open(location, keys));
        assertThat(locked.reason()).isEqualTo(Reason.PASSWORD_NEEDED);
        locked.unlock(GoldenStores.PASSWORD.toCharArray());
        try (Store store = Store.open(location, keys)) {
            expectSecond(store);
            goOn(store);
        }
        assertThat(Upkeep.of(location, keys).rebuild().zh()).contains("已由日志重建");
    }

    /** The journal of a later version, beside a database that is gone, must not be played by one that knows less. */
    @Test
    void aJournalOfALaterVersionIsRefusedInOneSentenceAndLeftAsItIs() throws Exception {
        StoreLocation.Folder location = unpacked("tables-2");
        byte[] database = Files.readAllBytes(location.file());
        byte[] journal = Files.readAllBytes(location.path().resolve("quxian.journal/journal.txt"));
        List<Migration> earlier = Migration.known().subList(0, 1);
        StoreException refused = catchThrowableOfType(StoreException.class, () -> Store.open(location, earlier));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_NEW);
        Files.delete(location.file());
        StoreException again = catchThrowableOfType(StoreException.class, () -> Store.open(location, earlier));
        assertThat(again.reason()).isEqualTo(Reason.TOO_NEW);
        assertThat(again.sentence().zh()).contains("请升级程序").hasLineCount(1);
        assertThat(location.path().resolve("quxian.journal/journal.txt")).hasBinaryContent(journal);
        Files.write(location.file(), database);
        try (Store store = Store.open(location)) {
            expectSecond(store);
        }
    }

    /** At every stage the old database is whole or the new one is in its place; the next start finishes what was begun. */
    @Test
    void aPowerCutDuringAnUpgradeLeavesAStoreThatOpensUpToDate() throws Exception {
        StoreLocation.Folder location = unpacked("tables-1");
        Trace trace = new Trace();
        Path place = folder.resolve("traced");
        WatchedDisk disk = new WatchedDisk(new FileWatcher.Recorder(trace)).plugIn();
        Files.createDirectories(place);
        Path file = place.resolve("quxian.mv.db");
        try (FileChannel channel = disk.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(Files.readAllBytes(location.file())));
            channel.force(true);
        }
        disk.force(place);
        int begun = trace.ops().size();
        LocalPlace local = new LocalPlace(new StoreLocation.Folder(place), disk);
        Store.open(local, Migration.known(), new Keyring()).close();
        List<Trace.Op> ops = trace.ops();
        Random random = new Random(11);
        List<PowerCut.Rest> rests = List.of(PowerCut.Rest.values());
        for (int round = 0; round < 24; round++) {
            List<Trace.Op> before = ops.subList(0, begun + random.nextInt(ops.size() - begun + 1));
            PowerCut.Rest rest = rests.get(round % rests.size());
            Path left = Files.createDirectories(folder.resolve("left-" + round));
            new PowerCut(rest, random).leave(before, place, left);
            try (Store store = Store.open(new StoreLocation.Folder(left))) {
                expectFirst(store);
            }
            assertThat(left.resolve("quxian.next")).doesNotExist();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "golden.keep", matches = ".+")
    void keep() throws Exception {
        Path keep = Files.createDirectories(Path.of(System.getProperty("golden.keep")));
        StoreLocation.Folder first = new StoreLocation.Folder(folder.resolve("first"));
        Store.open(first, Migration.known().subList(0, 1)).close();
        run(first, ReviewContract.OLD_ROWS.toArray(String[]::new));
        Disk.ofThisMachine().deleteAll(first.path().resolve("quxian.journal"));
        pack(first, keep.resolve("tables-1.zip"));
        StoreLocation.Folder second = new StoreLocation.Folder(folder.resolve("second"));
        try (Store store = Store.open(second)) {
            SampleReview.fill(store, SampleData.dataset());
            long last = store.logAfter(0).size();
            store.commit(new Commit(last, SampleReview.AT, "李四", List.of(new Act.Closed("later")), List.of()));
        }
        pack(second, keep.resolve("tables-2.zip"));
        Keyring keys = new Keyring();
        Encryption.of(second, keys).set(GoldenStores.PASSWORD.toCharArray(), Headway.UNWATCHED);
        // What H2 has left free in an encrypted file cannot be packed.
        LocalPlace place = keys.unlock(new LocalPlace(second, Disk.ofThisMachine()));
        try (Connection connection = place.h2().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
        pack(second, keep.resolve("tables-2-password.zip"));
    }

    private static void run(StoreLocation.Folder location, String... statements) throws Exception {
        String url = "jdbc:h2:file:" + location.path().resolve("quxian");
        try (Connection connection = DriverManager.getConnection(url, "quxian", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void pack(StoreLocation.Folder location, Path zipped) throws Exception {
        Path from = location.path();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(zipped));
                Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                if (name.matches("quxian\\.(mv\\.db|key)|quxian\\.journal/.*")) {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(file, zip);
                }
            }
        }
    }
}
