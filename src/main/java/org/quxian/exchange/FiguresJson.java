package org.quxian.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.quxian.observation.Dataset;

/**
 * Figures as JSON, for other programs: one array with an object a figure, in UTF-8.
 *
 * <p>{@code value} is a plain decimal in the base unit, never with an exponent, and null for a range; {@code low} and
 * {@code high} are the bounds that the text itself states, null where it states none. {@code areaName}, {@code theme} and
 * {@code indicator} are the Chinese names. {@code start} and {@code end} are indices into the document's text, in UTF-16
 * code units, end exclusive.
 */
public final class FiguresJson {

    /**
     * Writes figures in their order and leaves {@code out} open.
     *
     * @param figures the figures, whose documents are all in {@code data}
     * @param data the names and documents behind them
     * @param out where to
     * @throws IOException if {@code out} cannot be written
     */
    public void write(FigureList figures, Dataset data, OutputStream out) throws IOException {
        try (JsonGenerator json = FigureObject.generator(out)) {
            json.writeStartArray();
            for (FigureFields figure : FigureFields.of(figures, data)) {
                write(figure, json);
            }
            json.writeEndArray();
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void write(FigureFields figure, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", figure.id());
        FigureObject.writeArea(figure, json);
        FigureObject.writeText("theme", figure.theme(), json);
        FigureObject.writeClaim(figure, json);
        json.writeStringField("document", figure.document().id());
        FigureObject.writePlace(figure, json);
        json.writeStringField("review", figure.reviewed());
        json.writeEndObject();
    }
}
