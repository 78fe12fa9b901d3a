package org.quxian.desktop.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Outcome;
import org.quxian.exchange.OutputFile;
import org.quxian.observation.Dataset;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;

/** The figures of the selection as a file: in which format, where to, and the work of writing it. */
public final class DataExportModel {
    private static final Text EXPORTING = new Text("导出数据", "Exporting figures");
    private static final Text NAME = new Text("区县数据", "district-figures");

    private final Desk desk;
    private final ObjectProperty<Optional<Path>> last;
    private final ObjectProperty<DataFormat> format = new SimpleObjectProperty<>(DataFormat.XLSX);
    private final StringProperty folder;
    private final StringProperty name;

    /**
     * @param desk the figures and the selection
     * @param last where files went last, which is kept up to date
     * @param today the day for the name where the selection has none
     */
    public DataExportModel(Desk desk, ObjectProperty<Optional<Path>> last, LocalDate today) {
        this.desk = desk;
        this.last = last;
        Path begin = last.get().filter(Files::isDirectory).orElseGet(() -> Path.of(System.getProperty("user.home")));
        LocalDate day = desk.selection().get().asOf().orElse(today);
        this.folder = new SimpleStringProperty(begin.toString());
        this.name = new SimpleStringProperty(desk.look().say(NAME) + "_" + day);
    }

    /**
     * What was exported.
     *
     * @param figures how many figures are in the file
     * @param leftOut how many are not, since the format cannot hold them: SDMX wants a time
     */
    public record Written(int figures, int leftOut) {}

    /** In which format. */
    public ObjectProperty<DataFormat> formatProperty() {
        return format;
    }

    /** Where to. */
    public StringProperty folderProperty() {
        return folder;
    }

    /** The file's name, with or without its ending. */
    public StringProperty nameProperty() {
        return name;
    }

    /** How many figures there are to export. */
    public int figures() {
        return selected(desk.data()).size();
    }

    /** The file; empty while its folder or name is missing. */
    public Optional<Path> file() {
        if (folder.get().isBlank() || name.get().isBlank()) {
            return Optional.empty();
        }
        String ending = format.get().ending();
        String stem = name.get().strip();
        try {
            return Optional.of(Path.of(folder.get().strip())
                    .resolve(stem.toLowerCase(Locale.ROOT).endsWith(ending) ? stem : stem + ending));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /**
     * Writes the figures, and remembers the folder.
     *
     * @param file where to; a file that exists is overwritten
     * @param done takes how it ended
     */
    public void export(Path file, Consumer<Outcome<Written>> done) {
        last.set(Optional.ofNullable(file.getParent()));
        Dataset data = desk.data();
        List<Observation> figures = selected(data);
        DataFormat wanted = format.get();
        desk.tasks()
                .start(
                        EXPORTING,
                        progress -> {
                            OutputFile.write(file, out -> wanted.write(figures, data, out));
                            int left = wanted.leftOut(figures, data);
                            return new Written(figures.size() - left, left);
                        },
                        done);
    }

    private List<Observation> selected(Dataset data) {
        return data.select(desk.selection().get());
    }
}
