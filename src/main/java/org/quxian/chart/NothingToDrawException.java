package org.quxian.chart;

import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** The selection holds no figure that a chart of the kind that was asked for can show. */
public final class NothingToDrawException extends ReportableException {
    private static final long serialVersionUID = 1L;

    /**
     * @param sentence why there is nothing to draw
     */
    public NothingToDrawException(Text sentence) {
        super(sentence);
    }
}
