package org.quxian.store;

import java.util.List;
import org.quxian.observation.Dataset;
import org.quxian.observation.Fault;

/**
 * What was read from a store.
 *
 * @param dataset everything that could be read; whatever an observation refers to is in it
 * @param faults the rows that could not be, in the order of the tables
 */
public record StoreContents(Dataset dataset, List<Fault> faults) {

    public StoreContents {
        faults = List.copyOf(faults);
    }
}
