package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.desktop.shell.Keeping;
import org.quxian.desktop.shell.Opened;
import org.quxian.desktop.shell.Remedy;
import org.quxian.exchange.DataFolder;
import org.quxian.observation.Text;
import org.quxian.store.Store;
import org.quxian.store.StoreException;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.StoreLocation;

/** What the window can do where its store does not open, and with the store as a whole. */
class StoreOpeningTest {
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
        keeping.backup(backup);
        String document =
                opening.open().standing().data().documents().getFirst().id();
        reviewing.at(desk -> desk.close(document, "wang"));
        assertThat(keeping.check()).isEmpty();
        assertThat(keeping.restore(backup)).isPresent();
        assertThat(reviewing
                        .at(desk -> desk.state())
                        .result()
                        .document(document)
                        .orElseThrow()
                        .closed())
                .isFalse();
    }

    @Test
    void aStoreOnAServerIsItsServersToKeep() {
        Contents contents = new Contents(location, DataFolder.bundled());
        Optional<String> server = Optional.of("jdbc:postgresql://nowhere/quxian");
        assertThat(new StoreOpening(contents, server, reviewing).keeping()).isEmpty();
    }
}
