package org.quxian.exchange.bulk;

import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** Nobody waits for the series any more: whoever asked for them has cancelled. */
public final class SeriesCancelledException extends ReportableException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file the name of the file that was being read
     */
    SeriesCancelledException(String file) {
        super(new Text(file + "：已取消，没有写入。", file + ": cancelled; nothing was written."));
    }
}
