package org.quxian.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Verifies the store, one line a fault, or makes its database anew from the journal. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--rebuild", descriptionKey = "rebuild")
    private boolean rebuild;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        if (rebuild) {
            session.print(session.rebuild());
        }
        List<Fault> faults = session.check();
        for (Fault fault : faults) {
            session.print(fault.line(session.language()));
        }
        if (faults.isEmpty()) {
            session.print(new Text("没有发现问题。", "Nothing is wrong."));
        }
        session.tellAside();
        return faults.isEmpty() ? 0 : 1;
    }
}
