package org.quxian.exchange;

import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Fault;
import org.quxian.observation.Rules;

/**
 * The names and rules of a data folder without its bulletins: what a reader of texts needs.
 *
 * @param catalogue areas, themes, indicators and units
 * @param rules what is known about figures, without the outlines of areas
 * @param faults what was left out and why, one for each
 */
public record ShippedNames(Catalogue catalogue, Rules rules, List<Fault> faults) {

    public ShippedNames {
        faults = List.copyOf(faults);
    }

    /**
     * Reads them.
     *
     * @param folder the folder
     * @throws DataException if a catalogue file (areas, themes, indicators, units) is missing or broken
     */
    public static ShippedNames read(DataFolder folder) throws DataException {
        List<Fault> faults = new ArrayList<>();
        JsonFiles files = new JsonFiles(folder);
        Catalogue catalogue = new CatalogueReader(files, faults).read();
        return new ShippedNames(catalogue, new RulesReader(files, faults).read(catalogue), faults);
    }
}
