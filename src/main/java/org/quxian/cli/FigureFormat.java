package org.quxian.cli;

import java.util.Locale;
import java.util.Optional;

/** How the figures command can show figures. */
enum FigureFormat {
    TABLE,
    JSON,
    CSV,
    SDMX_CSV,
    XLSX;

    /** The format that a file's name asks for by its ending. */
    static Optional<FigureFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Optional.of(JSON);
        }
        if (lower.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        return lower.endsWith(".xlsx") ? Optional.of(XLSX) : Optional.empty();
    }
}
