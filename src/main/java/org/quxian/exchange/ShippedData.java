package org.quxian.exchange;

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
import org.quxian.observation.Text;

/**
 * The data that ships with the program.
 *
 * @param dataset the catalogue, the bulletins and their figures
 * @param rules what the program knows about figures beyond their names
 * @param faults what was wrong and has been left out
 */
public record ShippedData(Dataset dataset, Rules rules, List<Fault> faults) {

    public ShippedData {
        faults = List.copyOf(faults);
    }

    /**
     * Reads a data folder. A figure or a bulletin that is wrong is left out and becomes a fault.
     *
     * @throws DataException where a catalogue file is missing or cannot be read; without it nothing has a name
     */
    public static ShippedData read(DataFolder folder) throws DataException {
        DataFiles files = new DataFiles(folder);
        Catalogue catalogue = catalogue(files);
        Rules rules = rules(files);
        List<Fault> faults = new ArrayList<>(CatalogueCheck.faults(catalogue, rules));
        List<Document> documents = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String name : files.json("index.json", CatalogueFiles.Index.class).documents()) {
            try {
                DocumentFile file = files.json(name, DocumentFile.class);
                if (!ids.add(file.id())) {
                    faults.add(new Fault(
                            name + " id",
                            new Text("文稿编号“%s”已被使用".formatted(file.id()), "the id " + file.id() + " is taken")));
                    continue;
                }
                Document document = document(file, files.text(name.replaceFirst("\\.json$", ".txt")));
                DocumentReader reader = new DocumentReader(catalogue, name, document);
                observations.addAll(reader.read(file.figures()));
                documents.add(document);
                faults.addAll(reader.faults());
            } catch (DataException e) {
                faults.add(new Fault(name, e.sentence()));
            }
        }
        return new ShippedData(new Dataset(catalogue, documents, observations), rules, faults);
    }

    private static Catalogue catalogue(DataFiles files) throws DataException {
        return new Catalogue(
                files.json("areas.json", AreasFile.class).toAreas(),
                files.json("themes.json", CatalogueFiles.Themes.class).themes(),
                files.json("indicators.json", CatalogueFiles.Indicators.class).indicators(),
                files.json("units.json", CatalogueFiles.Units.class).units());
    }

    private static Rules rules(DataFiles files) throws DataException {
        return new Rules(
                files.json("qualifiers.json", CatalogueFiles.Qualifiers.class).toWords(),
                files.json("relations.json", RelationsFile.class).toRelations());
    }

    private static Document document(DocumentFile file, String text) {
        return new Document(file.id(), file.title(), file.publisher(), file.published(), text);
    }
}
