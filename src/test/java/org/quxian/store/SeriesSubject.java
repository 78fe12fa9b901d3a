package org.quxian.store;

import java.nio.file.Path;
import java.util.List;
import org.quxian.observation.SeriesOrigin;
import org.quxian.observation.SeriesWatch;
import org.quxian.store.journal.Disk;

/** The series of a store; a step is a file of some thousands of points, of which many replace others. */
final class SeriesSubject implements Subject {
    private static final int PERIODS = 300;

    /** What the store holds behind so many steps. */
    private SampleSeries sample = new SampleSeries();

    private long steps;

    @Override
    public String word() {
        return "series";
    }

    @Override
    public Use open(Path folder, Disk disk) throws Exception {
        Store store =
                Store.open(new LocalPlace(new StoreLocation.Folder(folder), disk), Migration.known(), new Keyring());
        if (!store.isFilled()) {
            SampleReview.fill(store, SampleData.dataset());
        }
        return new SeriesUse(store);
    }

    /** The files that a store has, by the words of their points. */
    private static long last(Store store) throws Exception {
        return store.series().catalogue().origins().stream()
                .map(SeriesOrigin::words)
                .mapToLong(words -> Long.parseLong(words.substring(2)))
                .max()
                .orElse(0);
    }

    private static int first(long step) {
        return 20_000 + (int) (step % 40) * (PERIODS / 2);
    }

    private SampleSeries sample(long step) throws Exception {
        if (step < steps) {
            sample = new SampleSeries();
            steps = 0;
        }
        while (steps < step) {
            steps++;
            sample.deliver(steps, first(steps), first(steps) + PERIODS);
        }
        return sample;
    }

    /** An open store. */
    private final class SeriesUse implements Use {
        private final Store store;
        private long last;

        SeriesUse(Store store) throws Exception {
            this.store = store;
            this.last = last(store);
        }

        @Override
        public long step() throws Exception {
            int first = first(last + 1);
            store.importSeries(new SampleSeries().deliver(last + 1, first, first + PERIODS), SeriesWatch.NONE);
            return ++last;
        }

        @Override
        public long intact() throws Exception {
            return SampleSeries.read(store.series()).equals(sample(last).points()) ? last : 0;
        }

        @Override
        public List<String> complaints() throws Exception {
            return StoreSubject.complaintsOf(store);
        }

        @Override
        public void close() throws StoreException {
            store.close();
        }
    }
}
