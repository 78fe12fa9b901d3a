package org.quxian.exchange.mapping;

import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** A cell that cannot be read. */
final class BadCellException extends ReportableException {
    private static final long serialVersionUID = 1L;

    private final transient ColumnUse use;

    /**
     * @param use what the cell should have held
     * @param sentence what is wrong with it
     */
    BadCellException(ColumnUse use, Text sentence) {
        super(sentence);
        this.use = use;
    }

    /** What the cell should have held. */
    ColumnUse use() {
        return use;
    }
}
