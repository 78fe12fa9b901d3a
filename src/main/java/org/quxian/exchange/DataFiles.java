package org.quxian.exchange;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.quxian.observation.Text;

/** Reads single files of a data folder, and says in a sentence what is wrong with one. */
final class DataFiles {
    private final DataFolder folder;
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    DataFiles(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads a JSON file.
     *
     * @throws DataException where it is missing, no JSON, or of another shape
     */
    <T> T json(String name, Class<T> shape) throws DataException {
        try (InputStream stream = folder.open(name)) {
            return mapper.readValue(stream, shape);
        } catch (JacksonException e) {
            throw new DataException(malformed(name, e), e);
        } catch (IOException e) {
            throw new DataException(unreadable(name, e), e);
        }
    }

    /**
     * Reads a text file in UTF-8.
     *
     * @throws DataException where it is missing or in another encoding
     */
    String text(String name) throws DataException {
        try (InputStream stream = folder.open(name)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stream.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DataException(
                    new Text("数据文件 " + name + " 不是 UTF-8 编码", "The data file " + name + " is not in UTF-8"), e);
        } catch (IOException e) {
            throw new DataException(unreadable(name, e), e);
        }
    }

    private static Text malformed(String name, JacksonException e) {
        JsonLocation location = e.getLocation();
        String line = location == null ? "?" : String.valueOf(location.getLineNr());
        String column = location == null ? "?" : String.valueOf(location.getColumnNr());
        String path = e instanceof JsonMappingException mapping ? path(mapping) : "";
        return new Text(
                "数据文件 %s 第 %s 行第 %s 列%s无法读取：%s"
                        .formatted(name, line, column, path.isEmpty() ? "" : "（" + path + "）", e.getOriginalMessage()),
                "The data file %s cannot be read at line %s, column %s%s: %s"
                        .formatted(
                                name, line, column, path.isEmpty() ? "" : " (" + path + ")", e.getOriginalMessage()));
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static Text unreadable(String name, IOException e) {
        boolean missing = e instanceof FileNotFoundException || e instanceof NoSuchFileException;
        return missing
                ? new Text("缺少数据文件 " + name, "The data file " + name + " is missing")
                : new Text(
                        "数据文件 " + name + " 无法读取：" + e.getMessage(),
                        "The data file " + name + " cannot be read: " + e.getMessage());
    }
}
