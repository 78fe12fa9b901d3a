package org.quxian.render;

import java.awt.Shape;
import java.util.Optional;
import org.jfree.chart.entity.ChartEntity;
import org.quxian.chart.Mark;

/**
 * Where an area stands on a drawn map, with or without a figure. The entity collection of a drawn map holds one for every
 * area and zone, in reading order, beside the entities of the marks.
 */
public final class AreaEntity extends ChartEntity {
    private static final long serialVersionUID = 1L;

    private final transient String code;
    private final transient Optional<Mark> mark;

    AreaEntity(Shape shape, String code, String words, Optional<Mark> mark) {
        super(shape, words);
        this.code = code;
        this.mark = mark;
    }

    /** The code of the area. */
    public String code() {
        return code;
    }

    /** Its name, and its value or why there is none. */
    public String words() {
        return getToolTipText();
    }

    /** Its figure. */
    public Optional<Mark> mark() {
        return mark;
    }
}
