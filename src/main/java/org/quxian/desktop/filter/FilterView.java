package org.quxian.desktop.filter;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.DayPicker;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** The filter as it stands at the left of the window. */
public final class FilterView extends ScrollPane {
    private final FilterModel model;
    private final Desk desk;

    /**
     * @param model what it shows
     * @param desk the selection and the look
     */
    public FilterView(FilterModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        Look look = desk.look();
        FacetView<String> districts = new FacetView<>(model.districts(), look);
        FacetView<String> themes = new FacetView<>(model.themes(), look);
        FacetView<String> indicators = new FacetView<>(model.indicators(), look);
        TitledPane others = others();
        BooleanExpression searching = model.search().searchingProperty();
        VBox column = new VBox(
                new FacetSearchField(model.search(), look, List.of(districts, themes, indicators)),
                hiddenWhileEmpty(section(FilterWords.DISTRICTS, districts), model.districts()),
                hiddenWhileEmpty(section(FilterWords.THEMES, themes), model.themes()),
                hiddenWhileEmpty(section(FilterWords.INDICATORS, indicators), model.indicators()),
                shownWhile(searching.not(), section(FilterWords.NATURES, new FacetView<>(model.natures(), look))),
                shownWhile(searching.not(), section(FilterWords.REVIEW, reviewedOnly())),
                shownWhile(searching.not(), section(FilterWords.AS_OF, dayPicker())),
                hiddenWhileEmpty(others, model.others()));
        searching.subscribe(others::setExpanded);
        column.getStyleClass().add("filter-column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("filter");
        getStylesheets().add(FilterView.class.getResource("filter.css").toExternalForm());
    }

    private VBox section(Text title, Node content) {
        Label label = new Label();
        label.textProperty().bind(desk.look().text(title));
        label.getStyleClass().add("small-title");
        VBox section = new VBox(label, content);
        section.getStyleClass().add("filter-section");
        return section;
    }

    /** A section of {@code facet} is in the way while a search leaves nothing in it. */
    private static <N extends Node> N hiddenWhileEmpty(N section, Facet<?> facet) {
        return shownWhile(facet.anyShownProperty(), section);
    }

    private static <N extends Node> N shownWhile(ObservableValue<Boolean> condition, N section) {
        section.visibleProperty().bind(condition);
        section.managedProperty().bind(condition);
        return section;
    }

    private Node reviewedOnly() {
        CheckBox only = new CheckBox();
        only.setId("reviewed-only");
        only.textProperty()
                .bind(desk.look()
                        .text(FilterWords.REVIEWED_ONLY)
                        .flatMap(words -> model.reviewedProperty().map(figures -> words + "  " + figures)));
        desk.selection().subscribe(selection -> only.setSelected(selection.reviewedOnly()));
        only.setOnAction(event -> model.reviewedOnly(only.isSelected()));
        only.getStyleClass().add("reviewed-only");
        return only;
    }

    private TitledPane others() {
        TitledPane others = new TitledPane("", new FacetView<>(model.others(), desk.look()));
        others.textProperty()
                .bind(model.seriesElsewhereProperty()
                        .flatMap(any -> desk.look().text(any ? FilterWords.OTHERS_WITH_SERIES : FilterWords.OTHERS)));
        others.setExpanded(false);
        others.setAnimated(false);
        others.getStyleClass().add("filter-others");
        return others;
    }

    private DayPicker dayPicker() {
        DayPicker picker = new DayPicker();
        picker.promptTextProperty().bind(desk.look().text(FilterWords.ANY_DAY));
        picker.setMaxWidth(Double.MAX_VALUE);
        desk.selection().subscribe(selection -> picker.setValue(selection.asOf().orElse(null)));
        picker.valueProperty().subscribe(day -> {
            if (!Optional.ofNullable(day).equals(desk.selection().get().asOf())) {
                model.asOf(Optional.ofNullable(day));
            }
        });
        return picker;
    }
}
