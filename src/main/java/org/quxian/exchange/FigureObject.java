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
import java.util.Optional;

/** The parts of a figure's JSON object that observed and proposed figures share, as the contract names them. */
final class FigureObject {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private FigureObject() {}

    /** Writes indented JSON in UTF-8 and leaves {@code out} open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(printer());
    }

    static void writeArea(FigureFields figure, JsonGenerator json) throws IOException {
        writeText("areaCode", figure.claim().area(), json);
        writeText("areaName", figure.areaName(), json);
    }

    static void writeClaim(FigureFields figure, JsonGenerator json) throws IOException {
        json.writeStringField("indicator", figure.claim().phrase());
        write("value", figure.value(), json);
        write("low", figure.low(), json);
        write("high", figure.high(), json);
        json.writeStringField("unit", figure.claim().unit());
        json.writeStringField("qualifier", figure.qualifier());
        json.writeStringField("nature", figure.nature());
        json.writeStringField("scope", figure.scope());
        json.writeObjectFieldStart("period");
        writeText("from", figure.from(), json);
        writeText("to", figure.to(), json);
        json.writeEndObject();
        writeText("change", figure.change(), json);
    }

    static void writePlace(FigureFields figure, JsonGenerator json) throws IOException {
        json.writeNumberField("start", figure.start());
        json.writeNumberField("end", figure.end());
        json.writeStringField("quote", figure.quote());
        json.writeStringField("sentence", figure.words());
    }

    static void writeText(String name, Optional<String> value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    private static void write(String name, Optional<BigDecimal> value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeNumber(value.get());
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
