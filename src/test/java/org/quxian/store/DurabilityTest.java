package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.Act;
import org.quxian.observation.Fault;
import org.quxian.observation.LogEntry;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Disk;

/** Database, journal and backups of a local store: each can be made of the others. */
class DurabilityTest {

    @TempDir
    Path folder;

    private StoreLocation.Folder location;
    private Path database;
    private Path journal;
    private StoreContents contents;

    @BeforeEach
    void fill() throws Exception {
        location = new StoreLocation.Folder(folder);
        database = folder.resolve("quxian.mv.db");
        journal = folder.resolve("quxian.journal/journal.txt");
        try (Store store = Store.open(location)) {
            SampleReview.fill(store, SampleData.dataset());
            long last = store.logAfter(0).size();
            store.commit(new Commit(last, SampleReview.AT, "李四", List.of(new Act.Closed("later")), List.of()));
            contents = store.read();
        }
    }

    private void expectSameAfterMending(String words) throws Exception {
        try (Store store = Store.open(location)) {
            assertThat(store.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.zh()).contains(words);
                assertThat(finding.en()).contains("quxian.aside");
            });
            assertThat(store.read()).isEqualTo(contents);
            assertThat(store.check()).isEmpty();
        }
        expectSame();
    }

    private void expectSame() throws Exception {
        try (Store store = Store.open(location)) {
            assertThat(store.findings()).isEmpty();
            assertThat(store.read()).isEqualTo(contents);
            assertThat(store.check()).isEmpty();
        }
    }

    private List<Path> aside() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("quxian.aside"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aStoreThatWasLeftInGoodOrderOpensAsItWas() throws Exception {
        expectSame();
        assertThat(folder.resolve("quxian.aside")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.999})
    void aDatabaseThatWasCutIsSetAsideAndMadeAnew(double share) throws Exception {
        byte[] bytes = Files.readAllBytes(database);
        byte[] cut = Arrays.copyOf(bytes, (int) (bytes.length * share));
        Files.write(database, cut);
        expectSameAfterMending("数据库文件损坏");
        assertThat(aside()).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(cut));
    }

    @Test
    void aMissingDatabaseIsMadeAnew() throws Exception {
        Files.delete(database);
        try (Store store = Store.open(location)) {
            assertThat(store.read()).isEqualTo(contents);
        }
        expectSame();
    }

    @Test
    void aDecisionThatWasChangedInTheDatabaseIsFoundAndPutBack() throws Exception {
        try (Connection behind = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("quxian"), "quxian", "");
                Statement statement = behind.createStatement()) {
            statement.execute("UPDATE review_log SET who = '王五' WHERE entry = 3");
        }
        expectSameAfterMending("数据库文件损坏");
    }

    @Test
    void aDecisionThatWasChangedInTheJournalIsFoundNamedAndPutBack() throws Exception {
        String lines = Files.readString(journal);
        Files.writeString(journal, lines.replace("李四", "王五"));
        expectSameAfterMending("第 " + lines.lines().count() + " 行");
        assertThat(Files.readString(journal)).contains("李四").doesNotContain("王五");
    }

    @Test
    void aJournalThatLostItsEndIsFoundAndWrittenAnew() throws Exception {
        List<String> lines = Files.readAllLines(journal);
        Files.write(journal, lines.subList(0, lines.size() - 1));
        expectSameAfterMending("第 " + lines.size() + " 行");
    }

    @Test
    void aLineThatNobodyFinishedIsCutOff() throws Exception {
        Files.writeString(journal, "0123 {\"number\":", StandardOpenOption.APPEND);
        expectSame();
        assertThat(Files.readString(journal)).doesNotContain("0123 {");
    }

    @Test
    void aStepThatWasNotedAndNotCommittedIsCommittedAtTheNextStart() throws Exception {
        byte[] before = Files.readAllBytes(database);
        try (Store store = Store.open(location)) {
            long last = store.logAfter(0).size();
            store.commit(new Commit(last, SampleReview.AT, "李四", List.of(new Act.Closed("earlier")), List.of()));
            contents = store.read();
        }
        Files.write(database, before);
        expectSame();
        assertThat(folder.resolve("quxian.aside")).doesNotExist();
    }

    @Test
    void aTextThatWasChangedIsFoundByTheCheckAndPutRightByRebuilding() throws Exception {
        Path text;
        try (Stream<Path> texts = Files.list(folder.resolve("quxian.journal/texts"))) {
            text = texts.sorted().findFirst().orElseThrow();
        }
        Files.writeString(text, "。", StandardOpenOption.APPEND);
        try (Store store = Store.open(location)) {
            assertThat(store.check()).extracting(Fault::place).containsExactly(text.toString());
        }
        assertThat(Upkeep.of(location).rebuild().zh()).contains(text.toString(), "日志已由数据库重写");
        expectSame();
    }

    @Test
    void theDatabaseCanBeRebuiltThoughNothingIsWrong() throws Exception {
        assertThat(Upkeep.of(location).rebuild().zh()).contains("已由日志重建");
        expectSame();
    }

    @Test
    void whereDatabaseAndJournalAreGoneTheNewestWholeBackupIsNamed() throws Exception {
        Path backup;
        try (Stream<Path> backups = Files.list(folder.resolve("quxian.backups"))) {
            backup = backups.findFirst().orElseThrow();
        }
        Files.write(database, new byte[] {1, 2, 3});
        Files.writeString(journal, "noise\n");
        StoreException damaged = catchThrowableOfType(StoreException.class, () -> Store.open(location));
        assertThat(damaged.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(damaged.sentence().zh()).contains("quxian restore \"" + backup + "\"");
        assertThat(database).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(journal).hasContent("noise\n");
        assertThat(Upkeep.of(location).restore(backup)).isPresent();
        expectSame();
        assertThat(aside()).hasSizeGreaterThan(1);
    }

    @Test
    void aBackupBringsBackWhatWasAndTheStoreThatItReplacesIsKept() throws Exception {
        Path backup = folder.resolve("备份.zip");
        Upkeep.of(location).backup(backup);
        try (Store store = Store.open(location)) {
            long last = store.logAfter(0).size();
            store.commit(new Commit(last, SampleReview.AT, "李四", List.of(new Act.Closed("earlier")), List.of()));
        }
        Path aside = Upkeep.of(location).restore(backup).orElseThrow();
        expectSame();
        assertThat(aside.resolve("quxian.mv.db")).isRegularFile();
        assertThat(aside.resolve("quxian.journal/journal.txt")).isRegularFile();
    }

    @Test
    void aBackupCanBeRestoredWhereThereIsNoStore() throws Exception {
        Path backup = folder.resolve("备份.zip");
        Upkeep.of(location).backup(backup);
        location = new StoreLocation.Folder(folder.resolve("新"));
        assertThat(Upkeep.of(location).restore(backup)).isEmpty();
        expectSame();
    }

    @Test
    void theFirstChangeOfADayLeavesABackup() throws Exception {
        assertThat(folder.resolve("quxian.backups").toFile().list()).hasSize(1);
        expectSame();
        assertThat(folder.resolve("quxian.backups").toFile().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "texts/../../evil.txt", "/evil.txt", "texts/x.txt", "journal.txt/", "other"})
    void aBackupWithAnythingElseInItIsRefusedAndNothingChanges(String name) throws Exception {
        Path backup = folder.resolve("bad.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            zip.putNextEntry(new ZipEntry("journal.txt"));
            zip.write(Files.readAllBytes(journal));
            zip.putNextEntry(new ZipEntry(name));
        }
        expectRefusal(backup);
        assertThat(folder.resolve("evil.txt")).doesNotExist();
        assertThat(folder.resolveSibling("evil.txt")).doesNotExist();
    }

    @Test
    void aBombIsRefused() throws Exception {
        Path backup = folder.resolve("bomb.zip");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(backup);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("journal.txt"));
            for (int megabyte = 0; megabyte < 120; megabyte++) {
                zip.write(zeros);
            }
        }
        expectRefusal(backup);
    }

    @Test
    void aBackupThatWasChangedOrCutIsRefused() throws Exception {
        Path backup = folder.resolve("备份.zip");
        Upkeep.of(location).backup(backup);
        byte[] whole = Files.readAllBytes(backup);
        int refused = 0;
        for (int place = 100; place < whole.length; place += whole.length / 12) {
            byte[] flipped = whole.clone();
            flipped[place] ^= 4;
            Files.write(backup, flipped);
            try {
                // Some bits of a ZIP file say nothing: what is restored is whole all the same.
                Upkeep.of(location).restore(backup);
            } catch (StoreException e) {
                assertThat(e.reason()).isEqualTo(Reason.NO_BACKUP);
                refused++;
            }
            expectSame();
        }
        assertThat(refused).isGreaterThan(6);
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));
        expectRefusal(backup);
        expectRefusal(Files.writeString(folder.resolve("letter.zip"), "这是一封信"));
    }

    @Test
    void whereNoBackupIsOrCanBeIsSaidPlainly() throws Exception {
        Path nowhere = folder.resolve("没有").resolve("备份.zip");
        StoreException missing = catchThrowableOfType(
                StoreException.class, () -> Upkeep.of(location).restore(nowhere));
        assertThat(missing.sentence().zh()).isEqualTo("找不到备份文件 " + nowhere + "。");
        StoreException unwritable = catchThrowableOfType(
                StoreException.class, () -> Upkeep.of(location).backup(nowhere));
        assertThat(unwritable.sentence().zh()).isEqualTo("不能把备份写到 " + nowhere + "：所在的文件夹不存在。");
        StoreException taken = catchThrowableOfType(
                StoreException.class, () -> Upkeep.of(location).backup(folder));
        assertThat(taken.sentence().zh()).isEqualTo("不能把备份写到 " + folder + "：那是一个文件夹。");
        expectSame();
    }

    private void expectRefusal(Path backup) throws Exception {
        StoreException refused = catchThrowableOfType(
                StoreException.class, () -> Upkeep.of(location).restore(backup));
        assertThat(refused.reason()).isEqualTo(Reason.NO_BACKUP);
        assertThat(refused.sentence().zh()).contains(backup.toString());
        assertThat(folder.resolve("quxian.next")).doesNotExist();
        expectSame();
    }

    @Test
    void aReplacementThatWasCutShortIsFinishedAtTheNextStart() throws Exception {
        LocalPlace place = new LocalPlace(location, Disk.ofThisMachine());
        Path aside = new Mending(place, Migration.known()).rebuild();
        // As if the program had died when it had set the old one aside.
        Path next = Files.createDirectories(folder.resolve("quxian.next"));
        Files.move(database, next.resolve("quxian.mv.db"));
        Files.writeString(next.resolve("ready.txt"), aside.getFileName().toString());
        expectSame();
        assertThat(next).doesNotExist();
    }

    @Test
    void aClockThatJumpsBackCostsNoBackup() throws Exception {
        Path backups = folder.resolve("quxian.backups");
        List<Path> dated = new ArrayList<>();
        for (int month = 0; month < 40; month++) {
            dated.add(Files.writeString(
                    backups.resolve(YearMonth.of(2190, 1).plusMonths(month) + "-01T000000.zip"), "x"));
        }
        Backups own = new Backups(new LocalPlace(location, Disk.ofThisMachine()));
        Path first = own.make();
        Path second = own.make();
        assertThat(second).isNotEqualTo(first).isRegularFile();
        assertThat(dated.subList(28, 40)).allMatch(Files::exists);
    }

    @Test
    void aClockThatJumpsBackLeavesTheLogInTheOrderInWhichThingsWereDone() throws Exception {
        Instant before = SampleReview.AT.minus(Duration.ofDays(400));
        try (Store store = Store.open(location)) {
            long last = store.logAfter(0).size();
            store.commit(new Commit(last, before, "王五", List.of(new Act.Closed("earlier")), List.of()));
            contents = store.read();
            assertThat(contents.log().getLast().at()).isEqualTo(before);
            assertThat(contents.log()).extracting(LogEntry::number).isSorted();
        }
        expectSame();
        Files.delete(database);
        try (Store store = Store.open(location)) {
            assertThat(store.read()).isEqualTo(contents);
        }
    }

    @Test
    void theLastOfDaysWeeksAndMonthsAreKept() {
        List<LocalDateTime> backups = new ArrayList<>();
        LocalDateTime first = LocalDateTime.of(2024, 1, 1, 9, 0);
        for (int day = 0; day < 800; day++) {
            backups.add(first.plusDays(day));
            backups.add(first.plusDays(day).plusHours(8));
        }
        Set<LocalDateTime> kept = Retention.kept(backups);
        LocalDateTime last = backups.getLast();
        assertThat(kept).contains(last, last.minusDays(6), LocalDateTime.of(2025, 6, 30, 17, 0));
        assertThat(kept).doesNotContain(last.minusHours(8), first, LocalDateTime.of(2025, 6, 29, 17, 0));
        assertThat(kept).hasSizeBetween(7 + 3 + 10, 7 + 4 + 12);
    }
}
