package org.quxian.exchange;

import org.quxian.observation.Fault;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** A file, or a piece of one, that cannot be read; its sentence names the file and the place. */
public final class DataException extends ReportableException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /**
     * @param fault what is wrong, and where
     */
    public DataException(Fault fault) {
        super(new Text(fault.line(Language.ZH), fault.line(Language.EN)));
        this.fault = fault;
    }

    /**
     * @param fault what is wrong, and where
     * @param cause the failure behind it, for the log
     */
    public DataException(Fault fault, Throwable cause) {
        super(new Text(fault.line(Language.ZH), fault.line(Language.EN)), cause);
        this.fault = fault;
    }

    /** What is wrong, and where. */
    public Fault fault() {
        return fault;
    }
}
