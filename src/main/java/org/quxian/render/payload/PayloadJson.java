package org.quxian.render.payload;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Payloads as JSON: every record by its components, one after the other, the same text for the same payload. */
final class PayloadJson {
    private static final JsonMapper JSON = mapper();

    private PayloadJson() {}

    static String write(Payload payload) {
        try {
            return JSON.writeValueAsString(payload);
        } catch (IOException e) {
            throw new UncheckedIOException("a payload is made of records", e);
        }
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IOException where the text says anything else, or more than {@link Limits} allow
     */
    static Payload read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            Limits.check(JSON.getFactory(), bytes);
            return Optional.ofNullable(JSON.readValue(bytes, Payload.class))
                    .orElseThrow(() -> new IOException("there is nothing in it"));
        } catch (RuntimeException e) {
            throw new IOException("the values do not fit together", e);
        }
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Limits.DEPTH)
                        .maxStringLength(Limits.STRING)
                        .maxNumberLength(Limits.NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        SimpleModule sets = new SimpleModule().addSerializer(new SortedSets());
        return JsonMapper.builder(factory)
                .addModules(new Jdk8Module(), new JavaTimeModule(), sets)
                .annotationIntrospector(
                        new AnnotationIntrospectorPair(new SealedTypes(), new JacksonAnnotationIntrospector()))
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** Sets keep no order, but the same payload is to give the same bytes. */
    @SuppressWarnings("rawtypes")
    private static final class SortedSets extends StdSerializer<Set> {
        private static final long serialVersionUID = 1L;

        SortedSets() {
            super(Set.class);
        }

        @Override
        public void serialize(Set set, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            for (Object element : new TreeSet<Object>(set)) {
                provider.defaultSerializeValue(element, json);
            }
            json.writeEndArray();
        }
    }
}
