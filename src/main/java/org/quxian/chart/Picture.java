package org.quxian.chart;

import java.util.List;

/** All that the program draws; screen, file and command line share one renderer for it. */
public sealed interface Picture permits Chart, Panel, Board {

    /** Its words. */
    Words words();

    /** Every mark in it that stands for a figure, in reading order. */
    List<Mark> marks();
}
