package org.quxian.render.payload;

import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** A picture file cannot be opened as a chart. */
public final class PayloadException extends ReportableException {
    private static final long serialVersionUID = 1L;

    PayloadException(Text sentence) {
        super(sentence);
    }

    PayloadException(Text sentence, Throwable cause) {
        super(sentence, cause);
    }
}
