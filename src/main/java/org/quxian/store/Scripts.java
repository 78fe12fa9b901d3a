package org.quxian.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts for administrators of servers; each says what it does and how it is run. */
public final class Scripts {

    private Scripts() {}

    /** For psql: the roles of a store on a server, who may only look and who may decide. */
    public static String roles() {
        return read("roles.sql");
    }

    /** For clickhouse-client: the tables that series on a cluster are read from. */
    public static String cluster() {
        return read("cluster.sql");
    }

    private static String read(String file) {
        try (InputStream in = Scripts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
