package org.quxian.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.Frequency;
import org.quxian.observation.Language;
import org.quxian.observation.Lesson;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Observation;
import org.quxian.observation.ObservationStatus;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesDraft;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.store.journal.Disk;

/**
 * The store: imports, decisions, lessons and undos, told apart by who does them; with each lesson come series.
 *
 * @param keys the keys that are known
 * @param encrypted whether a new store gets a password before anything is done with it
 */
record StoreSubject(Keyring keys, boolean encrypted) implements Subject {
    private static final String PASSWORD = "石桥铺 correct-horse";

    StoreSubject() {
        this(new Keyring(), false);
    }

    @Override
    public String word() {
        return encrypted ? "secret" : "store";
    }

    @Override
    public Use open(Path folder, Disk disk) throws Exception {
        LocalPlace place = new LocalPlace(new StoreLocation.Folder(folder), disk);
        Encryption encryption = new Encryption(place, Migration.known(), keys);
        if (encrypted && !encryption.isOn() && !Files.exists(place.next())) {
            encryption.set(PASSWORD.toCharArray(), Headway.UNWATCHED);
            // Nobody looks after what was set aside.
            disk.deleteAll(place.aside());
        }
        try {
            return use(place);
        } catch (PasswordNeededException locked) {
            locked.unlock(PASSWORD.toCharArray());
            return use(place);
        }
    }

