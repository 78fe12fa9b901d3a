package org.quxian.cli;

import java.util.List;
import java.util.Optional;
import org.quxian.exchange.ShippedNames;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.review.Conflict;

/** Where the commands get the figures from. A store that does not exist is made and filled. */
public interface StoreAccess {

    /**
     * Reads a store.
     *
     * @param location a folder or a JDBC URL; empty for the user's own store
     * @throws ReportableException where there is nothing to read
     */
    Opened open(Optional<String> location) throws ReportableException;

    /**
     * Looks for whatever is wrong in a store.
     *
     * @param location a folder or a JDBC URL; empty for the user's own store
     * @return one fault each; empty if all is well
     * @throws ReportableException where the store cannot be used at all
     */
    List<Fault> check(Optional<String> location) throws ReportableException;

    /**
     * What is known about figures beyond their names.
     *
     * @param catalogue the names
     */
    Rules rules(Catalogue catalogue);

    /**
     * Does something in the review of a store.
     *
     * @param location a folder or a JDBC URL; empty for the user's own store
     * @throws ReportableException where the store cannot be used, or what was to be done has failed
     */
    <T> T review(Optional<String> location, ReviewWork<T> work) throws ReportableException;

    /**
     * The names and rules that ship with the program, for texts that no store holds.
     *
     * @throws ReportableException where the program's own data is missing or broken
     */
    ShippedNames names() throws ReportableException;

    /**
     * What was read.
     *
     * @param data the figures that stand
     * @param waiting the figures that nobody has decided on; their documents are in {@code data}
     * @param conflicts the figures that contradict each other
     * @param faults what was wrong and has been left out
     */
    record Opened(Dataset data, List<Candidate> waiting, List<Conflict> conflicts, List<Fault> faults) {

        public Opened {
            waiting = List.copyOf(waiting);
            conflicts = List.copyOf(conflicts);
            faults = List.copyOf(faults);
        }
    }
}
