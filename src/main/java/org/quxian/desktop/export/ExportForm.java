package org.quxian.desktop.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quxian.chart.NamePattern;
import org.quxian.desktop.support.Appearance;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.render.file.PictureFormat;

/** What the person has filled in, and whether it makes an order. */
public final class ExportForm {
    private static final int SHOWN = 3;

    private final ExportModel model;
    private final ObjectProperty<What> what;
    private final ObjectProperty<PictureFormat> format = new SimpleObjectProperty<>(PictureFormat.PNG);
    private final SizeForm size = new SizeForm();
    private final ObjectProperty<Appearance> appearance;
    private final StringProperty folder;
    private final StringProperty name = new SimpleStringProperty("");

    /**
     * @param model what can be exported
     * @param appearance the appearance to begin with
     */
    public ExportForm(ExportModel model, Appearance appearance) {
        this.model = model;
        this.appearance = new SimpleObjectProperty<>(appearance);
        this.folder = new SimpleStringProperty(model.folder().toString());
        this.what = new SimpleObjectProperty<>(model.choices().getFirst());
        what.subscribe(chosen -> name.set(model.suggestedName(chosen)));
    }

    /** What there is to choose from. */
    public List<What> choices() {
        return model.choices();
    }

    /** What to export. Choosing it suggests a name. */
    public ObjectProperty<What> whatProperty() {
        return what;
    }

    /** In which format. */
    public ObjectProperty<PictureFormat> formatProperty() {
        return format;
    }

    /** How large. */
    public SizeForm size() {
        return size;
    }

    /** Light or dark. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** Where to. */
    public StringProperty folderProperty() {
        return folder;
    }

    /** The file's name, with or without its ending; for all charts the pattern of their names. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The first names that the pattern gives, or what is wrong with it; nothing for a single picture. */
    public Optional<Text> names() {
        if (what.get() != What.ALL_CHARTS) {
            return Optional.empty();
        }
        try {
            List<String> names = model.firstNames(NamePattern.of(name.get().strip()), format.get(), SHOWN);
            return names.isEmpty() ? Optional.empty() : Optional.of(Text.same(String.join("\n", names)));
        } catch (ReportableException wrong) {
            return Optional.of(wrong.sentence());
        }
    }

    /** Whether it makes no order yet: no name, no folder, or a size that cannot be. */
    public BooleanBinding incomplete() {
        return Bindings.createBooleanBinding(
                () -> order().isEmpty(), what, format, folder, name, size.measureProperty());
    }

    /** The order; empty while something is missing or wrong. */
    public Optional<Order> order() {
        if (name.get().isBlank() || folder.get().isBlank() || !isPattern()) {
            return Optional.empty();
        }
        try {
            Path into = Path.of(folder.get().strip());
            String named = name.get().strip();
            boolean isName = !into.resolve(named).equals(into);
            return size.measureProperty()
                    .get()
                    .filter(measure -> isName)
                    .map(measure -> new Order(what.get(), format.get(), measure, appearance.get(), into, named));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private boolean isPattern() {
        try {
            return what.get() != What.ALL_CHARTS
                    || !NamePattern.of(name.get().strip()).words().isEmpty();
        } catch (ReportableException wrong) {
            return false;
        }
    }
}
