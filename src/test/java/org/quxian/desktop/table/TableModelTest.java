package org.quxian.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

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
    void copiedRowsHaveATitleLineTabsPlainNumbersAndTheirSentence() {
        String copied = model.tabbed(List.of(row("知识价值信用贷款金额"), row("每周直播次数"), row("工程总投资")));

        assertThat(copied.lines().map(line -> List.of(line.split("\t", -1))))
                .allSatisfy(cells -> assertThat(cells).hasSize(14))
                .satisfiesExactly(
                        titles -> assertThat(titles)
                                .containsExactly(
                                        "区县", "主题", "指标", "数值", "下限", "上限", "单位", "概数", "性质", "范围", "时期", "审核", "文稿",
                                        "原文"),
                        amount -> assertThat(amount)
                                .startsWith("大渡口", "科技金融", "知识价值信用贷款金额", "112069000", "", "", "元", "确数")
                                .last()
                                .asString()
                                .contains("11206.9万元"),
                        range -> assertThat(range.subList(3, 8)).containsExactly("", "2", "3", "次", "区间"),
                        nearly -> assertThat(nearly.subList(3, 8))
                                .containsExactly("500000000", "", "500000000", "元", "近"));
    }

    @Test
    void wordsThatASpreadsheetWouldRunStayWords() {
        Dataset data = figures.get();
        List<Document> documents = data.documents().stream()
                .map(one -> new Document(
                        one.id(), Text.same("=1+1\t\"x\""), one.publisher(), one.published(), one.file(), one.text()))
                .toList();
        figures.set(new Dataset(data.catalogue(), documents, data.observations()));

        String line =
                model.tabbed(List.of(row("工程总投资"))).lines().skip(1).findFirst().orElseThrow();

        assertThat(line.split("\t", -1)[12]).isEqualTo("\"'=1+1 \"\"x\"\"\"");
    }

    @ParameterizedTest
    @CsvSource({"黔江,5", "qj 整改率,3", "kryp,2", "615,1", "黔江 目标,1", "没有,0"})
    void rowsAreFilteredByWordsPinyinAndInitials(String words, int rows) {
        model.find(words);

        assertThat(model.shownProperty().get()).hasSize(rows);
        model.find(" ");
        assertThat(model.shownProperty().get()).hasSize(67);
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
