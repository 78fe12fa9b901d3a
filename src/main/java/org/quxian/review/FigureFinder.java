package org.quxian.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quxian.exchange.DataException;
import org.quxian.exchange.FigureRows;
import org.quxian.extract.Extractor;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Document;
import org.quxian.observation.Source;
import org.quxian.observation.Text;

/**
 * Finds the figures of a document: those of a table of figures by its columns, those of any other text by reading it.
 *
 * @param catalogue the names that columns hold
 * @param texts the reader of texts
 */
record FigureFinder(Catalogue catalogue, Extractor texts) {

    /**
     * The figures of {@code document}, in order.
     *
     * @throws DataException if it is a table of figures and a row of it is wrong
     */
    List<Candidate> find(Document document) throws DataException {
        return isTable(document) ? new FigureRows(catalogue).read(document) : texts.extract(document);
    }

    /**
     * The notes that a table has beside its figures, by the places of these.
     *
     * @throws DataException if a row of it is wrong
     */
    Map<Source, Text> notes(Document table) throws DataException {
        Map<Source, Text> notes = new HashMap<>();
        for (FigureRows.Row row : new FigureRows(catalogue).rows(table)) {
            row.note().ifPresent(note -> notes.put(row.candidate().source(), note));
        }
        return notes;
    }

    /** Whether a document is a table of figures, which says itself what each of them means. */
    static boolean isTable(Document document) {
        return FigureRows.are(document.text());
    }
}
