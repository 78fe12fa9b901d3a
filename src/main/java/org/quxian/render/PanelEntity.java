package org.quxian.render;

import java.awt.Shape;
import org.jfree.chart.entity.ChartEntity;
import org.quxian.chart.Panel;

/** Where a panel stands on a board; it comes before the marks that lie in it. */
public final class PanelEntity extends ChartEntity {
    private static final long serialVersionUID = 1L;

    private final transient Panel panel;

    PanelEntity(Shape area, Panel panel) {
        super(area, panel.words().title());
        this.panel = panel;
    }

    /** The panel that is drawn here. */
    public Panel panel() {
        return panel;
    }
}
