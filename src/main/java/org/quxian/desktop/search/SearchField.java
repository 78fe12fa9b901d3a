package org.quxian.desktop.search;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.Suggestions;
import org.quxian.observation.Text;

/** The search field with its list of suggestions. The arrows go through the list, Enter opens, Esc closes. */
public final class SearchField extends CustomTextField {
    private static final Text PROMPT =
            new Text("区县、指标、数值，或拼音首字母（Ctrl+F）", "District, indicator, figure or pinyin (Ctrl+F)");

    /**
     * @param model what is found
     * @param look the language
     * @param open opens what was chosen
     */
    public SearchField(SearchModel model, Look look, Consumer<Hit> open) {
        promptTextProperty().bind(look.text(PROMPT));
        accessibleTextProperty().bind(look.text(PROMPT));
        setLeft(new FontIcon(Feather.SEARCH));
        getStyleClass().add("search-field");
        getStylesheets().add(SearchField.class.getResource("search.css").toExternalForm());
        Suggestions<Hit> suggestions =
                new Suggestions<>(this, hit -> look.say(hit.title()), hit -> look.say(hit.detail()), hit -> {
                    clear();
                    open.accept(hit);
                });
        focusedProperty().subscribe((before, now) -> model.prepare());
        textProperty().subscribe(model::find);
        model.hits().addListener((ListChangeListener<Hit>) change -> suggestions.suggest(List.copyOf(model.hits())));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}
