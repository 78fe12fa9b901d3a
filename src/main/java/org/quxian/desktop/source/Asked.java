package org.quxian.desktop.source;

import java.util.List;
import org.quxian.chart.Mark;

/** What the pane was asked to show, whatever the language. */
sealed interface Asked {

    /** Nothing. */
    record Nothing() implements Asked {}

    /** The document with this id. */
    record Whole(String id) implements Asked {}

    /** The figure with this id. */
    record Figure(String id) implements Asked {}

    /** A computed mark. Its words stay in the language of the chart it was chosen in. */
    record Computed(Mark mark, String formula, List<String> inputs) implements Asked {}
}
