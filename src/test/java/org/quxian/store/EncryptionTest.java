package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.Act;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Disk;
import org.quxian.store.secret.DataKey;
import org.quxian.store.secret.WrappedKey;

/** A store with a password: all that can be done with one without, and nothing for whoever does not know it. */
class EncryptionTest {
    private static final String PASSWORD = "石桥铺 correct-horse";
    private static final String OTHER = "another horse 2";

    /** Of the texts that the store holds. */
    private static final String SENTENCE =
            SampleData.dataset().documents().getFirst().text().substring(0, 12);

    @TempDir
    Path folder;

    private final Keyring keys = new Keyring();
    private StoreLocation.Folder location;
    private StoreContents contents;
    private Path aside;

    @BeforeEach
    void encrypt() throws Exception {
        location = new StoreLocation.Folder(folder);
        try (Store store = Store.open(location)) {
            SampleReview.fill(store, SampleData.dataset());
            decide(store, "later");
            contents = store.read();
        }
        aside = encryption().set(PASSWORD.toCharArray(), Headway.UNWATCHED);
    }

    private Encryption encryption() throws StoreException {
        return Encryption.of(location, keys);
    }

    private static void decide(Store store, String document) throws StoreException {
        long last = store.logAfter(0).size();
        store.commit(new Commit(last, SampleReview.AT, "李四", List.of(new Act.Closed(document)), List.of()));
    }

    /** Opens it as a program does that has just been started. */
    private void expectSame(String password) throws Exception {
        Keyring fresh = new Keyring();
        unlock(fresh, password);
        try (Store store = Store.open(location, fresh)) {
            assertThat(store.findings()).isEmpty();
            assertThat(store.read()).isEqualTo(contents);
            assertThat(store.check()).isEmpty();
        }
    }

    private PasswordNeededException locked(Keyring fresh) {
        PasswordNeededException locked =
                catchThrowableOfType(PasswordNeededException.class, () -> Store.open(location, fresh));
        assertThat(locked.reason()).isEqualTo(Reason.PASSWORD_NEEDED);
        return locked;
    }

