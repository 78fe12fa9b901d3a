package org.quxian.exchange;

import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Fault;
import org.quxian.observation.Rules;

/**
 * The rules of a data folder alone, for figures that come from a store: much faster than reading everything.
 *
 * @param rules what is known about figures
 * @param faults what was left out and why, one for each
 */
public record ShippedRules(Rules rules, List<Fault> faults) {

    public ShippedRules {
        faults = List.copyOf(faults);
    }

    /**
     * Reads the rules of a data folder.
     *
     * @param folder the folder
     * @param catalogue the names that the rules speak of; a rule with another name is left out with a fault
     */
    public static ShippedRules read(DataFolder folder, Catalogue catalogue) {
        List<Fault> faults = new ArrayList<>();
        Rules rules = new RulesReader(new JsonFiles(folder), faults).readWithOutlines(catalogue);
        return new ShippedRules(rules, faults);
    }
}
