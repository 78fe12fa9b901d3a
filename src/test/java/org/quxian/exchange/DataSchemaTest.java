package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataSchemaTest {
    private static final Path DATA = Path.of("data");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|geojson)"))
                    .filter(file -> !file.startsWith(DATA.resolve("schema")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileHasTheShapeThatItsSchemaSays(Path file) throws IOException {
        assertThat(schemaOf(file).validate(MAPPER.readTree(file.toFile()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSchemaRefusesAFieldThatItDoesNotKnow(Path file) throws IOException {
        ObjectNode content = (ObjectNode) MAPPER.readTree(file.toFile());
        content.put("surprise", true);
        assertThat(schemaOf(file).validate(content)).isNotEmpty();
    }

    @Test
    void theSchemaOfABulletinRefusesANegativeNumber() throws IOException {
        Path file = DATA.resolve("documents/500114-qianjiang.json");
        JsonNode content = MAPPER.readTree(file.toFile());
        ((ObjectNode) content.at("/figures/0/quantity")).put("number", "-615");
        assertThat(schemaOf(file).validate(content)).hasSize(1);
    }

    private static JsonSchema schemaOf(Path file) throws IOException {
        String folder = DATA.relativize(file).getNameCount() > 1
                ? DATA.relativize(file).getName(0).toString()
                : "";
        String kind = switch (folder) {
            case "documents" -> "document";
            case "outlines" -> "outlines";
            default -> file.getFileName().toString().replace(".json", "");
        };
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(DATA.resolve("schema/" + kind + ".schema.json")), strict);
    }
}
