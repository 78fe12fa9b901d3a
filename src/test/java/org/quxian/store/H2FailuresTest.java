package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Disk;

/** Stores that cannot be opened: each says why, and no file is changed. */
class H2FailuresTest {

    @TempDir
    Path folder;

    private StoreLocation.Folder location;
    private Path file;

    @BeforeEach
    void name() {
        location = new StoreLocation.Folder(folder);
        file = folder.resolve("quxian.mv.db");
    }

    private void expectRefusal(Reason reason, Path named) {
        StoreException refused = catchThrowableOfType(StoreException.class, () -> Store.open(location));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.sentence().zh()).contains(named.toString()).endsWith("。");
        assertThat(refused.sentence().en()).contains(named.toString()).endsWith(".");
    }

    private void expectRefusalOf(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        expectRefusal(Reason.DAMAGED, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(folder.toFile().list()).containsOnly("quxian.mv.db", "quxian.lock");
    }

    /** A filled store without the files beside it that it could be mended from. */
    private byte[] filledFile() throws Exception {
        try (Store store = Store.open(location)) {
            SampleReview.fill(store, SampleData.dataset());
        }
        StoreFixture.forgetJournal(folder);
        Disk.ofThisMachine().deleteAll(folder.resolve("quxian.backups"));
        return Files.readAllBytes(file);
    }

    @Test
    void anEmptyFileIsDamagedAndStaysEmpty() throws Exception {
        expectRefusalOf(new byte[0]);
    }

    @Test
    void aFileThatIsNoDatabaseIsDamagedAndStays() throws Exception {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        expectRefusalOf(noise);
        expectRefusalOf("这是一封信".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileWithABrokenHeadIsDamagedAndStays() throws Exception {
        byte[] bytes = filledFile();
        Arrays.fill(bytes, 0, 8192, (byte) 'x');
        expectRefusalOf(bytes);
    }

    @Test
    void aFileCutAnywhereIsDamagedAndStays() throws Exception {
        byte[] bytes = filledFile();
        Random random = new Random(2);
        for (int cut = 0; cut < 12; cut++) {
            expectRefusalOf(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        }
        for (int length = 4096; length < bytes.length; length += 4096 * 7) {
            expectRefusalOf(Arrays.copyOf(bytes, length));
        }
        expectRefusalOf(Arrays.copyOf(bytes, bytes.length - 1));
    }

    @Test
    void aStoreThatAnotherProgramHasOpenIsLocked() throws Exception {
        filledFile();
        try (OtherProgram other = OtherProgram.start("hold", location)) {
            expectRefusal(Reason.LOCKED, file);
            assertThat(other.process().isAlive()).isTrue();
        }
        try (Store store = Store.open(location)) {
            assertThat(store.isFilled()).isTrue();
        }
    }

    @Test
    void aStoreThatIsOpenInThisProgramIsLocked() throws Exception {
        try (Store store = Store.open(location)) {
            expectRefusal(Reason.LOCKED, file);
            assertThat(store.isFilled()).isFalse();
        }
    }

    @Test
    void aProgramKilledWhileFillingLeavesAStoreThatFillsAtTheNextStart() throws Exception {
        try (OtherProgram other = OtherProgram.start("fill", location)) {
            other.kill();
        }
        try (Store store = Store.open(location)) {
            assertThat(store.isFilled()).isFalse();
            assertThat(store.read().dataset().documents()).isEmpty();
            SampleReview.fill(store, SampleData.dataset());
            assertThat(store.read().dataset()).isEqualTo(SampleData.dataset());
        }
    }

    @Test
    void aProgramKilledAfterFillingHasLostNothing() throws Exception {
        try (OtherProgram other = OtherProgram.start("filled", location)) {
            other.kill();
        }
        try (Store store = Store.open(location)) {
            assertThat(store.read().dataset()).isEqualTo(SampleData.dataset());
        }
    }

    @Test
    void aFileThatAnotherProgramMakesAtTheSameMomentIsNotOverwritten() throws Exception {
        Files.writeString(file, "theirs");
        StoreException refused = catchThrowableOfType(
                StoreException.class, () -> new H2File(Disk.ofThisMachine(), Optional.empty()).make(file));
        assertThat(refused.reason()).isEqualTo(Reason.FAILED);
        assertThat(file).hasContent("theirs");
    }

    @Test
    void aDatabaseOfAnotherProgramIsForeign() throws Exception {
        try (Connection theirs = DriverManager.getConnection(url(), "sa", "secret")) {
            theirs.createStatement().execute("CREATE TABLE theirs (id INT)");
        }
        expectRefusal(Reason.FOREIGN, file);
    }

    @Test
    void aDatabaseWithOtherTablesIsForeignAndGetsNoneOfOurs() throws Exception {
        try (Connection theirs = DriverManager.getConnection(url(), "quxian", "")) {
            theirs.createStatement().execute("CREATE TABLE theirs (id INT)");
        }
        expectRefusal(Reason.FOREIGN, file);
        try (Connection theirs = DriverManager.getConnection(url(), "quxian", "");
                var tables = theirs.getMetaData().getTables(null, "PUBLIC", null, null)) {
            assertThat(tables.next()).isTrue();
            assertThat(tables.getString("TABLE_NAME")).isEqualTo("THEIRS");
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void aRegularFileOrAPlaceInsideOneIsNotAFolder() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "x");
        location = new StoreLocation.Folder(letter);
        expectRefusal(Reason.NOT_A_FOLDER, letter);
        location = new StoreLocation.Folder(letter.resolve("store"));
        expectRefusal(Reason.NOT_A_FOLDER, letter);
        assertThat(letter).hasContent("x");
    }

    @Test
    void aFolderWithTheNameOfTheFileIsRefused() throws Exception {
        Files.createDirectory(file);
        expectRefusal(Reason.NOT_A_FOLDER, file);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceWhereNoFolderCanBeMadeIsRefused() {
        location = new StoreLocation.Folder(Path.of("/proc/quxian"));
        expectRefusal(Reason.NOT_A_FOLDER, Path.of("/proc/quxian"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatMayNotBeWrittenIsRefused() throws Exception {
        filledFile();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "root may write everything");
        expectRefusal(Reason.NO_PERMISSION, file);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatMayNotBeWrittenIsRefused() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(closed), "root may write everything");
        location = new StoreLocation.Folder(closed);
        expectRefusal(Reason.NO_PERMISSION, closed);
        location = new StoreLocation.Folder(closed.resolve("store"));
        expectRefusal(Reason.NO_PERMISSION, closed);
    }

    @Test
    void aPathWithASemicolonIsRefused() {
        Path odd = folder.resolve("a;INIT=x");
        location = new StoreLocation.Folder(odd);
        expectRefusal(Reason.LOCATION, odd);
        assertThat(odd).doesNotExist();
    }

    @Test
    void aStoreCanBeNamedByItsFile() throws Exception {
        location = new StoreLocation.Folder(folder.resolve("mine.mv.db"));
        try (Store store = Store.open(location)) {
            SampleReview.fill(store, SampleData.with(List.of()));
            assertThat(store.location()).isEqualTo(location);
        }
        assertThat(folder.toFile().list()).containsOnly("mine.mv.db", "mine.journal", "mine.backups", "mine.lock");
        try (Store store = Store.open(StoreLocation.parse("jdbc:h2:file:" + folder.resolve("mine")))) {
            assertThat(store.isFilled()).isTrue();
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("quxian");
    }
}
