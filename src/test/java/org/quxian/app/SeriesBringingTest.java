package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.desktop.support.Progress;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.bulk.SeriesCsv;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Frequency;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;
import org.quxian.store.SeriesReceipt;
import org.quxian.store.Store;
import org.quxian.store.StoreException;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.StoreLocation;

/** Series on their way into the store that the window uses. */
class SeriesBringingTest {

    @TempDir
    private Path folder;

    private StoreLocation.Folder location;
    private StoreReviewing reviewing;
    private StoreOpening opening;
    private Catalogue catalogue;

    @BeforeEach
    void fill() throws Exception {
        location = new StoreLocation.Folder(folder);
        Contents contents = new Contents(location, DataFolder.bundled());
        reviewing = new StoreReviewing(contents, Optional.empty(), InstantSource.system());
        opening = new StoreOpening(contents, Optional.empty(), reviewing);
        catalogue = opening.open().standing().data().catalogue();
    }

    @AfterEach
    void leave() {
        reviewing.close();
    }

    @Test
    void theyGoIntoAnEncryptedStoreThatIsUnlocked() throws Exception {
        opening.keeping().orElseThrow().setPassword("correct-horse".toCharArray(), new Unwatched());

        assertThat(bring("用电量").points()).isEqualTo(2);

        assertThat(reviewing.<Integer>ask(source -> source.catalogue().size())).isOne();
        assertThat(opening.keeping().orElseThrow().check()).isEmpty();
    }

    @Test
    void aStoreThatIsOnlyLookedAtTakesNoneAndTheFileIsNotEvenRead() throws Exception {
        bring("用电量");
        reviewing.lookOnly(true);
        try (Store other = Store.open(location)) {
            StoreException refused = catchThrowableOfType(
                    StoreException.class,
                    () -> reviewing.bring(
                            () -> {
                                throw new AssertionError("read");
                            },
                            SeriesWatch.NONE));
            assertThat(refused.reason()).isEqualTo(Reason.LOOKING);
            assertThat(reviewing.<Integer>ask(source -> source.catalogue().size()))
                    .isOne();
            assertThat(other.series().catalogue().size()).isOne();
        }
    }

    @Test
    void othersUseTheStoreWhileAFileIsBeingRead() throws Exception {
        reviewing.bring(
                () -> {
                    reviewing.lookOnly(false);
                    try (Store other = Store.open(location)) {
                        assertThat(other.series().catalogue().size()).isZero();
                    }
                    return reading("用电量").delivery();
                },
                SeriesWatch.NONE);
        assertThat(reviewing.<Integer>ask(source -> source.catalogue().size())).isOne();
    }

    @Test
    void whatWasLookedAtIsShownWithoutOpeningTheStoreUntilSomebodyChangesIt() throws Exception {
        bring("用电量");
        assertThat(points("用电量")).isEqualTo(2);
        reviewing.lookOnly(false);
        try (Store other = Store.open(location)) {
            assertThat(points("用电量")).isEqualTo(2);
            other.importSeries(reading("用电量", "2023").delivery(), SeriesWatch.NONE);
        }
        assertThat(points("用电量")).isEqualTo(3);
    }

    private int points(String code) throws ReportableException {
        SeriesIndicator indicator = new SeriesIndicator(code, Frequency.YEAR, Text.same(code), "", 0);
        return reviewing.<Integer>ask(
                source -> source.series("500114", indicator).size());
    }

    private SeriesReceipt bring(String indicator) throws ReportableException {
        return reviewing.bring(() -> reading(indicator).delivery(), SeriesWatch.NONE);
    }

    private SeriesCsv.Reading reading(String indicator) throws ReportableException {
        return reading(indicator, "2021");
    }

    private SeriesCsv.Reading reading(String indicator, String year) throws ReportableException {
        try {
            Path file = Files.writeString(
                    folder.resolve("a.csv"),
                    "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n500114,%1$s,%2$s,5\n500114,%1$s,2022,6\n"
                            .formatted(indicator, year));
            return new SeriesCsv(catalogue).read(file, SeriesWatch.NONE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record Unwatched() implements Progress {
        @Override
        public void report(int done, int total) {}

        @Override
        public void tell(Runnable part) {
            part.run();
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