    private Use use(LocalPlace place) throws Exception {
        Store store = Store.open(place, Migration.known(), keys);
        try {
            if (!store.isFilled()) {
                SampleReview.fill(store, SampleData.dataset());
            }
            return new StoreUse(store, store.logAfter(0).size());
        } catch (Throwable failure) {
            try {
                store.close();
            } catch (StoreException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    /** An open store. */
    private static final class StoreUse implements Use {
        private static final long FILLED =
                SampleReview.log(SampleData.dataset()).size();

        private final Store store;
        private long last;

        StoreUse(Store store, long last) {
            this.store = store;
            this.last = last;
        }

        @Override
        public long step() throws Exception {
            long step = last - FILLED + 1;
            if (bringsSeries(step)) {
                store.importSeries(series(step), SeriesWatch.NONE);
            }
            store.commit(commit(step, last));
            last++;
            return step;
        }

        @Override
        public long intact() throws Exception {
            StoreContents contents = store.read();
            List<LogEntry> log = contents.log();
            Set<Long> months = months();
            long step = 0;
            while (step < log.size() - FILLED) {
                Commit done = commit(step + 1, FILLED + step);
                if (!log.get((int) (FILLED + step)).equals(done.entries().getFirst())
                        || (bringsSeries(step + 1) && !months.contains(step + 1))
                        || !holds(contents, done, log, step + 1)) {
                    break;
                }
                step++;
            }
            return step;
        }

        /** The steps whose points are there as they were brought, in every series. */
        private Set<Long> months() throws Exception {
            Set<Long> months = new HashSet<>();
            List<SeriesColumn> columns = store.series().block(SampleSeries.areas(), INDICATORS);
            SeriesColumn first = columns.getFirst();
            for (int place = 0; place < first.size(); place++) {
                long step = first.periods()[place];
                int same = place;
                if (columns.stream()
                        .allMatch(column -> column.size() == first.size()
                                && column.periods()[same] == step
                                && column.values()[same] == step * step)) {
                    months.add(step);
                }
            }
            return months;
        }

        /** Whether the document of an import is there, and the figure that a decision let stand. */
        private static boolean holds(StoreContents contents, Commit done, List<LogEntry> log, long step) {
            return done.changes().stream().allMatch(change -> switch (change) {
                case Change.AddDocument add -> contents.dataset().documents().contains(add.document());
                case Change.AddCandidate add -> contents.candidates().contains(add.candidate());
                case Change.Stand stand -> {
                    boolean undone = log.stream().anyMatch(entry -> entry.act().equals(new Act.Undone(FILLED + step)));
                    yield undone || contents.dataset().observations().contains(stand.observation());
                }
                default -> true;
            });
        }

        @Override
        public List<String> complaints() throws Exception {
            return complaintsOf(store);
        }

        @Override
        public void close() throws StoreException {
            store.close();
        }
    }

    /** The step with a number: in turn an import, a decision on its figure, a lesson, another decision, and its undoing. */
    private static Commit commit(long step, long parent) {
        Instant at = SampleReview.AT.plusSeconds(step);
        String who = "第 " + step + " 步";
        long round = (step - 1) / 5;
        return switch ((int) ((step - 1) % 5)) {
            case 0 ->
                new Commit(
                        parent,
                        at,
                        who,
                        List.of(new Act.Read(document(round).id())),
                        List.of(
                                new Change.AddDocument(document(round)),
                                new Change.AddCandidate(candidate(round, 1)),
                                new Change.AddCandidate(candidate(round, 2))));
            case 1 -> decide(parent, at, who, candidate(round, 1));
            case 2 ->
                new Commit(parent, at, who, List.of(new Act.Learned(new Lesson.Veto("第" + round + "站"))), List.of());
            case 3 -> decide(parent, at, who, candidate(round, 2));
            default ->
                new Commit(
                        parent,
                        at,
                        who,
                        List.of(new Act.Undone(parent)),
                        List.of(new Change.Fall(candidate(round, 2).id())));
        };
    }

    private static final List<SeriesIndicator> INDICATORS =
            List.of(SampleSeries.indicator("a", Frequency.MONTH), SampleSeries.indicator("b", Frequency.DAY));

    private static boolean bringsSeries(long step) {
        return step % 5 == 3;
    }

    /** One more month, or day, of each series. */
    private static SeriesDelivery series(long step) throws SeriesDraft.DoubledPointException {
        List<String> areas = SampleSeries.areas();
        SeriesDraft draft = new SeriesDraft();
        for (int area = 0; area < areas.size(); area++) {
            for (int indicator = 0; indicator < INDICATORS.size(); indicator++) {
                draft.add(area, indicator, (int) step, step * step, 0, ObservationStatus.P.letter(), 0);
            }
        }
        return new SeriesDelivery(
                step + ".csv", areas, INDICATORS, List.of("第 " + step + " 步"), draft.sort(areas.size(), 2));
    }

    private static Commit decide(long parent, Instant at, String who, Candidate candidate) {
        Decision decision = new Decision(Review.ACCEPTED, candidate.claim(), Optional.of(SampleReview.WHY));
        return new Commit(
                parent,
                at,
                who,
                List.of(new Act.Decided(candidate.id(), decision)),
                List.of(new Change.Stand(Observation.of(candidate, decision))));
    }

    private static Document document(long round) {
        return new Document(
                "round-" + round,
                Text.same("第" + round + "期"),
                Optional.empty(),
                Optional.of(LocalDate.of(2021, 8, 12)),
                "第%d期简报。截至七月底整改615户，另有20余户。".formatted(round).repeat(1 + (int) (round % 40)));
    }

    private static Candidate candidate(long round, int number) {
        return new Candidate(
                "round-" + round + "#" + number,
                SampleReview.unknown().withArea("500114").withIndicator("done"),
                new Text("写明的日期", "a date that is stated"),
                new Source("round-" + round, List.of(new Span(number, number + 3)), Reading.NUMBER),
                new Span(0, 6));
    }

    /** What a store says of itself when it is opened and checked; the caller may add to it. */
    static List<String> complaintsOf(Store store) throws StoreException {
        List<String> complaints = new ArrayList<>();
        store.findings().forEach(finding -> complaints.add(finding.en()));
        store.check().forEach(fault -> complaints.add(fault.line(Language.EN)));
        return complaints;
    }
}
