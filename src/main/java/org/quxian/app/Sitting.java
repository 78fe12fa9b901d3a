package org.quxian.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.review.OwnSteps;
import org.quxian.review.ReviewDesk;
import org.quxian.store.Store;
import org.quxian.store.StoreException;

/**
 * An open store with its review.
 *
 * @param store the store
 * @param desk the review
 * @param faults what is wrong with the data and has been left out
 */
record Sitting(Store store, ReviewDesk desk, List<Fault> faults) implements AutoCloseable {

    Sitting {
        faults = List.copyOf(faults);
    }

    /** Opens the store at {@code location}; see {@link Contents}. */
    static Sitting at(Contents contents, Optional<String> location, InstantSource clock, OwnSteps own)
            throws ReportableException {
        return at(contents, contents.fill(location), clock, own);
    }

    /** Opens the store at {@code location} to look at it while another program has it open. */
    static Sitting looking(Contents contents, Optional<String> location, InstantSource clock, OwnSteps own)
            throws ReportableException {
        return at(contents, new Contents.Filled(contents.look(location), List.of()), clock, own);
    }

    private static Sitting at(Contents contents, Contents.Filled filled, InstantSource clock, OwnSteps own)
            throws ReportableException {
        Store store = filled.store();
        try {
            ReviewDesk desk = ReviewDesk.at(store, contents.names().rules(), clock, own);
            List<Fault> faults = new ArrayList<>(filled.faults());
            faults.addAll(Contents.findings(store));
            faults.addAll(desk.faults());
            return new Sitting(store, desk, faults);
        } catch (ReportableException | RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    @Override
    public void close() throws StoreException {
        store.close();
    }
}
