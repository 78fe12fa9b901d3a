package org.quxian.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.quxian.store.journal.Disk;

/** Something that keeps numbered steps, and whose losses are counted. */
interface Subject {

    /** Opens what is in {@code folder}, or makes it. */
    Use open(Path folder, Disk disk) throws Exception;

    /** What {@link #of} makes it of. */
    String word();

    /** The subject that a program which is to be killed works with. */
    static Subject of(String word) {
        return switch (word) {
            case "peer" -> new PeerSubject();
            case "store" -> new StoreSubject(new Keyring(), false);
            case "secret" -> new StoreSubject(new Keyring(), true);
            case "series" -> new SeriesSubject();
            case "kept" -> new KeptSubject(Optional.empty());
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** In the hands of somebody. */
    interface Use extends AutoCloseable {

        /** Does the next step, of a kind that its number chooses, and returns the number once it is done. */
        long step() throws Exception;

        /** The steps that it holds, from 1, as far as they are as they were done. */
        long intact() throws Exception;

        /** What it says of its own accord to be wrong, or to have been. */
        List<String> complaints() throws Exception;

        @Override
        void close() throws SQLException, StoreException;
    }
}
