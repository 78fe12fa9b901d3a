package org.quxian.desktop.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Legible;
import org.quxian.observation.Text;

/** The table. The row the keyboard is on shows its source; Ctrl+C copies the chosen rows. */
public final class FiguresView extends BorderPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double SCROLL_BAR = 16;
    private static final Text NOTHING = new Text("当前筛选下没有数据", "No figures under this filter");

    private final TableModel model;
    private final Look look;
    private final Consumer<String> open;
    private final TableView<FigureRow> table = new TableView<>();
    private final ObservableList<FigureRow> rows = FXCollections.observableArrayList();
    private final Map<Column, TableColumn<FigureRow, ?>> columns = new EnumMap<>(Column.class);
    private ColumnFit fit;

    /**
     * @param model the rows
     * @param look the language
     * @param open opens the source of the figure with this id
     */
    public FiguresView(TableModel model, Look look, Consumer<String> open) {
        this.model = model;
        this.look = look;
        this.open = open;
        this.fit = new ColumnFit(List.of(), look.language(), Font.getDefault());
        SortedList<FigureRow> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getColumns()
                .setAll(Arrays.stream(Column.values()).map(this::column).toList());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(nothing());
        table.widthProperty().subscribe(width -> fit());
        model.shownProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> model.watch(scene != null));
        sceneProperty().subscribe(scene -> measure());
        table.getStyleClass().add("figures");
        table.setOnMouseClicked(event -> openChosen());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        TableBar bar = new TableBar(model, look, this::copy, table::requestFocus);
        bar.sortProperty().subscribe((before, now) -> sort(now));
        table.getSortOrder().addListener((ListChangeListener<TableColumn<FigureRow, ?>>) change -> follow(bar));
        columns.values().forEach(column -> column.sortTypeProperty().subscribe(type -> follow(bar)));
        setTop(bar);
        setCenter(table);
        getStyleClass().add("figures-view");
        getStylesheets().add(FiguresView.class.getResource("table.css").toExternalForm());
    }

    /** Puts the chosen rows on the clipboard, to be pasted into a spreadsheet; all that are shown where none is chosen. */
    public void copy() {
        List<FigureRow> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        ClipboardContent content = new ClipboardContent();
        content.putString(model.tabbed(chosen.isEmpty() ? List.copyOf(table.getItems()) : chosen));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void sort(TableBar.Sort wanted) {
        if (wanted.equals(sorted())) {
            return;
        }
        Optional<TableColumn<FigureRow, ?>> column =
                wanted.column().flatMap(one -> Optional.ofNullable(columns.get(one)));
        column.ifPresent(shown ->
                shown.setSortType(wanted.isDown() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING));
        table.getSortOrder().setAll(column.stream().toList());
    }

    /** A click on a title sorts, too. */
    private void follow(TableBar bar) {
        bar.sortProperty().set(sorted());
    }

    private TableBar.Sort sorted() {
        return table.getSortOrder().stream()
                .findFirst()
                .flatMap(first -> columns.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(first))
                        .map(entry -> new TableBar.Sort(
                                Optional.of(entry.getKey()), first.getSortType() == TableColumn.SortType.DESCENDING))
                        .findFirst())
                .orElse(TableBar.Sort.NONE);
    }

    /** Puts the keyboard on the rows. */
    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    /** The rows that are chosen stay chosen where they are still there. */
    private void show(List<FigureRow> fresh) {
        Set<String> chosen = table.getSelectionModel().getSelectedItems().stream()
                .map(FigureRow::observation)
                .collect(Collectors.toSet());
        rows.setAll(fresh);
        for (int at = 0; at < table.getItems().size() && !chosen.isEmpty(); at++) {
            if (chosen.contains(table.getItems().get(at).observation())) {
                table.getSelectionModel().select(at);
            }
        }
        measure();
    }

    private TableColumn<FigureRow, ?> column(Column column) {
        return column == Column.VALUE ? valueColumn() : wordColumn(column);
    }

    private TableColumn<FigureRow, String> wordColumn(Column column) {
        TableColumn<FigureRow, String> words = new TableColumn<>();
        words.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(Legible.of(column.cell(row.getValue()))));
        title(words, column);
        return words;
    }

    private TableColumn<FigureRow, FigureRow> valueColumn() {
        TableColumn<FigureRow, FigureRow> value = new TableColumn<>();
        value.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        value.setCellFactory(cells -> new ValueCell());
        value.setComparator((one, other) -> one.order().compareTo(other.order()));
        title(value, Column.VALUE);
        value.getStyleClass().add("number");
        return value;
    }

    private void title(TableColumn<FigureRow, ?> words, Column column) {
        words.textProperty().bind(look.text(column.label()));
        columns.put(column, words);
        words.setId("column-" + column.name().toLowerCase(Locale.ROOT));
    }

    /** Measuring takes a moment, so it waits until the table is shown. */
    private void measure() {
        if (getScene() == null) {
            return;
        }
        fit = new ColumnFit(List.copyOf(rows), look.language(), Font.font("Noto Sans SC", FontWeight.BOLD, 13));
        fit();
    }

    private void fit() {
        Map<Column, Double> widths = fit.in(table.getWidth() - SCROLL_BAR);
        columns.forEach((column, shown) -> {
            shown.setVisible(widths.containsKey(column));
            shown.setPrefWidth(widths.getOrDefault(column, shown.getPrefWidth()));
        });
    }

    private Label nothing() {
        Label nothing = new Label();
        nothing.textProperty().bind(look.text(NOTHING));
        nothing.getStyleClass().add("muted");
        return nothing;
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
        }
    }

    private void openChosen() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(FigureRow::observation)
                .ifPresent(open);
    }
}
