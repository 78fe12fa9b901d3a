package org.quxian.exchange;

import java.io.IOException;
import org.quxian.observation.ReportableException;

/** Carries what ended a reading out through a library that lets nothing but an {@link IOException} pass. */
final class StopException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient ReportableException reason;

    StopException(ReportableException reason) {
        super(reason);
        this.reason = reason;
    }

    /** Throws what ended the reading; never comes back with what it gives. */
    IllegalStateException rethrow() throws DataException, ReadingCancelledException {
        return switch (reason) {
            case DataException wrong -> throw wrong;
            case ReadingCancelledException cancelled -> throw cancelled;
            default -> new IllegalStateException(reason);
        };
    }
}
