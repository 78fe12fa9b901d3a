package org.quxian.desktop.support;

import org.quxian.observation.Text;

/** The views of the window, in the order of their tabs. */
public enum View {
    /** The districts at a glance. */
    OVERVIEW(new Text("总览", "Overview"), 1),
    /** The districts by one indicator or theme. */
    COMPARE(new Text("对比", "Compare"), 2),
    /** Every target and how far it is. */
    PROGRESS(new Text("进度", "Progress"), 5),
    /** Every figure, in rows. */
    FIGURES(new Text("数据", "Figures"), 6),
    /** The documents and the review of what was found in them. */
    DOCUMENTS(new Text("文稿", "Documents"), 7);

    private final Text label;
    private final int number;

    View(Text label, int number) {
        this.label = label;
        this.number = number;
    }

    /** The key that opens it together with Ctrl, 1 to 7. */
    public int number() {
        return number;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
