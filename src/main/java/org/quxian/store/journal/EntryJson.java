package org.quxian.store.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Entries as JSON on one line. Texts of documents and points of series are not in it: a file of their own holds each.
 *
 * @param texts where the texts are
 * @param parcels where the points are
 */
record EntryJson(TextFiles texts, HashedFiles parcels) {

    /** The column of texts of documents, in whichever table. */
    private static final String TEXT = "content";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The line of {@code entry}, in bytes without its end; its files are on disk when this returns. */
    byte[] write(Entry entry) throws IOException {
        String line = write(entry, new JsonFactory());
        // Halves of characters have no UTF-8.
        String sound = StandardCharsets.UTF_8.newEncoder().canEncode(line)
                ? line
                : write(entry, new JsonFactory().enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature()));
        return sound.getBytes(StandardCharsets.UTF_8);
    }

    private String write(Entry entry, JsonFactory factory) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(line)) {
            json.writeStartObject();
            json.writeNumberField("number", entry.number());
            json.writeStringField("at", entry.at().toString());
            json.writeStringField("kind", word(entry.kind()));
            json.writeNumberField("tables", entry.tables());
            json.writeArrayFieldStart("changes");
            for (TableChange change : entry.changes()) {
                write(json, change);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }

    private void write(JsonGenerator json, TableChange change) throws IOException {
        List<String> columns = change.template().columns();
        json.writeStartObject();
        json.writeStringField("form", word(change.template().form()));
        json.writeStringField("table", change.template().table());
        json.writeArrayFieldStart("columns");
        for (String column : columns) {
            json.writeString(column);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (List<Cell> row : change.rows()) {
            json.writeStartArray();
            for (int column = 0; column < columns.size(); column++) {
                write(json, row.get(column), columns.get(column).equals(TEXT));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Cell cell, boolean isText) throws IOException {
        switch (cell) {
            case Cell.None none -> json.writeNull();
            case Cell.Words words -> {
                if (isText) {
                    writeObject(json, "text", texts.keep(words.value()));
                } else {
                    json.writeString(words.value());
                }
            }
            case Cell.Bytes bytes -> writeObject(json, "base64", bytes.base64());
            case Cell.Parcel parcel -> writeObject(json, "parcel", parcels.keep(parcel.content()));
        }
    }

    private static void writeObject(JsonGenerator json, String name, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField(name, value);
        json.writeEndObject();
    }

    /** The entry that a line tells. */
    Entry read(byte[] line) throws IOException {
        try {
            JsonNode json = MAPPER.readTree(line);
            List<TableChange> changes = new ArrayList<>();
            for (JsonNode change : json.required("changes")) {
                changes.add(change(change));
            }
            return new Entry(
                    json.required("number").asLong(),
                    Instant.parse(json.required("at").asText()),
                    constant(Entry.Kind.class, json.required("kind")),
                    json.required("tables").asInt(),
                    changes);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("no entry of a journal", e);
        }
    }

    private TableChange change(JsonNode json) throws IOException {
        List<String> columns = new ArrayList<>();
        json.required("columns").forEach(column -> columns.add(column.asText()));
        List<List<Cell>> rows = new ArrayList<>();
        for (JsonNode row : json.required("rows")) {
            List<Cell> cells = new ArrayList<>(columns.size());
            for (JsonNode cell : row) {
                cells.add(cell(cell));
            }
            rows.add(cells);
        }
        Template template = new Template(
                constant(Template.Form.class, json.required("form")),
                json.required("table").asText(),
                columns);
        return new TableChange(template, rows);
    }

    private Cell cell(JsonNode json) throws IOException {
        if (json.isNull()) {
            return Cell.NONE;
        }
        if (json.has("text")) {
            return new Cell.Words(texts.read(json.required("text").asText()));
        }
        if (json.has("parcel")) {
            return new Cell.Parcel(parcels.read(json.required("parcel").asText()));
        }
        if (json.isObject()) {
            return new Cell.Bytes(json.required("base64").asText());
        }
        return new Cell.Words(json.asText());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode word) {
        return Enum.valueOf(type, word.asText().toUpperCase(Locale.ROOT));
    }
}
