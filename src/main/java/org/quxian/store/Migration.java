package org.quxian.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.quxian.store.journal.Fingerprint;

/**
 * One step in the history of the tables. Once released, its SQL never changes.
 *
 * @param number 1 for the first
 * @param sql statements, each ending in a semicolon at the end of a line; on H2 each must bear being run again
 */
record Migration(int number, String sql) {

    /** In order; a class path cannot be listed, so their names stand here. */
    private static final List<String> FILES = List.of("V001__observations.sql", "V002__review.sql", "V003__series.sql");

    /** All that this program knows, in order. */
    static List<Migration> known() {
        return FILES.stream().map(Migration::load).toList();
    }

    /** The SHA-256 of its SQL. */
    String sha256() {
        return Fingerprint.of(sql);
    }

    /** Its statements, without the comments between them. */
    List<String> statements() {
        return Arrays.stream(sql.replaceAll("(?m)^--.*\n", "").split(";\n", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static Migration load(String file) {
        try (InputStream in = Migration.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // A checkout on Windows must not change the fingerprint.
            return new Migration(Integer.parseInt(file.substring(1, 4)), text.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
