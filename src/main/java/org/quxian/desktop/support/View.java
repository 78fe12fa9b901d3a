package org.quxian.desktop.support;

import org.quxian.observation.Text;

/** The views of the window, in the order of their tabs. */
public enum View {
    /** The districts at a glance. */
    OVERVIEW(new Text("总览", "Overview"), 1),
    /** An indicator through time. */
    TREND(new Text("趋势", "Trend"), 2),
    /** Every figure, in rows. */
    FIGURES(new Text("数据", "Figures"), 3),
    /** The documents and the review of what was found in them. */
    DOCUMENTS(new Text("文稿", "Documents"), 4);

    private final Text label;
    private final int number;

    View(Text label, int number) {
        this.label = label;
        this.number = number;
    }

    /** Its place among the tabs, from 1. */
    public int number() {
        return number;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
