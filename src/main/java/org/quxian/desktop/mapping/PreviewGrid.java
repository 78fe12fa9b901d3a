package org.quxian.desktop.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quxian.desktop.support.Look;
import org.quxian.exchange.Grid;
import org.quxian.exchange.mapping.ColumnUse;
import org.quxian.exchange.mapping.MappedTable;
import org.quxian.exchange.mapping.TableFault;
import org.quxian.observation.Legible;

/** The first rows of a table, and above each column a list to choose from what it is. */
final class PreviewGrid extends ScrollPane {
    static final int ROWS = 12;
    static final int COLUMNS = 40;
    private static final double WIDTH = 132;
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    private static final PseudoClass IGNORED = PseudoClass.getPseudoClass("ignored");

    private final MappingModel model;
    private final Look look;
    private final GridPane grid = new GridPane();
    private Grid shown = new Grid("", List.of());

    PreviewGrid(MappingModel model, Look look) {
        this.model = model;
        this.look = look;
        grid.getStyleClass().add("preview-grid");
        setContent(grid);
        setId("preview");
        setFitToHeight(true);
        getStyleClass().add("preview");
        model.tableProperty().subscribe(this::show);
        model.checkedProperty().subscribe(checked -> mark());
    }

    private void show(MappedTable table) {
        if (!table.grid().equals(shown)) {
            shown = table.grid();
            build(table);
        }
        mark();
    }

    private void build(MappedTable table) {
        grid.getChildren().clear();
        int columns = Math.min(COLUMNS, table.mapping().headings().size());
        for (int column = 0; column < columns; column++) {
            grid.add(chooser(column, table), column + 1, 0);
            grid.add(cell(table.mapping().headings().get(column), "preview-heading"), column + 1, 1);
        }
        int line = 2;
        for (Grid.Row row : table.body().subList(0, Math.min(ROWS, table.body().size()))) {
            grid.add(cell(Integer.toString(row.number()), "preview-number"), 0, line);
            for (int column = 0; column < columns; column++) {
                Label label = cell(row.cell(column), "preview-cell");
                label.setUserData(new Place(row.number(), column));
                grid.add(label, column + 1, line);
            }
            line++;
        }
        int left = table.mapping().headings().size() - columns;
        if (left > 0) {
            grid.add(cell(look.say(MappingWords.more(left)), "preview-number"), columns + 1, 1);
        }
    }

    private record Place(int row, int column) {}

    private ComboBox<ColumnUse> chooser(int column, MappedTable table) {
        ComboBox<ColumnUse> chooser = new ComboBox<>();
        chooser.setId("use-" + column);
        chooser.getItems().setAll(ColumnUse.values());
        chooser.setConverter(new Words());
        chooser.setPrefWidth(WIDTH);
        chooser.setVisibleRowCount(ColumnUse.values().length);
        chooser.setAccessibleText(
                look.say(MappingWords.column(table.mapping().headings().get(column), column)));
        model.tableProperty().subscribe(now -> {
            if (now.grid().equals(table.grid())) {
                chooser.setValue(now.mapping().uses().get(column));
            }
        });
        chooser.valueProperty().subscribe((before, use) -> model.use(column, use));
        return chooser;
    }

    private final class Words extends StringConverter<ColumnUse> {
        @Override
        public String toString(@Nullable ColumnUse use) {
            return use == null ? "" : look.say(use.label());
        }

        @Override
        public ColumnUse fromString(String typed) {
            throw new UnsupportedOperationException("this box is not typed into");
        }
    }

    private static Label cell(String words, String style) {
        Label label = new Label(Legible.of(words.replaceAll("\\s+", " ")));
        label.setPrefWidth(style.equals("preview-number") ? Label.USE_COMPUTED_SIZE : WIDTH);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }

    /** Columns that are not read are pale, cells with a fault red. */
    private void mark() {
        MappedTable table = model.tableProperty().get();
        Set<String> faulty = new HashSet<>();
        if (model.checkedProperty().get() instanceof MappingModel.Checked.Read read) {
            for (TableFault fault : read.reading().faults()) {
                faulty.add(fault.row() + " " + fault.column().zh());
            }
        }
        grid.getChildren().forEach(node -> {
            if (node.getUserData() instanceof Place place) {
                String heading = table.mapping().headings().get(place.column());
                ColumnUse use = table.mapping().uses().get(place.column());
                boolean bad = faulty.contains(place.row() + " " + heading)
                        || faulty.contains(place.row() + " " + use.label().zh());
                node.pseudoClassStateChanged(FAULTY, bad);
                node.pseudoClassStateChanged(IGNORED, use == ColumnUse.IGNORED);
            }
        });
    }
}
