package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.observation.Frequency;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesRanking;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;

/** What is remembered of series while the store is closed: the same as in it, or nothing. */
class SeriesMemoryTest {
    private static final SeriesIndicator INDICATOR = SampleSeries.indicator("i3", Frequency.MONTH);
    private static final List<String> AREAS = SampleSeries.areas().subList(0, 2);

    @TempDir
    Path folder;

    private StoreLocation.Folder location;
    private final SampleSeries sample = new SampleSeries();
    private final SeriesMemory memory = new SeriesMemory();

    @BeforeEach
    void fill() throws Exception {
        location = new StoreLocation.Folder(folder.resolve("store"));
        try (Store store = Store.open(location)) {
            SampleReview.fill(store, SampleData.dataset());
            for (int seed = 1; seed < 5; seed++) {
                store.importSeries(sample.deliver(seed, 24_000, 24_200), SeriesWatch.NONE);
            }
        }
    }

    private interface Work {
        void on(Store store) throws Exception;
    }

    /** Opens the store as a window does, which remembers what it has read. */
    private void sit(Work work) throws Exception {
        try (Store store = Store.open(location)) {
            store.remember(memory);
            work.on(store);
        }
    }

    private void look() throws Exception {
        sit(store -> {
            store.series().block(AREAS, List.of(INDICATOR));
            store.series().ranking(INDICATOR, OptionalInt.of(24_100));
        });
    }

    private Optional<List<SeriesColumn>> remembered() throws ReportableException {
        return memory.ask(series -> series.block(AREAS, List.of(INDICATOR)));
    }

    private List<SeriesColumn> stored() throws Exception {
        try (Store store = Store.open(location)) {
            return store.series().block(AREAS, List.of(INDICATOR));
        }
    }

    private static void expectSame(List<SeriesColumn> now, List<SeriesColumn> wanted) {
        assertThat(now).usingRecursiveComparison().isEqualTo(wanted);
        assertThat(wanted.getFirst().size()).isPositive();
    }

    @Test
    void whatWasReadIsAnsweredWithoutTheStoreThoughAnotherProgramHasIt() throws Exception {
        look();
        List<SeriesColumn> wanted = stored();
        try (OtherProgram other = OtherProgram.start("hold", location)) {
            expectSame(remembered().orElseThrow(), wanted);
            assertThat(memory.<SeriesRanking>ask(series -> series.ranking(INDICATOR, OptionalInt.of(24_100))))
                    .hasValueSatisfying(ranking -> assertThat(ranking.size()).isPositive());
            assertThat(memory.<Integer>ask(series -> series.revision())).isPresent();
            other.kill();
        }
        expectSame(remembered().orElseThrow(), wanted);
    }

    @Test
    void whatWasNotReadIsForTheStoreToSay() throws Exception {
        assertThat(remembered()).isEmpty();
        sit(store -> store.series().series(AREAS.getFirst(), SampleSeries.indicator("i0", Frequency.MONTH)));
        assertThat(remembered()).isEmpty();
        assertThat(memory.<Integer>ask(series -> series.catalogue().size())).isEmpty();
    }

    @Test
    void whatAnotherProgramHasChangedIsNoticed() throws Exception {
        look();
        try (Store other = Store.open(location)) {
            other.importSeries(sample.deliver(7, 24_100, 24_300), SeriesWatch.NONE);
            assertThat(remembered()).isEmpty();
        }
        assertThat(remembered()).isEmpty();
        look();
        expectSame(remembered().orElseThrow(), stored());
    }

    @Test
    void whatWasImportedAfterTheLastLookIsNotForgotten() throws Exception {
        sit(store -> {
            store.series().block(AREAS, List.of(INDICATOR));
            store.importSeries(sample.deliver(7, 24_100, 24_300), SeriesWatch.NONE);
        });
        assertThat(remembered()).isEmpty();
        look();
        expectSame(remembered().orElseThrow(), stored());
    }

    @Test
    void openingTheStoreAndChangingNothingKeepsIt() throws Exception {
        look();
        sit(store -> assertThat(store.isFilled()).isTrue());
        expectSame(remembered().orElseThrow(), stored());
    }

    @Test
    void aStoreThatWasRestoredOrEncryptedIsAnother() throws Exception {
        Path backup = folder.resolve("backup.zip");
        Upkeep upkeep = Upkeep.of(location, new Keyring());
        upkeep.backup(backup, Headway.UNWATCHED);
        try (Store store = Store.open(location)) {
            store.importSeries(sample.deliver(7, 24_100, 24_300), SeriesWatch.NONE);
        }
        look();
        List<SeriesColumn> later = remembered().orElseThrow();
        upkeep.restore(backup);
        assertThat(remembered()).isEmpty();
        // By its numbers the next import is the one that was taken away.
        try (Store store = Store.open(location)) {
            store.importSeries(sample.deliver(8, 24_100, 24_300), SeriesWatch.NONE);
        }
        assertThat(remembered()).isEmpty();
        look();
        expectSame(remembered().orElseThrow(), stored());
        assertThat(remembered().orElseThrow()).usingRecursiveComparison().isNotEqualTo(later);
    }

    @Test
    void anotherStoreIsAnother() throws Exception {
        look();
        StoreLocation.Folder elsewhere = new StoreLocation.Folder(folder.resolve("elsewhere"));
        try (Store store = Store.open(elsewhere)) {
            SampleReview.fill(store, SampleData.dataset());
            store.remember(memory);
            assertThat(store.series().series(AREAS.getFirst(), INDICATOR).size())
                    .isZero();
        }
        assertThat(remembered().orElseThrow().getFirst().size()).isZero();
    }

    @Test
    void seriesOnAClusterAreNotRemembered() throws Exception {
        look();
        sit(store -> store.setCluster(Optional.of(ClusterLocation.parse("http://localhost:1/quxian?user=reader"))));
        assertThat(remembered()).isEmpty();
    }

    @Test
    void aQuestionThatFailsByItselfSaysWhy() throws Exception {
        look();
        ReportableException failure = new ReportableException(Text.same("no"));
        assertThat(catchThrowable(() -> memory.ask(series -> {
                    throw failure;
                })))
                .isSameAs(failure);
    }
}
