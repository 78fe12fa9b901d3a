package org.quxian.exchange.bulk;

import java.util.List;
import org.quxian.observation.Fault;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** A file of which nothing is taken because of what stands in it. */
public final class FaultyRowsException extends ReportableException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * @param faults what is wrong, in the order of the file, at least one; a place is the file, the line and the column
     */
    FaultyRowsException(List<Fault> faults) {
        super(new Text(faults.getFirst().line(Language.ZH), faults.getFirst().line(Language.EN)));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, for the first that were found. */
    public List<Fault> faults() {
        return faults;
    }
}
