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
import org.quxian.desktop.support.Appearance;

/** What the person has filled in, and whether it makes an order. */
public final class ExportForm {
    private final ExportModel model;
    private final ObjectProperty<What> what;
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.SLIDE);
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(1);
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
        what.subscribe(chosen -> name.set(model.suggestedName(chosen).orElse("")));
    }

    /** What there is to choose from. */
    public List<What> choices() {
        return model.choices();
    }

    /** What to export. Choosing it suggests a name. */
    public ObjectProperty<What> whatProperty() {
        return what;
    }

    /** How large. */
    public ObjectProperty<Format> formatProperty() {
        return format;
    }

    /** Image pixels for a logical one, 1 to 4. */
    public ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    /** Light or dark. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** Where to. */
    public StringProperty folderProperty() {
        return folder;
    }

    /** The file's name. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Whether it makes no order yet: no name, or no folder. */
    public BooleanBinding incomplete() {
        return Bindings.createBooleanBinding(() -> order().isEmpty(), what, folder, name);
    }

    /** The order; empty while a name or a folder is missing. */
    public Optional<Order> order() {
        boolean named = what.get() == What.ALL_CHARTS || !name.get().isBlank();
        if (!named || folder.get().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Order(
                    what.get(),
                    format.get(),
                    scale.get(),
                    appearance.get(),
                    Path.of(folder.get().strip()),
                    name.get().strip()));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
