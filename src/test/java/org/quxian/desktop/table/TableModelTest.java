package org.quxian.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;

class TableModelTest {
    private final ObjectProperty<Dataset> figures = Desks.shipped();
    private final Desk desk = Desks.over(figures);
    private final TableModel model = new TableModel(desk);

    @Test
    void everyFigureIsARow() {
        assertThat(model.rowsProperty().get()).hasSize(67);
    }

    @Test
    void aRowSaysAllOfItsFigure() {
        assertThat(row("工程总投资").cells())
                .containsExactly("大足", "农村供水", "工程总投资", "近5", "亿元", "近", "实际", "全域", "自2018年起", "已接受");
    }

    @Test
    void rowsFollowSelectionAndLanguage() {
        desk.selection().set(Selection.ALL.withAreas(Set.of("500114")));
        desk.look().languageProperty().set(Language.EN);

        assertThat(model.rowsProperty().get()).hasSize(5).allSatisfy(row -> {
            assertThat(row.district()).isEqualTo("Qianjiang");
            assertThat(row.theme()).doesNotContain("消防");
        });
    }

    @Test
    void valuesAreSortedAsNumbersWithinTheirUnit() {
        List<FigureRow> money = model.rowsProperty().get().stream()
                .filter(row -> row.order().baseUnit().equals("元"))
                .sorted(Comparator.comparing(FigureRow::order))
                .toList();

        assertThat(money).extracting(FigureRow::value).startsWith("5", "8").endsWith("1.12", "近5");
    }

    @Test
    void copiedRowsHaveATitleLineAndTabs() {
        String copied = model.tabbed(List.of(row("可燃雨棚整改户数")));

        assertThat(copied).isEqualTo("""
                        区县\t主题\t指标\t数值\t单位\t概数\t性质\t范围\t时期\t审核
                        黔江\t消防整治\t可燃雨棚整改户数\t615\t户\t确数\t实际\t全域\t截至2021年7月31日\t已接受
                        """);
    }

    @Test
    void aWideTableShowsEveryColumnAndFillsItsRoom() {
        Map<Column, Double> widths = fit().in(2000);

        assertThat(widths).containsOnlyKeys(Column.values());
        assertThat(widths.values().stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(2000);
    }

    @Test
    void aNarrowTableLeavesOutWhatTheSourcePaneSaysToo() {
        Map<Column, Double> widths = fit().in(500);

        assertThat(widths)
                .doesNotContainKeys(Column.REVIEW, Column.QUALIFIER, Column.THEME)
                .containsKeys(
                        Column.DISTRICT, Column.INDICATOR, Column.VALUE, Column.UNIT, Column.NATURE, Column.SUBJECT);
    }

    @Test
    void rowsFollowTheFigures() {
        figures.set(Desks.without(figures.get(), "500114"));

        assertThat(model.rowsProperty().get()).hasSize(62);
    }

    private ColumnFit fit() {
        return new ColumnFit(model.rowsProperty().get(), Language.ZH, Font.getDefault());
    }

    private FigureRow row(String indicator) {
        return model.rowsProperty().get().stream()
                .filter(row -> row.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
