package org.quxian.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.secret.DataKey;
import org.quxian.store.secret.WrappedKey;

/**
 * The keys of encrypted stores that have been unlocked with their passwords, for as long as the program runs: a store is
 * opened many times, and its password asked for once. Passwords are not kept. It may be used by several threads.
 */
public final class Keyring {

    /** How a database begins that H2 has encrypted. */
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, DataKey> keys = new ConcurrentHashMap<>();

    /** An empty one. */
    public Keyring() {}

    void add(DataKey key) {
        keys.put(key.id(), key);
    }

    /** The key of that id. */
    Optional<DataKey> find(WrappedKey wrapped) {
        return Optional.ofNullable(keys.get(wrapped.id()));
    }

    /**
     * A store with its key.
     *
     * @param place the store as its files are found
     * @throws StoreException with {@link Reason#PASSWORD_NEEDED} if it has one that is not known yet, with {@link
     *     Reason#KEY_LOST} if it is encrypted and its key damaged or gone
     */
    LocalPlace unlock(LocalPlace place) throws StoreException, IOException {
        KeyFile file = new KeyFile(place);
        Optional<WrappedKey> wrapped = file.read();
        if (wrapped.isPresent()) {
            return place.with(Optional.of(unlock(
                    wrapped.get(), Reason.PASSWORD_NEEDED, place.location().shown())));
        }
        if (file.exists() || isEncrypted(place.database())) {
            throw new StoreException(Reason.KEY_LOST, place.location().shown());
        }
        return place;
    }

    DataKey unlock(WrappedKey wrapped, Reason needed, String place) throws StoreException {
        Optional<DataKey> known = find(wrapped);
        if (known.isEmpty()) {
            throw new PasswordNeededException(needed, place, this, wrapped);
        }
        return known.get();
    }

    static boolean isEncrypted(Path database) throws IOException {
        if (!Files.isRegularFile(database)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(database)) {
            return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        }
    }
}
