package org.quxian.desktop.shell;

import java.util.List;
import org.quxian.desktop.support.Reviewing;
import org.quxian.desktop.support.SeriesStore;
import org.quxian.desktop.support.Standing;
import org.quxian.observation.Fault;
import org.quxian.observation.Rules;
import org.quxian.observation.Text;

/**
 * What the window has to show.
 *
 * @param standing the figures, and the review that they come from
 * @param reviewing the way to change them
 * @param rules what is known about figures
 * @param faults what is wrong with the data and has been left out
 * @param place where the figures are kept, in a few words: 本机数据库
 * @param series the way to the statistical series beside them
 */
public record Opened(
        Standing standing, Reviewing reviewing, Rules rules, List<Fault> faults, Text place, SeriesStore series) {

    /** Figures without series. */
    public Opened(Standing standing, Reviewing reviewing, Rules rules, List<Fault> faults, Text place) {
        this(standing, reviewing, rules, faults, place, SeriesStore.NONE);
    }

    public Opened {
        faults = List.copyOf(faults);
    }
}
