package org.quxian.exchange;

import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Document;
import org.quxian.observation.Fault;
import org.quxian.observation.Observation;

/**
 * Reads one bulletin: its text and its figures.
 *
 * @param files the folder
 * @param catalogue the names that figures refer to
 * @param faults takes one fault for each figure that is left out
 */
record BulletinReader(JsonFiles files, Catalogue catalogue, List<Fault> faults) {

    /**
     * @param document the text and what is known of it
     * @param observations its sound figures, in order
     */
    record Bulletin(Document document, List<Observation> observations) {}

    /**
     * @param name the file, {@code documents/500114-qianjiang.json}
     * @throws DataException if the file or its text cannot be read at all
     */
    Bulletin read(String name) throws DataException {
        BulletinJson file = files.read(name, BulletinJson.class);
        Document document = file.document(files.text(name.replaceFirst("\\.json$", ".txt")));
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < file.figures().size(); i++) {
            FigureReader reader = new FigureReader(catalogue, document, name + " figures[" + i + "]");
            try {
                observations.add(reader.read(file.figures().get(i), document.id() + "#" + (i + 1)));
            } catch (DataException wrong) {
                faults.add(wrong.fault());
            }
        }
        return new Bulletin(document, List.copyOf(observations));
    }
}
