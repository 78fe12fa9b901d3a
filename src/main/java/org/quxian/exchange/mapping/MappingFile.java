package org.quxian.exchange.mapping;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.exchange.DataException;
import org.quxian.exchange.Grid;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/**
 * What a person has said of the columns of tables, as a JSON file, the latest first; a table with the same headings is
 * understood in the same way.
 *
 * @param file the file, which need not exist
 */
public record MappingFile(Path file) {
    private static final int MOST = 100;
    private static final int LARGEST = 1 << 20;
    private static final Text BROKEN = new Text("不是合格的列对应文件。", "This is no well-formed file of column mappings.");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private record Entry(List<String> headings, List<String> uses, Map<String, String> fixed) {}

    private record All(List<Entry> mappings) {}

    /**
     * Reads the file; one that is not there holds nothing.
     *
     * @throws DataException if it cannot be read or is no such file
     */
    public List<TableMapping> read() throws DataException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new DataException(new Fault(file.toString(), BROKEN));
            }
            List<TableMapping> mappings = new ArrayList<>();
            All all = Optional.ofNullable(JSON.readValue(file.toFile(), All.class))
                    .orElseThrow(() -> new DataException(new Fault(file.toString(), BROKEN)));
            for (Entry entry : all.mappings()) {
                mappings.add(mapping(entry));
            }
            return mappings;
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (JacksonException broken) {
            throw new DataException(new Fault(file.toString(), BROKEN), broken);
        } catch (IOException failure) {
            throw new DataException(
                    new Fault(file.toString(), new Text("文件无法读取。", "The file cannot be read.")), failure);
        }
    }

    private TableMapping mapping(Entry entry) throws DataException {
        List<ColumnUse> uses = new ArrayList<>();
        for (String code : entry.uses()) {
            uses.add(use(code));
        }
        Map<ColumnUse, String> fixed = new EnumMap<>(ColumnUse.class);
        for (Map.Entry<String, String> each : entry.fixed().entrySet()) {
            fixed.put(use(each.getKey()), each.getValue());
        }
        if (uses.size() != entry.headings().size()) {
            throw new DataException(new Fault(file.toString(), BROKEN));
        }
        return new TableMapping(entry.headings(), uses, fixed);
    }

    private ColumnUse use(String code) throws DataException {
        return ColumnUse.coded(code)
                .orElseThrow(() -> new DataException(new Fault(
                        file.toString(),
                        new Text("没有名为“" + code + "”的列用途。", "There is no use of columns “" + code + "”."))));
    }

    /** {@code grid} as one of {@code mappings} understands it; empty where none is for its headings. */
    public static Optional<MappedTable> mapped(Grid grid, List<TableMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> MappedTable.of(grid, mapping).stream())
                .findFirst();
    }

    /**
     * Remembers {@code mapping}, in the place of an earlier one for the same headings; the oldest ones are forgotten. A file
     * that is broken begins anew.
     *
     * @throws ReportableException if the file cannot be written
     */
    public void remember(TableMapping mapping) throws ReportableException {
        List<TableMapping> all = new ArrayList<>(List.of(mapping));
        try {
            read().stream()
                    .filter(other -> !other.headings().equals(mapping.headings()))
                    .limit(MOST - 1L)
                    .forEach(all::add);
        } catch (DataException broken) {
            // Nothing in it can be used any more.
        }
        write(all);
    }

    private void write(List<TableMapping> mappings) throws ReportableException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "mappings", ".json");
            JSON.writeValue(
                    fresh.toFile(),
                    new All(mappings.stream().map(MappingFile::entry).toList()));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new ReportableException(
                    new Text(
                            "无法记住各列的用途：" + file + " 不能写入。",
                            "The use of the columns cannot be remembered: " + file + " is not writable."),
                    failure);
        }
    }

    private static Entry entry(TableMapping mapping) {
        Map<String, String> fixed = new LinkedHashMap<>();
        TableMapping.FIXABLE.stream()
                .filter(mapping.fixed()::containsKey)
                .forEach(use -> fixed.put(use.code(), mapping.fixed().get(use)));
        return new Entry(
                mapping.headings(), mapping.uses().stream().map(ColumnUse::code).toList(), fixed);
    }
}
