package org.quxian.store;

import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** A row that cannot be what its table holds. */
final class MalformedRowException extends ReportableException {
    private static final long serialVersionUID = 1L;

    private final String column;

    /**
     * @param column where in the row
     * @param sentence what is wrong there
     */
    MalformedRowException(String column, Text sentence) {
        super(sentence);
        this.column = column;
    }

    String column() {
        return column;
    }
}
