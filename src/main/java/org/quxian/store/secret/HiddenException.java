package org.quxian.store.secret;

import java.io.IOException;

/** Something that was not written with this key, or is not as it was written. */
public final class HiddenException extends IOException {
    private static final long serialVersionUID = 1L;

    HiddenException(String what) {
        super(what);
    }

    HiddenException(String what, Throwable cause) {
        super(what, cause);
    }
}
