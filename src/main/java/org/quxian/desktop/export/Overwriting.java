package org.quxian.desktop.export;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;

/** Asks once about all files that exist. */
final class Overwriting {

    private Overwriting() {}

    /** Whether {@code existing} may be overwritten; not asked where there are none. */
    static boolean agreed(List<Path> existing, Look look, Window owner) {
        return existing.isEmpty()
                || Dialogs.ask(
                        look,
                        owner,
                        ExportWords.exists(
                                existing.size(),
                                String.valueOf(existing.getFirst().getFileName())),
                        ExportWords.OVERWRITE,
                        ExportWords.KEEP);
    }
}
