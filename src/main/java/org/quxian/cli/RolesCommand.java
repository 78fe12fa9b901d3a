package org.quxian.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.quxian.store.Scripts;
import picocli.CommandLine.Command;

/** Prints the script by which an administrator gives out rights to a store on a server; it opens no store. */
@Command(name = "roles")
final class RolesCommand implements Callable<Integer> {
    private final Session session;

    RolesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        OutputStream out = session.out();
        out.write(Scripts.roles().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
    }
}
