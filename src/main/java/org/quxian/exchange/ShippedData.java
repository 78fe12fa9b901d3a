package org.quxian.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Fault;
import org.quxian.observation.Observation;
import org.quxian.observation.Rules;

/**
 * What a data folder holds.
 *
 * @param dataset names, bulletins and figures; whatever was wrong is left out
 * @param rules the qualifier words, the relations and the lexicon
 * @param reviewed the day on which a person last went through the figures
 * @param faults what was left out and why, one for each
 */
public record ShippedData(Dataset dataset, Rules rules, LocalDate reviewed, List<Fault> faults) {

    public ShippedData {
        faults = List.copyOf(faults);
    }

    /**
     * Reads a data folder. A bad figure, entry or bulletin is left out with a fault and the rest is read.
     *
     * @param folder the folder
     * @throws DataException if the index or a catalogue file (areas, themes, indicators, units) is missing or broken
     */
    public static ShippedData read(DataFolder folder) throws DataException {
        List<Fault> faults = new ArrayList<>();
        JsonFiles files = new JsonFiles(folder);
        Catalogue catalogue = new CatalogueReader(files, faults).read();
        Rules rules = new RulesReader(files, faults).readWithOutlines(catalogue);
        IndexJson index = files.read("index.json", IndexJson.class);
        Dataset dataset = bulletins(index.documents(), new BulletinReader(files, catalogue, faults));
        return new ShippedData(dataset, rules, index.reviewed(), faults);
    }

    private static Dataset bulletins(List<String> names, BulletinReader reader) {
        List<Document> documents = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String name : names) {
            try {
                BulletinReader.Bulletin bulletin = reader.read(name);
                if (ids.add(bulletin.document().id())) {
                    documents.add(bulletin.document());
                    observations.addAll(bulletin.observations());
                } else {
                    reader.faults()
                            .add(new Fault(
                                    name + " id",
                                    Complaint.doubled(bulletin.document().id())));
                }
            } catch (DataException broken) {
                reader.faults().add(broken.fault());
            }
        }
        return new Dataset(reader.catalogue(), documents, observations);
    }
}
