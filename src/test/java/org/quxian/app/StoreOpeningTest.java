package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.desktop.shell.Keeping;
import org.quxian.desktop.shell.Opened;
import org.quxian.desktop.shell.Remedy;
import org.quxian.desktop.support.Progress;
import org.quxian.exchange.DataFolder;
import org.quxian.observation.Text;
import org.quxian.store.PasswordNeededException;
import org.quxian.store.Store;
import org.quxian.store.StoreException;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.StoreLocation;

/** What the window can do where its store does not open, and with the store as a whole. */
class StoreOpeningTest {

    /** Nobody watches, and nobody cancels. */
    private static final Progress UNWATCHED = new Watch(Integer.MAX_VALUE);

    /** Cancels once so many reports have come. */
    private static final class Watch implements Progress {
        private final List<Double> shares = new ArrayList<>();
        private final int most;

        Watch(int most) {
            this.most = most;
        }

        @Override
        public void report(int done, int total) {
            shares.add((double) done / total);
        }

        @Override
        public void tell(Runnable part) {
            part.run();
        }

        @Override
        public boolean isCancelled() {
            return shares.size() >= most;
        }
    }

    @TempDir
    private Path folder;

    private StoreLocation.Folder location;
    private StoreReviewing reviewing;
    private StoreOpening opening;

    @BeforeEach
    void fill() throws Exception {
        location = new StoreLocation.Folder(folder);
        Contents contents = new Contents(location, DataFolder.bundled());
        reviewing = new StoreReviewing(contents, Optional.empty(), InstantSource.system());
        opening = new StoreOpening(contents, Optional.empty(), reviewing);
        assertThat(opening.open().standing().data().observations()).hasSize(67);
        reviewing.lookOnly(false);
    }

    @AfterEach
    void leave() {
        reviewing.close();
    }

    @Test
    void aStoreThatAnotherProgramHasCanBeLookedAtAndNotChanged() throws Exception {
        try (Store other = Store.open(location)) {
            StoreException locked = catchThrowableOfType(StoreException.class, opening::open);
            assertThat(locked.reason()).isEqualTo(Reason.LOCKED);
            List<Remedy> remedies = opening.remedies(locked);
            assertThat(remedies).extracting(Remedy::name).extracting(Text::zh).containsExactly("只看，不修改");
            Opened looked = remedies.getFirst().way().open();
            assertThat(looked.standing().data().observations()).hasSize(67);
            assertThat(looked.place().zh()).contains("只看");
            String document = looked.standing().data().documents().getFirst().id();
            StoreException refused = catchThrowableOfType(
                    StoreException.class, () -> reviewing.at(desk -> desk.close(document, "wang")));
            assertThat(refused.reason()).isEqualTo(Reason.LOOKING);
            assertThat(other.check()).isEmpty();
        }
        assertThat(opening.open().place().zh()).isEqualTo("本机数据库");
    }

    @Test
    void whereDatabaseAndJournalAreDamagedTheNewestBackupIsOffered() throws Exception {
        Files.writeString(folder.resolve("quxian.mv.db"), "noise");
        Files.writeString(folder.resolve("quxian.journal/journal.txt"), "noise\n");
        StoreException damaged = catchThrowableOfType(StoreException.class, opening::open);
        assertThat(damaged.reason()).isEqualTo(Reason.DAMAGED);
        List<Remedy> remedies = opening.remedies(damaged);
        assertThat(remedies)
                .singleElement()
                .satisfies(remedy ->
                        assertThat(remedy.name().zh()).startsWith("恢复最近的完好备份").endsWith(".zip"));
        assertThat(remedies.getFirst().way().open().standing().data().observations())
                .hasSize(67);
        assertThat(folder.resolve("quxian.aside")).isDirectory();
    }

    @Test
    void theWindowBacksUpRestoresAndChecksTheStoreThatItUses() throws Exception {
        Keeping keeping = opening.keeping().orElseThrow();
        Path backup = folder.resolve("备份.zip");
        keeping.backup(backup, UNWATCHED);
        String document =
                opening.open().standing().data().documents().getFirst().id();
        reviewing.at(desk -> desk.close(document, "wang"));
        assertThat(keeping.check()).isEmpty();
        assertThat(keeping.restore(backup, UNWATCHED)).isPresent();
        assertThat(reviewing
                        .at(desk -> desk.state())
                        .result()
                        .document(document)
                        .orElseThrow()
                        .closed())
                .isFalse();
    }

    @Test
    void backingUpAndRestoringCanBeWatchedAndCancelledAndLeaveAllAsItWas() throws Exception {
        Keeping keeping = opening.keeping().orElseThrow();
        Path backup = folder.resolve("备份.zip");
        Watch watched = new Watch(Integer.MAX_VALUE);
        keeping.backup(backup, watched);
        assertThat(watched.shares).hasSizeGreaterThan(8).isSorted();
        List<Path> before = files();
        for (int most : new int[] {0, 1, watched.shares.size() / 2}) {
            StoreException cancelled = catchThrowableOfType(
                    StoreException.class, () -> keeping.backup(folder.resolve("另一份.zip"), new Watch(most)));
            assertThat(cancelled.reason()).isEqualTo(Reason.STOPPED);
            assertThat(files()).containsExactlyInAnyOrderElementsOf(before);
        }
        Watch restored = new Watch(Integer.MAX_VALUE);
        keeping.restore(backup, restored);
        assertThat(restored.shares).hasSizeGreaterThan(8).isSorted();
        opening.open();
        reviewing.lookOnly(false);
        List<Path> after = files();
        for (int most : new int[] {0, 1, restored.shares.size() / 2}) {
            StoreException cancelled =
                    catchThrowableOfType(StoreException.class, () -> keeping.restore(backup, new Watch(most)));
            assertThat(cancelled.sentence().zh()).isEqualTo("已取消，一切照旧。");
            assertThat(files()).containsExactlyInAnyOrderElementsOf(after);
        }
        assertThat(opening.open().standing().data().observations()).hasSize(67);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }

    @Test
    void aStoreWithAPasswordOpensOnceItHasBeenUnlocked() throws Exception {
        Keeping keeping = opening.keeping().orElseThrow();
        char[] password = "a password".toCharArray();
        keeping.setPassword(password, UNWATCHED);
        assertThat(keeping.isEncrypted()).isTrue();
        assertThat(opening.open().standing().data().observations()).hasSize(67);
        reviewing.lookOnly(false);
        Contents later = new Contents(location, DataFolder.bundled());
        try (StoreReviewing fresh = new StoreReviewing(later, Optional.empty(), InstantSource.system())) {
            StoreOpening again = new StoreOpening(later, Optional.empty(), fresh);
            PasswordNeededException locked = catchThrowableOfType(PasswordNeededException.class, again::open);
            assertThat(again.remedies(locked)).isEmpty();
            locked.unlock("a password".toCharArray());
            assertThat(again.open().standing().data().observations()).hasSize(67);
        }
        keeping.changePassword(password, "another one".toCharArray());
        assertThat(keeping.space().asideCount()).isOne();
        assertThat(keeping.deleteAside().aside()).isPositive();
        keeping.removePassword("another one".toCharArray(), UNWATCHED);
        assertThat(keeping.isEncrypted()).isFalse();
        assertThat(opening.open().standing().data().observations()).hasSize(67);
    }

    @Test
    void aStoreOnAServerIsItsServersToKeep() {
        Contents contents = new Contents(location, DataFolder.bundled());
        Optional<String> server = Optional.of("jdbc:postgresql://nowhere/quxian");
        assertThat(new StoreOpening(contents, server, reviewing).keeping()).isEmpty();
    }
}
