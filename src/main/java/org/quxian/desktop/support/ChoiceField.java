package org.quxian.desktop.support;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.quxian.observation.Legible;

/**
 * A field to choose one of many things in, by typing a part of its name, its pinyin or the initials of that. Words that
 * name nothing give way to what was chosen before; empty ones choose nothing.
 *
 * @param <T> what is chosen
 */
public final class ChoiceField<T> extends CustomTextField {
    private static final int MOST = 50;

    private final ObjectProperty<Optional<T>> value;
    private final ObservableValue<Lookup<T>> things;
    private final Function<T, String> name;
    private final Suggestions<T> suggestions;

    /**
     * @param value what is chosen, which it follows and sets
     * @param things what there is to choose from
     * @param name what a thing is called
     * @param detail what stands behind the name in small letters; may be empty
     */
    public ChoiceField(
            ObjectProperty<Optional<T>> value,
            ObservableValue<Lookup<T>> things,
            Function<T, String> name,
            Function<T, String> detail) {
        this.value = value;
        this.things = things;
        this.name = name.andThen(Legible::of);
        this.suggestions = new Suggestions<>(this, name, detail, this::choose);
        value.subscribe(now -> show());
        textProperty().subscribe((before, now) -> typed(now));
        focusedProperty().subscribe((before, now) -> {
            if (now) {
                selectAll();
            } else {
                settle();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked());
    }

    /** Shows an arrow at its end, which lists what there is to choose from. */
    public void showArrow(ObservableValue<String> words) {
        IconButton arrow = new IconButton(Feather.CHEVRON_DOWN, words, this::open);
        arrow.getStyleClass().add("choice-arrow");
        arrow.setFocusTraversable(false);
        setRight(arrow);
    }

    /** Takes the keyboard and shows what there is to choose from. */
    public void open() {
        requestFocus();
        selectAll();
        suggestions.suggest(things.getValue().first(MOST));
    }

    /** Shows the name of what is chosen, as it is called at the moment. */
    public void show() {
        setText(value.get().map(name).orElse(""));
        positionCaret(0);
    }

    /** What one types next takes the place of what stands there. */
    private void clicked() {
        if (getText().equals(value.get().map(name).orElse(""))) {
            selectAll();
        }
    }

    private void typed(String words) {
        if (isFocused() && !words.equals(value.get().map(name).orElse(""))) {
            suggestions.suggest(found(words));
        }
    }

    private List<T> found(String words) {
        Lookup<T> lookup = things.getValue();
        return words.isBlank() ? lookup.first(MOST) : lookup.find(words, MOST);
    }

    private void choose(T thing) {
        value.set(Optional.of(thing));
        show();
        selectAll();
    }

    private void settle() {
        String words = getText().strip();
        if (words.isEmpty()) {
            value.set(Optional.empty());
        } else if (!words.equals(value.get().map(name).orElse(""))) {
            found(words).stream()
                    .filter(thing -> name.apply(thing).equals(words))
                    .findFirst()
                    .ifPresent(thing -> value.set(Optional.of(thing)));
        }
        show();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !suggestions.isOpen()) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && suggestions.isOpen()) {
            suggestions.hide();
            show();
            selectAll();
            event.consume();
        }
    }
}
