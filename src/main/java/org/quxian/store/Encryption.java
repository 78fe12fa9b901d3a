package org.quxian.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Disk;
import org.quxian.store.secret.DataKey;
import org.quxian.store.secret.WrappedKey;

/**
 * The password of a local store: set, changed, taken away. Passwords are left to the caller to wipe. Setting one and taking
 * it away write database, journal, texts and backups anew; what was there is set aside.
 */
public final class Encryption {

    /** A shorter password is no secret. */
    public static final int SHORTEST = 8;

    private final LocalPlace place;
    private final List<Migration> known;
    private final Keyring keys;

    Encryption(LocalPlace place, List<Migration> known, Keyring keys) {
        this.place = place;
        this.known = known;
        this.keys = keys;
    }

    /**
     * The encryption of the store at {@code location}.
     *
     * @param keys what has been unlocked
     * @throws StoreException with {@link Reason#SHARED} if it is on a server
     */
    public static Encryption of(StoreLocation location, Keyring keys) throws StoreException {
        return switch (location) {
            case StoreLocation.Folder folder ->
                new Encryption(new LocalPlace(folder, Disk.ofThisMachine()), Migration.known(), keys);
            case StoreLocation.Url url -> throw new StoreException(Reason.SHARED, url.shown());
        };
    }

    /** Whether the store is encrypted. */
    public boolean isOn() {
        return new KeyFile(place).exists();
    }

    /**
     * Encrypts a store that is not; it is unlocked then.
     *
     * @param password at least {@value #SHORTEST} characters
     * @param headway is told, and can stop it
     * @return the folder with all that was there before, which everybody can still read
     * @throws StoreException with {@link Reason#SHORT_PASSWORD}, {@link Reason#ENCRYPTED}, {@link Reason#UNSOUND} or what
     *     opening may meet; nothing has then been changed
     */
    public Path set(char[] password, Headway headway) throws StoreException {
        expectLong(password);
        if (isOn()) {
            throw refused(Reason.ENCRYPTED);
        }
        headway.reach(0);
        // Opening mends what has to be mended first.
        Store.open(place, known, keys).close();
        DataKey key = DataKey.fresh();
        WrappedKey wrapped = WrappedKey.of(key, password, 1);
        Path aside = new Alone(place, keys).run(() -> rewrite(place, Optional.of(key), Optional.of(wrapped), headway));
        keys.add(key);
        forgetSight();
        return aside;
    }

    /**
     * Changes the password: the same key is wrapped anew.
     *
     * @param former the password that it has
     * @param password at least {@value #SHORTEST} characters
     * @throws StoreException with {@link Reason#WRONG_PASSWORD}, {@link Reason#SHORT_PASSWORD} or {@link
     *     Reason#NOT_ENCRYPTED}; nothing has then been changed
     */
    public void change(char[] former, char[] password) throws StoreException {
        expectLong(password);
        new Alone(place, keys).run(() -> {
            WrappedKey wrapped = wrapped();
            return new KeyFile(place).write(WrappedKey.of(open(wrapped, former), password, wrapped.number() + 1));
        });
    }

    /**
     * Writes an encrypted store for everybody to read.
     *
     * @param password the password that it has
     * @param headway is told, and can stop it
     * @return the folder with all that was there before, encrypted
     * @throws StoreException with {@link Reason#WRONG_PASSWORD}, {@link Reason#NOT_ENCRYPTED}, {@link Reason#UNSOUND} or
     *     what opening may meet; nothing has then been changed
     */
    public Path remove(char[] password, Headway headway) throws StoreException {
        headway.reach(0);
        keys.add(new Alone(place, keys).run(() -> open(wrapped(), password)));
        Store.open(place, known, keys).close();
        return new Alone(place, keys).unlocked(keyed -> rewrite(keyed, Optional.empty(), Optional.empty(), headway));
    }

    /** It shows what the store says. */
    private void forgetSight() throws StoreException {
        try {
            place.disk().delete(place.sight());
        } catch (IOException e) {
            throw StoreException.of(place.location().shown(), e);
        }
    }

    private void expectLong(char[] password) throws StoreException {
        if (password.length < SHORTEST) {
            throw refused(Reason.SHORT_PASSWORD);
        }
    }

    private StoreException refused(Reason reason) {
        return new StoreException(reason, place.location().shown());
    }

    private WrappedKey wrapped() throws StoreException, IOException {
        KeyFile file = new KeyFile(place);
        Optional<WrappedKey> wrapped = file.read();
        if (wrapped.isEmpty()) {
            throw refused(file.exists() ? Reason.KEY_LOST : Reason.NOT_ENCRYPTED);
        }
        return wrapped.get();
    }

    private DataKey open(WrappedKey wrapped, char[] password) throws StoreException {
        Optional<DataKey> key = wrapped.open(password);
        if (key.isEmpty()) {
            throw refused(Reason.WRONG_PASSWORD);
        }
        return key.get();
    }

    /** Writes all of a store anew beside it, holds it against the present one, and puts it in its place. */
    private Path rewrite(LocalPlace now, Optional<DataKey> key, Optional<WrappedKey> wrapped, Headway headway)
            throws StoreException, IOException, SQLException {
        if (!now.journal().exists()) {
            throw refused(Reason.NO_JOURNAL);
        }
        Replacement replacement = new Replacement(now);
        try {
            LocalPlace ready = replacement.prepare().with(key);
            Transcript.write(now.journal(), ready.journal(), headway.part(0, 0.3));
            if (wrapped.isPresent()) {
                new KeyFile(ready).write(wrapped.get());
            }
            new Mending(now, known).fill(ready, ready, headway.part(0.3, 0.6));
            expectSame(now, ready);
            new Recoding(now, ready, keys).write(headway.part(0.6, 1));
            headway.reach(1);
        } catch (StoreException | IOException | SQLException | RuntimeException failure) {
            replacement.finish();
            throw failure;
        }
        return replacement.carryOut(key.isEmpty());
    }

    private void expectSame(LocalPlace now, LocalPlace ready) throws StoreException, SQLException {
        try (Connection old = now.h2().connect();
                Connection fresh = ready.h2().connect()) {
            if (!Comparison.between(old, fresh).isEmpty()) {
                throw refused(Reason.UNSOUND);
            }
        }
    }
}
