package org.quxian.desktop.delivery;

import java.util.List;
import org.quxian.observation.Fault;
import org.quxian.observation.Text;
import org.quxian.store.SeriesReceipt;

/** What became of a file of series. */
sealed interface Delivered {

    /**
     * All of it is in the store.
     *
     * @param file its name
     * @param receipt how much it was
     * @param times of which times, a few words for each frequency
     * @param ignored the headings of the columns that were not read
     * @param indicator the key of its first indicator
     */
    record Taken(String file, SeriesReceipt receipt, List<Text> times, List<String> ignored, String indicator)
            implements Delivered {}

    /**
     * None of it is, since something is wrong in its rows.
     *
     * @param file its name
     * @param faults what is wrong, in the order of the file, at least one
     */
    record Faulty(String file, List<Fault> faults) implements Delivered {}

    /**
     * None of it is, for another reason.
     *
     * @param sentence why
     */
    record Refused(Text sentence) implements Delivered {}

    /**
     * None of it is, since somebody cancelled it.
     *
     * @param file its name
     */
    record Cancelled(String file) implements Delivered {}
}
