package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.observation.Act;

/** What a window keeps beside its store, and what tells whether it still holds. */
class KeepsakeTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    private StoreLocation.Folder location;
    private Keepsake keepsake;

    @BeforeEach
    void fill() throws Exception {
        location = new StoreLocation.Folder(folder);
        keepsake = Keepsake.of(location).orElseThrow();
        try (Store store = Store.open(location)) {
            SampleReview.fill(store, SampleData.dataset());
        }
    }

    @Test
    void aStoreThatWasOnlyReadIsInTheSameState() throws Exception {
        Optional<String> before = keepsake.state();
        try (Store store = Store.open(location)) {
            store.read();
        }
        assertThat(before).isPresent();
        assertThat(keepsake.state()).isEqualTo(before);
    }

    @Test
    void aDecisionMakesItAnotherState() throws Exception {
        Optional<String> before = keepsake.state();
        try (Store store = Store.open(location)) {
            long last = store.logAfter(0).size();
            store.commit(new Commit(last, SampleReview.AT, "李四", List.of(new Act.Closed("later")), List.of()));
            assertThat(keepsake.state()).as("while it is not sealed").isEmpty();
        }
        assertThat(keepsake.state()).isPresent().isNotEqualTo(before);
    }

    @Test
    void aJournalOfAnotherLengthThanTheSealSaysHasNoState() throws Exception {
        Files.writeString(folder.resolve("quxian.journal/journal.txt"), "x", StandardOpenOption.APPEND);
        assertThat(keepsake.state()).isEmpty();
    }

    @Test
    void whatIsKeptComesBackAndReplacesWhatWasKeptBefore() throws Exception {
        assertThat(keepsake.read()).isEmpty();
        keepsake.write(new byte[] {9});
        keepsake.write(BYTES);
        assertThat(keepsake.read()).contains(BYTES);
    }

    @Test
    void anEncryptedStoreKeepsNothingThatShowsWhatItSays() throws Exception {
        keepsake.write(BYTES);
        Encryption.of(location, new Keyring()).set("correct-horse".toCharArray(), Headway.UNWATCHED);
        assertThat(keepsake.read()).isEmpty();
        assertThat(keepsake.state()).isEmpty();
    }

    @Test
    void aStoreOnAServerHasNone() throws Exception {
        assertThat(Keepsake.of(StoreLocation.parse("jdbc:postgresql://localhost/quxian")))
                .isEmpty();
    }
}
