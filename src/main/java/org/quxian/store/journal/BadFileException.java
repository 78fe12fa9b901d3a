package org.quxian.store.journal;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the journal that is missing or not as it was written. */
public final class BadFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    BadFileException(Path file) {
        super(file.toString());
        this.file = file;
    }

    BadFileException(Path file, Throwable cause) {
        super(file.toString(), cause);
        this.file = file;
    }

    /** The file. */
    public Path file() {
        return file;
    }
}
