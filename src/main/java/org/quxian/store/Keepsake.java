package org.quxian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.quxian.store.journal.Disk;
import org.quxian.store.journal.Seal;

/**
 * What a program keeps beside a local store to be quick with at its next start: {@code quxian.sight}. It is no part of the
 * store, and may be deleted at any time. Whoever reads it must hold {@link #state} against the state that it was made of. An
 * encrypted store has none, since it would tell what the store keeps secret.
 */
public final class Keepsake {
    private final LocalPlace place;

    private Keepsake(LocalPlace place) {
        this.place = place;
    }

    /** The keepsake of the store at {@code location}; empty for one on a server. */
    public static Optional<Keepsake> of(StoreLocation location) {
        return switch (location) {
            case StoreLocation.Folder folder -> Optional.of(new Keepsake(new LocalPlace(folder, Disk.ofThisMachine())));
            case StoreLocation.Url url -> Optional.empty();
        };
    }

    /**
     * A few words that two states of the store never share, and that reading it does not change. They come from the seal of
     * its journal.
     *
     * @return empty for a store that is encrypted, was never left in order, or has more in its journal than the seal says
     */
    public Optional<String> state() {
        return new KeyFile(place).exists() ? Optional.empty() : Seal.ofJournal(place.journal());
    }

    /** What was kept; empty where nothing was, or it cannot be read. */
    public Optional<byte[]> read() {
        try {
            return Optional.of(Files.readAllBytes(place.sight()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * Keeps {@code bytes} in the place of what was kept before.
     *
     * @throws IOException where that cannot be written
     */
    public void write(byte[] bytes) throws IOException {
        Path fresh = place.sight().resolveSibling(place.sight().getFileName() + ".part");
        Files.write(fresh, bytes);
        Files.move(fresh, place.sight(), StandardCopyOption.REPLACE_EXISTING);
    }
}
