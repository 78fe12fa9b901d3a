package org.quxian.desktop.table;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.IconButton;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** What stands above the table: words to filter its rows by, what they are sorted by, and copying. */
final class TableBar extends HBox {
    private static final Text FILTER = new Text("筛选行：区县、指标、数值、拼音", "Filter rows: names, values, pinyin");
    private static final Text TEXT_ORDER = new Text("按原文顺序", "In order of the texts");
    private static final Text OTHER_WAY = new Text("升序或降序", "Up or down");
    private static final Text COPY = new Text("复制为表格（Ctrl+C）", "Copy for a spreadsheet (Ctrl+C)");

    private final Look look;
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.NONE);
    private final CustomTextField filter = new CustomTextField();

    /**
     * What rows are sorted by.
     *
     * @param column the column; empty for the order of the texts
     * @param isDown whether the greatest comes first
     */
    record Sort(Optional<Column> column, boolean isDown) {
        static final Sort NONE = new Sort(Optional.empty(), false);
    }

    /**
     * @param model the rows
     * @param look the language
     * @param copy copies rows
     * @param leave takes the keyboard to the rows
     */
    TableBar(TableModel model, Look look, Runnable copy, Runnable leave) {
        this.look = look;
        filter.setId("table-filter");
        filter.setLeft(new FontIcon(Feather.FILTER));
        filter.promptTextProperty().bind(look.text(FILTER));
        filter.textProperty().subscribe(model::find);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, leave));
        HBox.setHgrow(filter, Priority.ALWAYS);
        Label shown = new Label();
        shown.setId("table-shown");
        shown.textProperty().bind(model.shownProperty().map(rows -> counted(rows.size(), model)));
        shown.setMinWidth(USE_PREF_SIZE);
        shown.getStyleClass().add("muted");
        HBox sorter = new HBox();
        look.languageProperty()
                .subscribe(language -> sorter.getChildren()
                        .setAll(columns(), button("table-way", Feather.BAR_CHART, OTHER_WAY, this::turn)));
        getChildren().setAll(filter, shown, sorter, button("table-copy", Feather.COPY, COPY, copy));
        getStyleClass().add("table-bar");
    }

    /** What the rows are sorted by, which can be set. */
    ObjectProperty<Sort> sortProperty() {
        return sort;
    }

    private Node columns() {
        List<Optional<Column>> choices = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Column.values()).map(Optional::of).forEach(choices::add);
        ObjectProperty<Optional<Column>> chosen =
                new SimpleObjectProperty<>(sort.get().column());
        ComboBox<Optional<Column>> box = Dialogs.chooser(
                "table-sort",
                choices,
                chosen,
                column -> look.say(column.map(Column::label).orElse(TEXT_ORDER)));
        chosen.subscribe((before, now) -> sort.set(new Sort(now, sort.get().isDown())));
        sort.subscribe(now -> chosen.set(now.column()));
        return box;
    }

    private void turn() {
        sort.set(new Sort(sort.get().column(), !sort.get().isDown()));
    }

    private String counted(int shown, TableModel model) {
        int all = model.rowsProperty().get().size();
        return look.say(
                shown == all
                        ? new Text(all + " 行", all + (all == 1 ? " row" : " rows"))
                        : new Text(shown + " / " + all + " 行", shown + " of " + all + " rows"));
    }

    private Button button(String id, Feather icon, Text words, Runnable action) {
        IconButton button = new IconButton(icon, look.text(words), action);
        button.setId(id);
        return button;
    }

    private void key(KeyEvent event, Runnable leave) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            leave.run();
            event.consume();
        }
    }
}
