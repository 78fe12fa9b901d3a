package org.quxian.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.store.Space;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how much room the files of the store take, and deletes what was set aside. */
@Command(name = "space")
final class SpaceCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--delete-aside", descriptionKey = "delete-aside")
    private boolean delete;

    SpaceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        if (delete) {
            Space before = session.upkeep().deleteAside();
            session.print(new Text(
                    "已删除另行保留的旧文件 %d 份，%s。".formatted(before.asideCount(), Space.words(before.aside())),
                    "Deleted what had been set aside %s: %s."
                            .formatted(times(before.asideCount()), Space.words(before.aside()))));
            return 0;
        }
        Space space = session.upkeep().space();
        session.print(line("数据库", "database", Space.words(space.database())));
        session.print(line("日志和文稿", "journal and texts", Space.words(space.journal())));
        session.print(new Text(
                "备份 %d 份：%s".formatted(space.backupCount(), Space.words(space.backups())),
                "%d backups: %s".formatted(space.backupCount(), Space.words(space.backups()))));
        session.print(new Text(
                "另行保留的旧文件 %d 份：%s，在 %s".formatted(space.asideCount(), Space.words(space.aside()), space.asideFolder()),
                "set aside %s: %s, in %s"
                        .formatted(times(space.asideCount()), Space.words(space.aside()), space.asideFolder())));
        return 0;
    }

    private static Text line(String zh, String en, String size) {
        return new Text(zh + "：" + size, en + ": " + size);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
