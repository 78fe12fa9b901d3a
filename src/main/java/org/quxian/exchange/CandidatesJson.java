package org.quxian.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Document;

/**
 * Proposed figures as JSON, one at a time, so that a long text needs no more memory than a short one. The fields are those
 * of {@link FiguresJson} without {@code id}, {@code theme}, {@code document} and {@code review}; {@code areaCode} and
 * {@code areaName} are null where the text names no area, and {@code indicator} is the text's own words where the
 * catalogue knows none.
 */
public final class CandidatesJson implements Closeable {
    private final OutputStream out;
    private final Document document;
    private final Catalogue catalogue;
    private final JsonGenerator json;

    /**
     * Begins the array.
     *
     * @param document the text that the figures stand in
     * @param catalogue the names behind their ids
     * @param out where to; left open
     * @throws IOException if {@code out} cannot be written
     */
    public CandidatesJson(Document document, Catalogue catalogue, OutputStream out) throws IOException {
        this.out = out;
        this.document = document;
        this.catalogue = catalogue;
        json = FigureObject.generator(out);
        json.writeStartArray();
    }

    /**
     * Writes one figure of the document.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Candidate candidate) throws IOException {
        FigureFields figure = FigureFields.of(candidate, document, catalogue);
        json.writeStartObject();
        FigureObject.writeArea(figure, json);
        FigureObject.writeClaim(figure, json);
        FigureObject.writePlace(figure, json);
        json.writeEndObject();
    }

    /** Ends the array. */
    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.close();
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
