package org.quxian.exchange;

import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** Nobody waits for the document any more: whoever asked for it has cancelled. */
public final class ReadingCancelledException extends ReportableException {
    private static final long serialVersionUID = 1L;

    /**
     * @param name the document that was being read
     */
    ReadingCancelledException(String name) {
        super(new Text(name + "：读取已取消。", name + ": Reading was cancelled."));
    }
}
