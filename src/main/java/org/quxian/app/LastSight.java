package org.quxian.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.quxian.desktop.shell.Sight;
import org.quxian.desktop.shell.SightFile;
import org.quxian.store.Keepsake;

/**
 * What the window looked like, kept beside its store. It is shown again only by the same version of the program, with the
 * same settings, on the same day (countdowns change with it), and where nothing was written into the store since.
 */
final class LastSight {
    private static final System.Logger LOG = System.getLogger(LastSight.class.getName());

    /** Beyond this it is not worth it, and no longer fits into the file. */
    private static final int MOST_WORDS = 16_000;

    private final Optional<Keepsake> keepsake;
    private final Path settings;
    private final String version;
    private final String store;
    private final InstantSource clock;
    private final AtomicReference<Optional<Sight>> now = new AtomicReference<>(Optional.empty());
    private final Optional<String> madeBefore;

    /**
     * Looks at what the last sight would depend on; to be made before anybody opens the store.
     *
     * @param keepsake where it is kept; empty for nowhere
     * @param settings the file of the settings
     * @param version the program's version
     * @param store the store as it was named, which the window shows
     * @param clock tells what day it is
     */
    LastSight(Optional<Keepsake> keepsake, Path settings, String version, String store, InstantSource clock) {
        this.keepsake = keepsake;
        this.settings = settings;
        this.version = version;
        this.store = store;
        this.clock = clock;
        this.madeBefore = keepsake.flatMap(this::made);
    }

    /** What the window looked like when it was left; empty where it would look otherwise now, or nothing was kept. */
    Optional<Sight> last() {
        return madeBefore.flatMap(
                made -> keepsake.flatMap(Keepsake::read).flatMap(bytes -> SightFile.unpack(bytes, made)));
    }

    /** Keeps {@code sight} for {@link #write}. */
    void keep(Sight sight) {
        now.set(Optional.of(sight));
    }

    /** Writes what there is to keep; to be called when the store has been closed. */
    void write() {
        now.get().ifPresent(sight -> keepsake.ifPresent(place -> write(sight, place)));
    }

    private void write(Sight sight, Keepsake place) {
        Optional<String> made = made(place);
        if (made.isPresent()) {
            try {
                place.write(SightFile.pack(sight, made.get()));
            } catch (IOException unwritable) {
                // Nothing is lost with it but a little time at the next start.
                LOG.log(System.Logger.Level.DEBUG, "no sight was kept", unwritable);
            }
        }
    }

    /** All that a sight depends on; empty where it does not hold. */
    private Optional<String> made(Keepsake kept) {
        try {
            ZoneId zone = ZoneId.systemDefault();
            String day = clock.instant().atZone(zone).toLocalDate().toString();
            String asSet = Files.readString(settings);
            return kept.state()
                    .map(state -> String.join("\n", version, store, zone.getId(), day, state, asSet))
                    .filter(words -> words.length() < MOST_WORDS);
        } catch (IOException unset) {
            return Optional.empty();
        }
    }
}
