package org.quxian.desktop.support;

import java.util.List;
import org.quxian.observation.Text;

/** The views of the window, in the order of their tabs. */
public enum View {
    /** The districts at a glance. */
    OVERVIEW(new Text("总览", "Overview")),
    /** The districts by one indicator or theme. */
    COMPARE(new Text("对比", "Compare")),
    /** An indicator through time. */
    TREND(new Text("趋势", "Trend")),
    /** One indicator on a map. */
    MAP(new Text("地图", "Map")),
    /** Every target and how far it is. */
    PROGRESS(new Text("进度", "Progress")),
    /** Every figure, in rows. */
    FIGURES(new Text("数据", "Figures")),
    /** The documents and the review of what was found in them. */
    DOCUMENTS(new Text("文稿", "Documents"));

    private final Text label;

    View(Text label) {
        this.label = label;
    }

    /** Its place among the tabs, from 1. */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
