package org.quxian.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesSource;
import org.quxian.store.SeriesContents.NotKeptException;
import org.quxian.store.journal.Disk;

/**
 * What was read last of the series of a local store, 24 MB of tiles at most. It can outlive the opening of the store, and
 * answers then without one, as long as nobody has changed the store: its journal looks as it was left. Used by one thread at a
 * time.
 */
public final class SeriesMemory {
    private static final SeriesNames NO_NAMES = new SeriesNames(Map.of(), Map.of(), List.of(), Map.of(), Map.of());

    private final KeptTiles kept = new KeptTiles();
    private SeriesNames names = NO_NAMES;
    private Optional<Path> journal = Optional.empty();
    private Optional<JournalMark> left = Optional.empty();

    /** Something that is asked of series. */
    @FunctionalInterface
    public interface Question<T> {

        /** Asks it; it may be asked again where this fails. */
        T of(SeriesSource series) throws ReportableException;
    }

    /**
     * Asks what is remembered of a store that is not open.
     *
     * @return empty where the store has to be asked: it has been changed, or the answer is not remembered
     * @throws ReportableException where the question itself fails
     */
    public <T> Optional<T> ask(Question<T> question) throws ReportableException {
        if (left.isEmpty() || !journal.flatMap(JournalMark::of).equals(left)) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.of(new RememberedSeries(this)));
        } catch (NotKeptException unknown) {
            return Optional.empty();
        }
    }

    /** The store has been opened; what is remembered of another one, or of this one before it was changed, is forgotten. */
    void enter(StoreLocation.Folder location) {
        Path now = new LocalPlace(location, Disk.ofThisMachine()).journal().journal();
        if (!journal.equals(Optional.of(now))
                || left.isEmpty()
                || !JournalMark.of(now).equals(left)) {
            begin(NO_NAMES);
        }
        journal = Optional.of(now);
        left = Optional.empty();
    }

    /**
     * The store is about to be closed, and still nobody else can change it.
     *
     * @param isCurrent whether what is remembered is what the store says
     */
    void leave(boolean isCurrent) {
        left = isCurrent ? journal.flatMap(JournalMark::of) : Optional.empty();
    }

    /** Forgets everything but these names. */
    void begin(SeriesNames now) {
        names = now;
        kept.clear();
    }

    KeptTiles kept() {
        return kept;
    }

    SeriesNames names() {
        return names;
    }

    /** What is damaged in memory is no business of whoever asks: the store says it better. */
    static <T> T orAskTheStore(PackedSeries.Question<T> question, SeriesMemory memory) {
        try {
            return PackedSeries.answer("", question, memory, Optional.empty());
        } catch (SQLException damaged) {
            throw new NotKeptException();
        }
    }
}
