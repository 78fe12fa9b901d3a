package org.quxian.desktop.support;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.quxian.observation.Language;
import org.quxian.observation.Legible;
import org.quxian.observation.Text;

/** The language and the appearance that the whole window has at the moment. */
public final class Look {
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Appearance> appearance;

    /**
     * @param language the language to begin with
     * @param appearance the appearance to begin with
     */
    public Look(Language language, Appearance appearance) {
        this.language = new SimpleObjectProperty<>(language);
        this.appearance = new SimpleObjectProperty<>(appearance);
    }

    /** The language, which can be changed at any time. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** The language now. */
    public Language language() {
        return language.get();
    }

    /** The appearance, which can be changed at any time. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** The appearance now. */
    public Appearance appearance() {
        return appearance.get();
    }

    /**
     * The words of {@code text}, which follow the language for as long as somebody keeps them: the language does not keep
     * them alive, or every word ever shown would stay in memory with the control that showed it.
     */
    public ObservableValue<String> text(Text text) {
        return Bindings.createStringBinding(() -> say(text), language);
    }

    /** The words of {@code text} in the language of the moment. */
    public String say(Text text) {
        return Legible.of(text.in(language.get()));
    }
}
