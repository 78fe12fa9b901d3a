package org.quxian.review;

import java.util.function.Supplier;

/** Stands where work is under way. */
final class Later {
    private static final Supplier<UnsupportedOperationException> CAUSE = UnsupportedOperationException::new;

    private Later() {}

    @SuppressWarnings("TypeParameterUnusedInFormals")
    static <T> T later() {
        UnsupportedOperationException cause = CAUSE.get();
        if (cause.getMessage() == null) {
            throw cause;
        }
        throw new IllegalStateException(cause);
    }
}
