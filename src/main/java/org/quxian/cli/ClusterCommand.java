package org.quxian.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.store.Scripts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells or sets where a store reads its series from. */
@Command(name = "cluster")
final class ClusterCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ADDRESS", descriptionKey = "cluster")
    private Optional<String> address = Optional.empty();

    @Option(names = "--none", descriptionKey = "no-cluster")
    private boolean none;

    @Option(names = "--tables", descriptionKey = "cluster-tables")
    private boolean tables;

    ClusterCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        if (tables) {
            session.out().write(Scripts.cluster().getBytes(StandardCharsets.UTF_8));
            session.out().flush();
        } else if (address.isPresent() || none) {
            int series = session.setCluster(none ? Optional.empty() : address);
            session.print(new Text("可读取 %d 个统计序列。".formatted(series), "%d series can be read.".formatted(series)));
        } else {
            session.print(session.cluster()
                    .map(Text::same)
                    .orElse(new Text("统计序列在数据库里。", "The series are in the store itself.")));
        }
        return 0;
    }
}
