package org.quxian.desktop.print;

import org.quxian.chart.Picture;
import org.quxian.observation.Text;

/** What can be put on paper. */
public sealed interface Printable {

    /** What it is called in a list. */
    Text label();

    /**
     * What the window shows.
     *
     * @param label what it is called
     * @param picture the picture
     */
    record InView(Text label, Picture picture) implements Printable {}

    /**
     * The fact sheet of a district.
     *
     * @param label what it is called
     * @param area the code of the district
     */
    record Sheet(Text label, String area) implements Printable {}
}
