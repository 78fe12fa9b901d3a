package org.quxian.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Dataset;
import org.quxian.observation.Observation;

/**
 * Figures as JSON, for other programs: one array with an object a figure, in UTF-8.
 *
 * <p>{@code value} is a plain decimal in the base unit, never with an exponent, and null for a range; {@code low} and
 * {@code high} are the bounds that the text itself states, null where it states none. {@code areaName}, {@code theme} and
 * {@code indicator} are the Chinese names. {@code start} and {@code end} are indices into the document's text, in UTF-16
 * code units, end exclusive.
 */
public final class FiguresJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /**
     * Writes figures in their order and leaves {@code out} open.
     *
     * @param observations the figures, all in {@code data}
     * @param data the names and documents behind them
     * @param out where to
     * @throws IOException if {@code out} cannot be written
     */
    public void write(List<Observation> observations, Dataset data, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(printer());
            json.writeStartArray();
            for (FigureFields figure : FigureFields.of(observations, data)) {
                write(figure, json);
            }
            json.writeEndArray();
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void write(FigureFields figure, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", figure.observation().id());
        json.writeStringField("areaCode", figure.observation().area());
        json.writeStringField("areaName", figure.areaName());
        json.writeStringField("theme", figure.theme());
        json.writeStringField("indicator", figure.indicator().name().zh());
        write("value", figure.value(), json);
        write("low", figure.low(), json);
        write("high", figure.high(), json);
        json.writeStringField("unit", figure.indicator().unit());
        json.writeStringField("qualifier", figure.qualifier());
        json.writeStringField("nature", figure.nature());
        json.writeStringField("scope", figure.scope());
        json.writeObjectFieldStart("period");
        writeText("from", figure.from(), json);
        writeText("to", figure.to(), json);
        json.writeEndObject();
        writeText("change", figure.change(), json);
        json.writeStringField("document", figure.document().id());
        json.writeNumberField("start", figure.start());
        json.writeNumberField("end", figure.end());
        json.writeStringField("quote", figure.quote());
        json.writeStringField("sentence", figure.sentence());
        json.writeStringField("review", figure.review());
        json.writeEndObject();
    }

    private static void write(String name, Optional<BigDecimal> value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeNumber(value.get());
        } else {
            json.writeNull();
        }
    }

    private static void writeText(String name, Optional<String> value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    /** The same line ends on every platform, so that files can be compared. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
