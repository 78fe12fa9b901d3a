package org.quxian.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.desktop.shell.Keeping;
import org.quxian.desktop.shell.Opened;
import org.quxian.desktop.shell.Opening;
import org.quxian.desktop.shell.Remedy;
import org.quxian.desktop.support.Progress;
import org.quxian.desktop.support.Standing;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.observation.Text;
import org.quxian.store.Space;
import org.quxian.store.StoreException;

/**
 * Opens a store for the window, and knows what to do where it does not open: look only while another program has it, bring
 * back the newest backup where it is damaged.
 *
 * @param contents opens stores
 * @param location which one; empty for the user's own
 * @param reviewing the window's way to it
 */
record StoreOpening(Contents contents, Optional<String> location, StoreReviewing reviewing) implements Opening {
    private static final Text LOOK = new Text("只看，不修改", "Look only");

    @Override
    public Opened open() throws ReportableException {
        reviewing.lookOnly(false);
        return opened(contents.place(location));
    }

    private Opened look() throws ReportableException {
        reviewing.lookOnly(true);
        Text place = contents.place(location);
        return opened(place);
    }

    private Opened opened(Text place) throws ReportableException {
        Standing standing = reviewing.at(desk -> desk.state()).standing();
        Text shown = reviewing.mayWrite() ? place : new Text(place.zh() + "（只看）", place.en() + " (look only)");
        Rules rules = contents.rules(standing.data().catalogue());
        return new Opened(standing, reviewing, rules, reviewing.faults(), shown, reviewing);
    }

    private Opened restored(Path backup) throws ReportableException {
        contents.restore(location, backup);
        return open();
    }

    @Override
    public List<Remedy> remedies(ReportableException failure) {
        List<Remedy> remedies = new ArrayList<>();
        if (failure instanceof StoreException trouble) {
            switch (trouble.reason()) {
                case LOCKED -> remedies.add(new Remedy(LOOK, this::look));
                case DAMAGED -> newestBackup().ifPresent(backup -> remedies.add(restore(backup)));
                default -> {}
            }
        }
        return remedies;
    }

    private Remedy restore(Path backup) {
        String name = backup.getFileName().toString();
        return new Remedy(
                new Text("恢复最近的完好备份 " + name, "Restore the newest whole backup, " + name), () -> restored(backup));
    }

    private Optional<Path> newestBackup() {
        try {
            return contents.newestBackup(location);
        } catch (ReportableException none) {
            return Optional.empty();
        }
    }

    /** None for a store on a server. */
    @Override
    public Optional<Keeping> keeping() {
        return contents.isLocal(location) ? Optional.of(new OwnKeeping()) : Optional.empty();
    }

    private final class OwnKeeping implements Keeping {
        @Override
        public void backup(Path file, Progress progress) throws ReportableException {
            reviewing.away(() -> {
                contents.backup(location, file, mended -> {}, new Watched(progress));
                return file;
            });
        }

        @Override
        public Optional<Path> restore(Path file, Progress progress) throws ReportableException {
            return reviewing.away(() -> contents.upkeep(location).restore(file, new Watched(progress)));
        }

        @Override
        public boolean isEncrypted() {
            return contents.isEncrypted(location);
        }

        @Override
        public void setPassword(char[] password, Progress progress) throws ReportableException {
            reviewing.away(() -> contents.encryption(location).set(password, new Watched(progress)));
        }

        @Override
        public void changePassword(char[] former, char[] password) throws ReportableException {
            reviewing.away(() -> {
                contents.encryption(location).change(former, password);
                return location;
            });
        }

        @Override
        public void removePassword(char[] password, Progress progress) throws ReportableException {
            reviewing.away(() -> contents.encryption(location).remove(password, new Watched(progress)));
        }

        @Override
        public Space space() throws ReportableException {
            return contents.upkeep(location).space();
        }

        @Override
        public Space deleteAside() throws ReportableException {
            return reviewing.away(() -> contents.upkeep(location).deleteAside());
        }

        @Override
        public List<Fault> check() throws ReportableException {
            return reviewing.away(() -> contents.check(location));
        }
    }
}
