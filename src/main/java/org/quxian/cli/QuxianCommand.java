package org.quxian.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program itself: without a command it opens its window. */
@Command(name = "quxian")
final class QuxianCommand implements Callable<Integer> {
    private final Session session;

    QuxianCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.openWindow();
    }
}
