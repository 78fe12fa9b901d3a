package org.quxian.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Observation;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

/**
 * Figures as a workbook for Excel and WPS, with Chinese headings: a sheet 数据 with a row a figure, numbers as numbers,
 * its heading row frozen, and a sheet 文稿 with the documents they stand in.
 */
public final class FiguresXlsx {

    /** As many characters as a cell can hold. */
    private static final int CELL_LIMIT = 32_767;

    private static final List<Column> COLUMNS = List.of(
            new Column("区县代码", 11, figure -> Cell.ofWords(figure.claim().area())),
            new Column("区县", 14, figure -> Cell.ofWords(figure.areaName())),
            new Column("主题", 12, figure -> Cell.ofWords(figure.theme())),
            new Column("指标", 28, figure -> new Cell.Words(figure.claim().phrase())),
            new Column("数值", 14, figure -> Cell.of(figure.value())),
            new Column("下限", 12, figure -> Cell.of(figure.low())),
            new Column("上限", 12, figure -> Cell.of(figure.high())),
            new Column("单位", 7, figure -> new Cell.Words(figure.claim().unit())),
            new Column(
                    "概数",
                    8,
                    figure -> new Cell.Words(qualifier(figure.claim().quantity().qualifier()))),
            new Column(
                    "增减",
                    7,
                    figure -> Cell.ofWords(figure.claim().change().map(change -> switch (change) {
                        case UP -> "增长";
                        case DOWN -> "下降";
                        case MINUS -> "负";
                    }))),
            new Column(
                    "性质",
                    7,
                    figure -> new Cell.Words(figure.claim().nature().label().zh())),
            new Column(
                    "主体类别",
                    9,
                    figure -> new Cell.Words(kind(figure.claim().scope().kind()))),
            new Column("主体", 20, figure -> new Cell.Words(figure.subject().orElse("全域"))),
            new Column("起", 12, figure -> Cell.ofWords(figure.from())),
            new Column("止", 12, figure -> Cell.ofWords(figure.to())),
            new Column("说明", 24, figure -> Cell.ofWords(figure.note().map(Text::zh))),
            new Column("原文", 60, figure -> new Cell.Words(figure.words())),
            new Column(
                    "文稿", 30, figure -> new Cell.Words(figure.document().title().zh())),
            new Column("审核", 8, figure -> new Cell.Words(figure.review().label().zh())),
            new Column("编号", 28, figure -> new Cell.Words(figure.id())));

    /**
     * Writes figures in their order and leaves {@code out} open.
     *
     * @param observations the figures, all in {@code data}
     * @param data the names and documents behind them
     * @param out where to
     * @throws IOException if {@code out} cannot be written
     */
    public void write(List<Observation> observations, Dataset data, OutputStream out) throws IOException {
        List<FigureFields> figures = FigureFields.of(observations, data);
        Workbook workbook = new Workbook(out, "Quxian", "1.0");
        writeFigures(figures, workbook.newWorksheet("数据"));
        writeDocuments(figures.stream().map(FigureFields::document).distinct().toList(), workbook.newWorksheet("文稿"));
        workbook.finish();
    }

    private static void writeFigures(List<FigureFields> figures, Worksheet sheet) {
        writeHeader(sheet, COLUMNS.stream().map(Column::heading).toList());
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.width(column, COLUMNS.get(column).width());
            for (int row = 0; row < figures.size(); row++) {
                write(COLUMNS.get(column).cell().of(figures.get(row)), sheet, row + 1, column);
            }
        }
        sheet.setAutoFilter(0, 0, figures.size(), COLUMNS.size() - 1);
    }

    private static void writeDocuments(List<Document> documents, Worksheet sheet) {
        writeHeader(sheet, List.of("文稿", "发布单位", "发布日期", "编号"));
        List<Integer> widths = List.of(40, 24, 12, 24);
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
        for (int row = 0; row < documents.size(); row++) {
            Document document = documents.get(row);
            write(new Cell.Words(document.title().zh()), sheet, row + 1, 0);
            write(Cell.ofWords(document.publisher().map(Text::zh)), sheet, row + 1, 1);
            write(Cell.ofWords(document.published().map(LocalDate::toString)), sheet, row + 1, 2);
            write(new Cell.Words(document.id()), sheet, row + 1, 3);
        }
    }

    private static void writeHeader(Worksheet sheet, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Cell cell, Worksheet sheet, int row, int column) {
        switch (cell) {
            case Cell.Words words -> sheet.value(row, column, cut(words.text()));
            case Cell.Decimal decimal -> {
                sheet.value(row, column, decimal.value());
                sheet.style(row, column).format(format(decimal.value())).set();
            }
            case Cell.Empty empty -> {}
        }
    }

    /** Groups of three digits, and as many decimals as were printed. */
    private static String format(BigDecimal value) {
        return value.scale() > 0 ? "#,##0." + "0".repeat(value.scale()) : "#,##0";
    }

    private static String cut(String text) {
        return text.length() <= CELL_LIMIT ? text : text.substring(0, CELL_LIMIT - 1) + "…";
    }

    private static String qualifier(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "确数";
            case ABOUT -> "左右";
            case NEARLY -> "近";
            case OVER -> "余";
            case UNDER -> "不到";
            case RANGE -> "范围";
        };
    }

    private static String kind(Scope.Kind kind) {
        return switch (kind) {
            case AREA -> "区县";
            case ORGANISATION -> "单位";
            case PERSON -> "个人";
        };
    }

    private record Column(String heading, int width, Reader cell) {}

    @FunctionalInterface
    private interface Reader {
        Cell of(FigureFields figure);
    }

    private sealed interface Cell {
        record Words(String text) implements Cell {}

        record Decimal(BigDecimal value) implements Cell {}

        record Empty() implements Cell {}

        static Cell of(Optional<BigDecimal> value) {
            return value.<Cell>map(number -> new Decimal(number.setScale(Math.max(0, number.scale()))))
                    .orElseGet(Empty::new);
        }

        static Cell ofWords(Optional<String> text) {
            return text.<Cell>map(Words::new).orElseGet(Empty::new);
        }
    }
}
