package org.quxian.store;

import java.util.List;
import org.quxian.observation.Candidate;
import org.quxian.observation.Dataset;
import org.quxian.observation.Fault;
import org.quxian.observation.LogEntry;

/**
 * What was read from a store.
 *
 * @param dataset everything that could be read; whatever an observation refers to is in it
 * @param candidates the candidates of the documents, in the order in which they stand
 * @param retired candidates that are no longer read in the documents
 * @param log what was done, from the first entry
 * @param faults the rows that could not be read, in the order of the tables
 */
public record StoreContents(
        Dataset dataset, List<Candidate> candidates, List<Retired> retired, List<LogEntry> log, List<Fault> faults) {

    public StoreContents {
        candidates = List.copyOf(candidates);
        retired = List.copyOf(retired);
        log = List.copyOf(log);
        faults = List.copyOf(faults);
    }
}
