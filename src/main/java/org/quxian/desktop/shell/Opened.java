package org.quxian.desktop.shell;

import java.util.List;
import org.quxian.observation.Dataset;
import org.quxian.observation.Fault;
import org.quxian.observation.Rules;
import org.quxian.observation.Text;

/**
 * What the window has to show.
 *
 * @param data the figures
 * @param rules what is known about figures
 * @param faults what is wrong with the data and has been left out
 * @param place where the figures are kept, in a few words: 本机数据库
 */
public record Opened(Dataset data, Rules rules, List<Fault> faults, Text place) {

    public Opened {
        faults = List.copyOf(faults);
    }
}
