package org.quxian.desktop.export;

import org.quxian.observation.Text;

/** What can be exported. */
public enum What {
    /** The chart that the keyboard is on. */
    CHART(new Text("当前图表", "This chart")),
    /** The panel of the open district. */
    PANEL(new Text("本区县面板", "This district's panel")),
    /** All panels on one sheet. */
    OVERVIEW(new Text("总览", "The overview")),
    /** Every chart of the selection, a file each. */
    ALL_CHARTS(new Text("当前筛选的全部图表", "All charts of the selection"));

    private final Text label;

    What(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
