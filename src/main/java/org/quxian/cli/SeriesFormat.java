package org.quxian.cli;

import java.util.Locale;
import java.util.Optional;

/** How the series command can show series. */
enum SeriesFormat {
    TABLE,
    JSON,
    CSV;

    /** The format that a file's name asks for by its ending. */
    static Optional<SeriesFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return lower.endsWith(".csv") ? Optional.of(CSV) : Optional.empty();
    }
}
