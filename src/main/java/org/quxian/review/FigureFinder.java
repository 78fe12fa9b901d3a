package org.quxian.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quxian.exchange.DataException;
import org.quxian.exchange.FigureRows;
import org.quxian.extract.Extractor;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Document;
import org.quxian.observation.Fault;
import org.quxian.observation.Source;
import org.quxian.observation.Text;

/**
 * Finds the figures of a document: those of a table of figures by its columns, those of any other text by reading it.
 *
 * @param catalogue the names that columns hold
 * @param texts the reader of texts
 */
record FigureFinder(Catalogue catalogue, Extractor texts) {

    /** No yearbook has as many; nobody could review them, and every start of the program reads all of a store. */
    static final int MOST = 100_000;

    private static final Text TOO_MANY = new Text(
            "这份文稿里的数据多于 %d 个的上限；请拆分后再读入。".formatted(MOST),
            "There are more than %d figures in this document; please split it.".formatted(MOST));

    /**
     * The figures of {@code document}, in order.
     *
     * @throws DataException if it is a table of figures and a row of it is wrong, or there are more than {@link #MOST}
     */
    List<Candidate> find(Document document) throws DataException {
        return isTable(document) ? new FigureRows(catalogue).read(document) : read(document);
    }

    private List<Candidate> read(Document document) throws DataException {
        List<Candidate> found = new ArrayList<>();
        try {
            texts.extract(document, candidate -> {
                if (found.size() == MOST) {
                    throw new TooManyException();
                }
                found.add(candidate);
            });
        } catch (TooManyException many) {
            throw new DataException(
                    new Fault(document.file().orElse(document.title().zh()), TOO_MANY), many);
        }
        return found;
    }

    /** Leaves the reader of texts. */
    private static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;
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
