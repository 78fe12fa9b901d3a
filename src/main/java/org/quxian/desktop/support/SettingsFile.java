package org.quxian.desktop.support;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/**
 * The settings as a JSON file.
 *
 * @param file the file, which need not exist
 */
public record SettingsFile(Path file) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** The file in this person's config folder. */
    public static SettingsFile ofThisPerson() {
        return new SettingsFile(ConfigFolder.here().resolve("settings.json"));
    }

    /**
     * What a start finds.
     *
     * @param settings the settings to begin with
     * @param notice what the person should know of them; empty where all is well
     */
    public record Found(Settings settings, Optional<Text> notice) {}

    /** Reads the file. One that cannot be read is set aside, and the settings of a first start stand in. */
    public Found read() {
        if (!Files.exists(file)) {
            return new Found(Settings.FIRST, Optional.empty());
        }
        try {
            return new Found(parse(), Optional.empty());
        } catch (IOException broken) {
            return new Found(Settings.FIRST, Optional.of(setAside()));
        }
    }

    /** What the file does not say is as at a first start, so that files of older versions can be read. */
    private Settings parse() throws IOException {
        ObjectNode all = JSON.valueToTree(Settings.FIRST);
        all.setAll(JSON.readValue(file.toFile(), ObjectNode.class));
        return JSON.treeToValue(all, Settings.class);
    }

    /**
     * Writes the file anew, in one step, so that a crash leaves the old one or the new one.
     *
     * @param settings what to write
     * @throws ReportableException where the folder cannot be written to
     */
    public void write(Settings settings) throws ReportableException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "settings", ".json");
            JSON.writeValue(fresh.toFile(), settings);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new ReportableException(
                    new Text(
                            "无法保存设置：" + file + " 不能写入。", "The settings cannot be saved: " + file + " is not writable."),
                    failure);
        }
    }

    private Text setAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Text(
                    "设置文件无法读取，已改名为 " + aside + "，本次使用默认设置。",
                    "The settings could not be read; the file is now " + aside + ", and the defaults are used.");
        } catch (IOException stuck) {
            return new Text(
                    "设置文件 " + file + " 无法读取，本次使用默认设置。",
                    "The settings in " + file + " could not be read; the defaults are used.");
        }
    }
}
