package org.quxian.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Act;
import org.quxian.observation.LogEntry;
import org.quxian.store.journal.Disk;

/**
 * A store that there was before, perhaps of an earlier version: whatever it held has to be in it; a step closes a document.
 *
 * @param before what it held; empty in a program that does not look
 */
record KeptSubject(Optional<StoreContents> before) implements Subject {
    private static final String WHO = "王五";

    /** The store in {@code place} as it is, brought up to date. */
    static KeptSubject as(Path place) throws Exception {
        try (Store store = opened(place, Disk.ofThisMachine())) {
            return new KeptSubject(Optional.of(store.read()));
        }
    }

    @Override
    public String word() {
        return "kept";
    }

    @Override
    public Use open(Path folder, Disk disk) throws Exception {
        return new KeptUse(opened(folder, disk), before);
    }

    private static Store opened(Path folder, Disk disk) throws StoreException {
        LocalPlace place = new LocalPlace(new StoreLocation.Folder(folder), disk);
        Keyring keys = new Keyring();
        try {
            return Store.open(place, Migration.known(), keys);
        } catch (PasswordNeededException locked) {
            locked.unlock(GoldenStores.PASSWORD.toCharArray());
            return Store.open(place, Migration.known(), keys);
        }
    }

    /** An open store. */
    private record KeptUse(Store store, Optional<StoreContents> before) implements Use {

        @Override
        public long step() throws StoreException {
            List<LogEntry> log = store.logAfter(0);
            String document = store.read().dataset().documents().getFirst().id();
            store.commit(new Commit(
                    log.getLast().number(), SampleReview.AT, WHO, List.of(new Act.Closed(document)), List.of()));
            return intact();
        }

        @Override
        public long intact() throws StoreException {
            return store.logAfter(0).stream()
                    .filter(entry -> entry.who().equals(WHO))
                    .count();
        }

        @Override
        public List<String> complaints() throws StoreException {
            List<String> complaints = StoreSubject.complaintsOf(store);
            StoreContents now = store.read();
            before.filter(old -> !isKept(old, now)).ifPresent(old -> complaints.add("not all is as it was"));
            return complaints;
        }

        private static boolean isKept(StoreContents old, StoreContents now) {
            int entries = old.log().size();
            return now.dataset().equals(old.dataset())
                    && now.candidates().equals(old.candidates())
                    && now.retired().equals(old.retired())
                    && now.log().size() >= entries
                    && now.log().subList(0, entries).equals(old.log());
        }

        @Override
        public void close() throws StoreException {
            store.close();
        }
    }
}
