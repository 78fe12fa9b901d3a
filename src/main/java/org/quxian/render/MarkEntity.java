package org.quxian.render;

import java.awt.Shape;
import org.jfree.chart.entity.ChartEntity;
import org.quxian.chart.Mark;

/**
 * Where a mark stands in a drawn picture, so that a click, the mouse above it or the keyboard finds the figure behind it.
 * The entity collection of a drawn chart holds one for every mark, in reading order.
 */
public final class MarkEntity extends ChartEntity {
    private static final long serialVersionUID = 1L;

    private final transient Mark mark;

    MarkEntity(Shape area, Mark mark) {
        super(area);
        this.mark = mark;
    }

    /** The words of the mark, which are put together only when they are asked for. */
    @Override
    public String getToolTipText() {
        return mark.label() + " " + mark.value();
    }

    /** The figure that is drawn here. */
    public Mark mark() {
        return mark;
    }
}
