package org.quxian.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import picocli.CommandLine.Command;

/** Verifies the store: one line a fault. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        List<Fault> faults = session.check();
        for (Fault fault : faults) {
            session.print(fault.line(session.language()));
        }
        if (faults.isEmpty()) {
            session.print(new Text("没有发现问题。", "Nothing is wrong."));
        }
        return faults.isEmpty() ? 0 : 1;
    }
}
