package org.quxian.render;

import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** A picture could not be drawn or written: a font is missing, a folder is not there, a disk is full. */
public final class RenderException extends ReportableException {
    private static final long serialVersionUID = 1L;

    RenderException(Text sentence) {
        super(sentence);
    }

    RenderException(Text sentence, Throwable cause) {
        super(sentence, cause);
    }
}
