package org.quxian.desktop.shell;

import org.quxian.desktop.support.SettingsFile;
import org.quxian.desktop.support.TaskRunner;
import org.quxian.exchange.mapping.MappingFile;

/**
 * What the window needs from outside.
 *
 * @param tasks where long work goes
 * @param settings what comes back at the next start
 * @param opening where the figures come from
 * @param who the person at the window, as the review log names them
 * @param version the program's version, for the help
 */
public record Services(TaskRunner tasks, SettingsFile settings, Opening opening, String who, String version) {

    /** What is remembered of the columns of tables, beside the settings. */
    MappingFile mappings() {
        return new MappingFile(settings.file().resolveSibling("mappings.json"));
    }
}
