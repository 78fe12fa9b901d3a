package org.quxian.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.quxian.observation.Text;

/** Whose work the program rests on. */
final class Works {
    static final Text OWN = new Text(
            "以 Apache License 2.0 发布。区县轮廓仅作示意。",
            "Published under the Apache License 2.0. Outlines of districts are schematic.");

    static final List<Work> ALL = List.of(
            new Work("Noto Sans SC", "SIL Open Font License 1.1"),
            new Work("AtlantaFX", "MIT", "io.github.mkpaz"),
            new Work("Ikonli, Feather", "Apache License 2.0, MIT", "org.kordamp.ikonli"),
            new Work("OpenJDK, OpenJFX", "GPL 2 with Classpath Exception", "org.openjfx"),
            new Work("JFreeChart, FXGraphics2D", "LGPL 2.1, BSD", "org.jfree"),
            new Work("H2 Database", "MPL 2.0, EPL 1.0", "com.h2database"),
            new Work("PostgreSQL JDBC", "BSD 2-Clause", "org.postgresql"),
            new Work("Checker Framework qualifiers", "MIT", "org.checkerframework"),
            new Work("Jackson", "Apache License 2.0", "com.fasterxml.jackson.core", "com.fasterxml.jackson.datatype"),
            new Work("FastCSV", "MIT", "de.siegmar"),
            new Work("fastexcel, opczip", "Apache License 2.0", "org.dhatim", "com.github.rzymek"),
            new Work("Apache PDFBox, Commons Logging", "Apache License 2.0", "org.apache.pdfbox", "commons-logging"),
            new Work(
                    "pdfbox-graphics2d, Apache Batik, XML Graphics Commons, Commons IO",
                    "Apache License 2.0",
                    "de.rototor.pdfbox",
                    "org.apache.xmlgraphics",
                    "commons-io"),
            new Work("jsoup", "MIT", "org.jsoup"),
            new Work("houbb pinyin, heaven, nlp-common", "Apache License 2.0", "com.github.houbb"),
            new Work("picocli", "Apache License 2.0", "info.picocli"),
            new Work("JSpecify, API Guardian", "Apache License 2.0", "org.jspecify", "org.apiguardian"),
            new Work("Apache ECharts (outlines)", "Apache License 2.0"));

    private Works() {}

    /**
     * A work and its licence.
     *
     * @param name the work
     * @param licence its licence
     * @param groups the groups of its parts in Maven's repositories; none where it is no library
     */
    record Work(String name, String licence, List<String> groups) {

        Work(String name, String licence, String... groups) {
            this(name, licence, List.of(groups));
        }

        /** The versions of its parts among {@code parts}, each once. */
        String versions(List<Part> parts) {
            return parts.stream()
                    .filter(part -> groups.contains(part.group()))
                    .map(Part::version)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * A library that is a part of the program.
     *
     * @param group who publishes it
     * @param name its name
     * @param version its version
     */
    record Part(String group, String name, String version) {}

    /** Every library in the program, as it was built; none in a program that was not built by Maven. */
    static List<Part> parts() {
        try (InputStream list = Works.class.getResourceAsStream("parts.txt")) {
            return list == null
                    ? List.of()
                    : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> line.contains(":jar:"))
                            .map(line -> line.split("[: ]"))
                            .map(words -> new Part(words[0], words[1], words[3]))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
