package org.quxian.desktop.filter;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.Look;

/** The field that narrows the filter. Enter chooses the first that is found, Down goes to the rows, Esc empties it. */
final class FacetSearchField extends CustomTextField {
    private final FacetSearch search;
    private final List<FacetView<String>> views;

    FacetSearchField(FacetSearch search, Look look, List<FacetView<String>> views) {
        this.search = search;
        this.views = List.copyOf(views);
        setId("filter-search");
        setLeft(new FontIcon(Feather.FILTER));
        promptTextProperty().bind(look.text(FilterWords.SEARCH));
        accessibleTextProperty().bind(look.text(FilterWords.SEARCH));
        focusedProperty().subscribe((before, now) -> search.prepare());
        textProperty().subscribe(search::find);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            search.chooseFirst();
            clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            views.stream().filter(FacetView::hasRows).findFirst().ifPresent(FacetView::enter);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}
