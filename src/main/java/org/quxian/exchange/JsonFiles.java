package org.quxian.exchange;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.quxian.observation.Fault;

/**
 * Reads the files of one folder strictly: an unknown, missing, doubled or null field is a fault with its place.
 *
 * @param folder the folder
 */
record JsonFiles(DataFolder folder) {

    private static final long MOST_BYTES = 32L << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MOST_BYTES)
                            .build())
                    .build())
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    /**
     * Reads a file.
     *
     * @param name its path in the folder
     * @param shape what it holds
     * @throws DataException if it is missing, is no JSON or has another shape; names file, line and column
     */
    <T> T read(String name, Class<T> shape) throws DataException {
        try (InputStream file = folder.open(name)) {
            T read = MAPPER.readValue(file, shape);
            return Optional.ofNullable(read).orElseThrow(() -> new DataException(new Fault(name, JsonProblem.NOTHING)));
        } catch (JsonProcessingException failure) {
            JsonLocation at = failure.getLocation();
            String place = at == null ? name : name + ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new DataException(new Fault(place, JsonProblem.sentence(failure)), failure);
        } catch (IOException failure) {
            throw unreadable(name, failure);
        }
    }

    /**
     * Reads a text.
     *
     * @param name its path in the folder
     * @throws DataException if it is missing or not UTF-8
     */
    String text(String name) throws DataException {
        try (InputStream file = folder.open(name)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.readAllBytes()))
                    .toString();
        } catch (IOException failure) {
            throw unreadable(name, failure);
        }
    }

    /**
     * Gives a piece of a file its shape.
     *
     * @param node the piece
     * @param shape what it holds
     * @param place the file and the place of the piece in it
     * @throws DataException if it has another shape
     */
    static <T> T bind(JsonNode node, Class<T> shape, String place) throws DataException {
        try {
            T read = MAPPER.treeToValue(node, shape);
            return Optional.ofNullable(read)
                    .orElseThrow(() -> new DataException(new Fault(place, JsonProblem.NOTHING)));
        } catch (JsonMappingException failure) {
            String path = JsonProblem.path(failure);
            String where = path.isEmpty() ? place : place + "." + path;
            throw new DataException(new Fault(where, JsonProblem.sentence(failure)), failure);
        } catch (JsonProcessingException failure) {
            throw new DataException(new Fault(place, JsonProblem.sentence(failure)), failure);
        }
    }

    private static DataException unreadable(String name, IOException failure) {
        return new DataException(
                new Fault(
                        name,
                        switch (failure) {
                            case NoSuchFileException missing -> Complaint.MISSING_FILE;
                            case CharacterCodingException garbled -> Complaint.NOT_UTF_8;
                            default -> Complaint.UNREADABLE_FILE;
                        }),
                failure);
    }
}
