package org.quxian.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The roles of a store on a server: who may only look, and who may decide. */
public final class Roles {

    private Roles() {}

    /** A script for psql that makes the roles and says what it does and how it is run. */
    public static String script() {
        try (InputStream in = Roles.class.getResourceAsStream("roles.sql")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own roles.sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
