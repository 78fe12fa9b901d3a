package org.quxian.desktop.filter;

import java.util.Optional;
import javafx.scene.Node;
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
        VBox column = new VBox(
                section(FilterWords.DISTRICTS, new FacetView<>(model.districts(), look)),
                section(FilterWords.THEMES, new FacetView<>(model.themes(), look)),
                section(FilterWords.NATURES, new FacetView<>(model.natures(), look)),
                section(FilterWords.AS_OF, dayPicker()),
                others());
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

    private TitledPane others() {
        TitledPane others = new TitledPane("", new FacetView<>(model.others(), desk.look()));
        others.textProperty().bind(desk.look().text(FilterWords.OTHERS));
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
