package org.quxian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.store.Encryption;
import org.quxian.store.Headway;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sets, changes or takes away the password of the store; without a word it says whether there is one. */
@Command(name = "password")
final class PasswordCommand implements Callable<Integer> {
    private static final Text FORMER = new Text("现在的密码：", "The present password: ");
    private static final Text NEW = new Text("新密码（至少 8 个字符）：", "The new password (at least 8 characters): ");
    private static final Text ON = new Text("数据库已加密。", "The store is encrypted.");
    private static final Text OFF = new Text("数据库没有加密。", "The store is not encrypted.");
    private static final Text CHANGED = new Text(
            "密码已更改。以前的备份仍用备份时的密码。", "The password has been changed. Earlier backups keep the one they were made with.");

    private final Session session;

    /** What can be done with a password. */
    private enum Act {
        SET,
        CHANGE,
        REMOVE
    }

    @Parameters(paramLabel = "set|change|remove", arity = "0..1", descriptionKey = "password-act")
    private Optional<String> act = Optional.empty();

    PasswordCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        Optional<Act> wanted =
                act.isPresent() ? Optional.of(Choice.of("password", act.get(), Act.class)) : Optional.empty();
        Encryption encryption = session.encryption();
        session.print(wanted.isPresent() ? done(wanted.get(), encryption) : encryption.isOn() ? ON : OFF);
        return 0;
    }

    private Text done(Act what, Encryption encryption) throws ReportableException {
        return switch (what) {
            case SET -> set(encryption, session.passwords().askNew(NEW));
            case CHANGE -> {
                char[] former = session.passwords().ask(FORMER);
                yield change(encryption, former, session.passwords().askNew(NEW));
            }
            case REMOVE -> remove(encryption, session.passwords().ask(FORMER));
        };
    }

    private static Text set(Encryption encryption, char[] password) throws ReportableException {
        try {
            Path aside = encryption.set(password, Headway.UNWATCHED);
            return new Text(
                    "数据库已加密；密码忘了就无法打开，请妥善保管。原来没有加密的文件在 %s，确认无误后用 quxian space --delete-aside 删除。".formatted(aside),
                    "The store is encrypted; without its password nobody can open it, so keep it well. The former files, which are not encrypted, are in %s; delete them with quxian space --delete-aside when all is well."
                            .formatted(aside));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static Text change(Encryption encryption, char[] former, char[] password) throws ReportableException {
        try {
            encryption.change(former, password);
            return CHANGED;
        } finally {
            Arrays.fill(former, ' ');
            Arrays.fill(password, ' ');
        }
    }

    private static Text remove(Encryption encryption, char[] password) throws ReportableException {
        try {
            Path aside = encryption.remove(password, Headway.UNWATCHED);
            return new Text(
                    "密码已去掉，数据库不再加密；原来加密的文件在 %s。".formatted(aside),
                    "The password has been taken away, and the store is no longer encrypted; the former files are in %s."
                            .formatted(aside));
        } finally {
            Arrays.fill(password, ' ');
        }
    }
}
