package org.quxian.desktop.help;

import java.util.List;
import org.quxian.observation.Text;

/** Whose work the program rests on. */
final class Works {
    static final Text OWN = new Text(
            "以 Apache License 2.0 发布。区县轮廓仅作示意。",
            "Published under the Apache License 2.0. Outlines of districts are schematic.");

    static final List<Work> ALL = List.of(
            new Work("Noto Sans SC", "SIL Open Font License 1.1"),
            new Work("AtlantaFX", "MIT"),
            new Work("Ikonli, Feather", "Apache License 2.0, MIT"),
            new Work("OpenJDK, OpenJFX", "GPL 2 with Classpath Exception"),
            new Work("JFreeChart, FXGraphics2D", "LGPL 2.1, BSD"),
            new Work("H2 Database", "MPL 2.0, EPL 1.0"),
            new Work("PostgreSQL JDBC", "BSD 2-Clause"),
            new Work("Jackson", "Apache License 2.0"),
            new Work("FastCSV, fastexcel", "MIT, Apache License 2.0"),
            new Work("Apache PDFBox, pdfbox-graphics2d, Commons Logging", "Apache License 2.0"),
            new Work("jsoup", "MIT"),
            new Work("houbb pinyin", "Apache License 2.0"),
            new Work("picocli", "Apache License 2.0"),
            new Work("Apache ECharts (outlines)", "Apache License 2.0"));

    private Works() {}

    /**
     * A work and its licence.
     *
     * @param name the work
     * @param licence its licence
     */
    record Work(String name, String licence) {}
}