    private void unlock(Keyring fresh, String password) throws StoreException {
        locked(fresh).unlock(password.toCharArray());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** The files in which some words stand, in any of the ways in which programs write words. */
    private static List<Path> holding(Path folder, String words) throws IOException {
        List<Path> holding = new ArrayList<>();
        for (Path file : files(folder)) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                if (bytes.contains(new String(words.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                    holding.add(file);
                }
            }
        }
        return holding;
    }

    @Test
    void anEncryptedStoreHoldsWhatItHeldAndGoesOn() throws Exception {
        expectSame(PASSWORD);
        try (Store store = Store.open(location, keys)) {
            decide(store, "earlier");
            contents = store.read();
        }
        expectSame(PASSWORD);
    }

    @Test
    void nothingOfItCanBeReadOnceWhatWasSetAsideIsGone() throws Exception {
        assertThat(holding(folder, SENTENCE)).isNotEmpty().allMatch(file -> file.startsWith(aside));
        try (Store store = Store.open(location, keys)) {
            decide(store, "earlier");
        }
        Upkeep.of(location, keys).backup(folder.resolve("备份.zip"));
        Disk.ofThisMachine().deleteAll(folder.resolve("quxian.aside"));
        for (String words : List.of(SENTENCE, "李四", "insert", "review_log", PASSWORD, "CREATE TABLE")) {
            assertThat(holding(folder, words)).as(words).isEmpty();
        }
        assertThat(files(folder))
                .noneMatch(file -> file.getFileName().toString().endsWith(".part"));
    }

    @Test
    void anotherPasswordIsSaidToBeAnotherAndNothingIsCalledDamaged() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("quxian.mv.db"));
        char[] wrong = "not the password".toCharArray();
        StoreException refused = catchThrowableOfType(
                StoreException.class, () -> locked(new Keyring()).unlock(wrong));
        assertThat(refused.reason()).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(refused.sentence().zh()).startsWith("密码不对").doesNotContain("损坏");
        assertThat(wrong).containsOnly(' ');
        assertThat(Files.readAllBytes(folder.resolve("quxian.mv.db"))).isEqualTo(before);
        expectSame(PASSWORD);
    }

    @Test
    void aChangedPasswordIsTheOnlyOneFromThenOnAndWritesOneSmallFileTwice() throws Exception {
        byte[] journal = Files.readAllBytes(folder.resolve("quxian.journal/journal.txt"));
        encryption().change(PASSWORD.toCharArray(), OTHER.toCharArray());
        assertThat(Files.readAllBytes(folder.resolve("quxian.journal/journal.txt")))
                .isEqualTo(journal);
        StoreException refused = catchThrowableOfType(StoreException.class, () -> unlock(new Keyring(), PASSWORD));
        assertThat(refused.reason()).isEqualTo(Reason.WRONG_PASSWORD);
        expectSame(OTHER);
    }

    @Test
    void whatCannotBeDoneIsRefusedInASentenceAndChangesNothing() throws Exception {
        expectRefusal(Reason.WRONG_PASSWORD, () -> encryption().change(OTHER.toCharArray(), OTHER.toCharArray()));
        expectRefusal(Reason.SHORT_PASSWORD, () -> encryption().change(PASSWORD.toCharArray(), "short".toCharArray()));
        expectRefusal(Reason.WRONG_PASSWORD, () -> encryption().remove(OTHER.toCharArray(), Headway.UNWATCHED));
        expectRefusal(Reason.ENCRYPTED, () -> encryption().set(OTHER.toCharArray(), Headway.UNWATCHED));
        expectSame(PASSWORD);
        encryption().remove(PASSWORD.toCharArray(), Headway.UNWATCHED);
        expectRefusal(Reason.NOT_ENCRYPTED, () -> encryption().change(PASSWORD.toCharArray(), OTHER.toCharArray()));
        expectRefusal(Reason.NOT_ENCRYPTED, () -> encryption().remove(PASSWORD.toCharArray(), Headway.UNWATCHED));
        expectRefusal(Reason.SHORT_PASSWORD, () -> encryption().set("1234567".toCharArray(), Headway.UNWATCHED));
    }

    /** Something that is refused. */
    @FunctionalInterface
    private interface Attempt {
        void run() throws Exception;
    }

    private static void expectRefusal(Reason reason, Attempt attempt) {
        StoreException refused = catchThrowableOfType(StoreException.class, attempt::run);
        assertThat(refused.reason()).isEqualTo(reason);
    }

    @Test
    void withoutItsPasswordAgainItIsAsItWas() throws Exception {
        Path encrypted = encryption().remove(PASSWORD.toCharArray(), Headway.UNWATCHED);
        assertThat(folder.resolve("quxian.key")).doesNotExist();
        try (Store store = Store.open(location)) {
            assertThat(store.findings()).isEmpty();
            assertThat(store.read()).isEqualTo(contents);
            assertThat(store.check()).isEmpty();
        }
        assertThat(encrypted.resolve("quxian.mv.db")).isRegularFile();
        assertThat(encrypted.resolve("quxian.key")).isRegularFile();
        assertThat(holding(encrypted, SENTENCE)).isEmpty();
        assertThat(Upkeep.of(location).newestBackup()).isPresent();
    }

    @Test
    void itsOwnBackupsAreEncryptedWithItAndStayBackups() throws Exception {
        Path backup = Upkeep.of(location, keys).newestBackup().orElseThrow();
        assertThat(aside.resolve("quxian.backups")).isDirectory();
        Files.write(folder.resolve("quxian.mv.db"), new byte[] {1, 2, 3});
        Files.writeString(folder.resolve("quxian.journal/journal.txt"), "noise\n");
        StoreException damaged = catchThrowableOfType(StoreException.class, () -> Store.open(location, keys));
        assertThat(damaged.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(damaged.sentence().zh()).contains(backup.toString());
        assertThat(Upkeep.of(location, keys).restore(backup)).isPresent();
        expectSame(PASSWORD);
    }

    @Test
    void anEncryptedBackupAsksForThePasswordThatItWasMadeWith() throws Exception {
        Path backup = folder.resolve("备份.zip");
        Upkeep.of(location, keys).backup(backup);
        encryption().change(PASSWORD.toCharArray(), OTHER.toCharArray());
        StoreLocation.Folder elsewhere = new StoreLocation.Folder(folder.resolve("新"));
        Keyring fresh = new Keyring();
        PasswordNeededException locked = catchThrowableOfType(
                PasswordNeededException.class, () -> Upkeep.of(elsewhere, fresh).restore(backup));
        assertThat(locked.reason()).isEqualTo(Reason.BACKUP_PASSWORD_NEEDED);
        assertThat(locked.sentence().zh()).contains(backup.toString());
        locked.unlock(PASSWORD.toCharArray());
        assertThat(Upkeep.of(elsewhere, fresh).restore(backup)).isEmpty();
        // Where the store is that it was made of, the password that this one has stays.
        assertThat(Upkeep.of(location, keys).restore(backup)).isPresent();
        expectSame(OTHER);
        location = elsewhere;
        expectSame(PASSWORD);
    }

    @Test
    void aBackupThatIsNotEncryptedDoesNotOpenAnEncryptedStore() throws Exception {
        Path open = files(aside.resolve("quxian.backups")).getFirst();
        PasswordNeededException locked = catchThrowableOfType(
                PasswordNeededException.class,
                () -> Upkeep.of(location, new Keyring()).restore(open));
        assertThat(locked.reason()).isEqualTo(Reason.PASSWORD_NEEDED);
        assertThat(Upkeep.of(location, keys).restore(open)).isPresent();
        expectSame(PASSWORD);
        assertThat(holding(folder.resolve("quxian.journal"), SENTENCE)).isEmpty();
        assertThat(holding(folder.resolve("quxian.mv.db"), SENTENCE)).isEmpty();
    }

    @Test
    void aDamagedDatabaseIsMadeAnewFromTheEncryptedJournal() throws Exception {
        expectMendedDatabase();
        assertThat(Upkeep.of(location, keys).rebuild().zh()).contains("已由日志重建");
        expectSame(PASSWORD);
    }

    private void expectMendedDatabase() throws Exception {
        Files.write(folder.resolve("quxian.mv.db"), new byte[] {1, 2, 3});
        try (Store store = Store.open(location, keys)) {
            assertThat(store.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.zh()).contains("数据库文件损坏"));
            assertThat(store.read()).isEqualTo(contents);
        }
        expectSame(PASSWORD);
    }

    @Test
    void aDamagedLineOfTheEncryptedJournalIsNamedWithoutThePasswordAndMendedWithIt() throws Exception {
        expectMendedJournal();
    }

    private void expectMendedJournal() throws Exception {
        Path journal = folder.resolve("quxian.journal/journal.txt");
        List<String> lines = Files.readAllLines(journal);
        String last = lines.removeLast();
        lines.add(last.substring(0, 90) + (last.charAt(90) == 'A' ? 'B' : 'A') + last.substring(91));
        Files.write(journal, lines);
        try (Store store = Store.open(location, keys)) {
            assertThat(store.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.zh()).contains("第 " + lines.size() + " 行"));
            assertThat(store.read()).isEqualTo(contents);
        }
        expectSame(PASSWORD);
    }

    @Test
    void anEncryptedStoreCanBeLookedAtWhileItIsOpen() throws Exception {
        try (Store open = Store.open(location, keys);
                Store looking = Store.look(location, keys)) {
            assertThat(looking.read()).isEqualTo(open.read());
            expectRefusal(Reason.PASSWORD_NEEDED, () -> Store.look(location, new Keyring()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quxian.key", "quxian.journal/key.json"})
    void aDamagedOrMissingKeyIsMadeAnewFromItsSecondCopy(String name) throws Exception {
        Path file = folder.resolve(name);
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[new Random(7).nextInt(flipped.length)] ^= 1;
        Files.write(file, flipped);
        expectMendedKey();
        assertThat(file).hasBinaryContent(whole);
        Files.delete(file);
        expectMendedKey();
        assertThat(file).hasBinaryContent(whole);
        expectSame(PASSWORD);
    }

    private void expectMendedKey() throws Exception {
        Keyring fresh = new Keyring();
        unlock(fresh, PASSWORD);
        try (Store store = Store.open(location, fresh)) {
            assertThat(store.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.zh()).contains("密钥文件"));
            assertThat(store.read()).isEqualTo(contents);
        }
    }

    @Test
    void theKeyOfAnotherStoreIsNotPutInThePlaceOfItsOwn() throws Exception {
        Path journalKey = folder.resolve("quxian.journal/key.json");
        byte[] own = Files.readAllBytes(journalKey);
        WrappedKey other = WrappedKey.of(DataKey.fresh(), OTHER.toCharArray(), 9);
        Files.write(folder.resolve("quxian.key"), other.json());
        expectRefusal(Reason.KEY_LOST, () -> Store.open(location, keys));
        assertThat(journalKey).hasBinaryContent(own);
        assertThat(folder.resolve("quxian.key")).hasBinaryContent(other.json());
        Files.delete(folder.resolve("quxian.key"));
        Store.open(location, keys).close();
        expectSame(PASSWORD);
    }

    @Test
    void whereBothCopiesOfTheKeyAreGoneABackupStillHasIt() throws Exception {
        Path backup = folder.resolve("备份.zip");
        Upkeep.of(location, keys).backup(backup);
        Files.delete(folder.resolve("quxian.key"));
        Files.writeString(folder.resolve("quxian.journal/key.json"), "{}");
        expectRefusal(Reason.KEY_LOST, () -> Store.open(location, keys));
        Files.delete(folder.resolve("quxian.journal/key.json"));
        expectRefusal(Reason.KEY_LOST, () -> Store.open(location, new Keyring()));
        Upkeep.of(location, keys).restore(backup);
        expectSame(PASSWORD);
    }

    @Test
    void stoppedHalfWayAllIsAsItWas() throws Exception {
        encryption().remove(PASSWORD.toCharArray(), Headway.UNWATCHED);
        Disk.ofThisMachine().deleteAll(folder.resolve("quxian.aside"));
        Store.open(location).close();
        List<Path> before = files(folder);
        for (double share : new double[] {0, 0.1, 0.3, 0.45, 0.6}) {
            expectRefusal(Reason.STOPPED, () -> encryption().set(PASSWORD.toCharArray(), new StopsAt(share)));
            assertThat(files(folder)).containsExactlyInAnyOrderElementsOf(before);
        }
        try (Store store = Store.open(location)) {
            assertThat(store.read()).isEqualTo(contents);
        }
    }

    @Test
    void logsAndSentencesHoldNeitherPasswordNorText() throws Exception {
        StringBuilder logged = new StringBuilder();
        Logger root = Logger.getLogger("");
        Logger ours = Logger.getLogger("org.quxian");
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.append(new SimpleFormatter().format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        listener.setLevel(Level.ALL);
        root.addHandler(listener);
        ours.setLevel(Level.ALL);
        try {
            expectMendedDatabase();
            expectMendedJournal();
            StoreException wrong = catchThrowableOfType(StoreException.class, () -> unlock(new Keyring(), OTHER));
            logged.append(wrong.sentence()).append(wrong);
        } finally {
            root.removeHandler(listener);
            ours.setLevel(null);
        }
        assertThat(logged.toString()).contains("a damaged database").doesNotContain(PASSWORD, OTHER, SENTENCE, "李四");
    }

    /** Stops what is watched at a share of it. */
    private static final class StopsAt implements Headway {
        private final double end;
        private double last;

        StopsAt(double end) {
            this.end = end;
        }

        @Override
        public void at(double share) {
            assertThat(share).isBetween(last, 1.0);
            last = share;
        }

        @Override
        public boolean isStopped() {
            return last >= end;
        }
    }
}
