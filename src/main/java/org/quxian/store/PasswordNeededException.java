package org.quxian.store;

import java.util.Arrays;
import java.util.Optional;
import org.quxian.store.secret.DataKey;
import org.quxian.store.secret.WrappedKey;

/** A store or backup is encrypted and has not been unlocked. Once it is, what was to be done can be done again. */
public final class PasswordNeededException extends StoreException {
    private static final long serialVersionUID = 1L;

    private final transient Keyring keys;
    private final transient WrappedKey wrapped;
    private final String place;

    PasswordNeededException(Reason reason, String place, Keyring keys, WrappedKey wrapped) {
        super(reason, place);
        this.keys = keys;
        this.wrapped = wrapped;
        this.place = place;
    }

    /**
     * Unlocks it for the rest of the program.
     *
     * @param password the password, which is wiped
     * @throws StoreException with {@link StoreException.Reason#WRONG_PASSWORD} if it is another
     */
    public void unlock(char[] password) throws StoreException {
        try {
            Optional<DataKey> key = wrapped.open(password);
            keys.add(key.orElseThrow(() -> new StoreException(Reason.WRONG_PASSWORD, place)));
        } finally {
            Arrays.fill(password, ' ');
        }
    }
}
