package org.quxian.exchange;

import org.quxian.observation.Text;

/** The sentences about files of tables that are not read, each with what can be done instead. */
final class GridComplaint {
    static final Text DAMAGED = new Text(
            "表格文件不完整或已损坏；请重新下载，或用 WPS、Excel 打开后另存为 .xlsx。",
            "The workbook is incomplete or damaged; please download it again, or open it and save it as .xlsx.");
    static final Text NO_TABLE = new Text("里面没有表格数据。", "There is no table in it.");
    static final Text BINARY = new Text(
            "二进制工作簿（.xlsb）不能读入；请用 WPS 或 Excel 另存为 .xlsx。",
            "Binary workbooks (.xlsb) are not read; please save it as .xlsx.");
    static final Text OLD = new Text(
            "旧版 Excel、WPS 表格（.xls、.et）不能读入；请用 WPS 或 Excel 另存为 .xlsx。",
            "Old Excel and WPS workbooks (.xls, .et) are not read; please save it as .xlsx.");
    static final Text NO_SHEET_FILE = new Text(
            "这不是表格文件；能读入的表格有 .csv、.tsv 和 .xlsx。", "This is no table; what can be read is .csv, .tsv and .xlsx.");

    private GridComplaint() {}

    /** @param line the line that cannot be read, from 1 */
    static Text badCsv(long line) {
        return new Text(
                "从第 " + line + " 行起不是合格的 CSV：有引号没有配对，或一格、一行太长。",
                "From line " + line + " on this is not well-formed CSV: a quotation mark has no partner, or a cell or a"
                        + " line is too long.");
    }

    static Text tooManyRows(int rows) {
        return new Text(
                "表格多于 " + rows + " 行的上限；请拆分后再读入。", "The table has more than " + rows + " rows; please split it.");
    }

    static Text cellTooLong(int row, int chars) {
        return new Text(
                "第 " + row + " 行有一格多于 " + chars + " 个字符的上限；请缩短后再读入。",
                "Row " + row + " has a cell of more than " + chars + " characters; please shorten it.");
    }

    static Text tooManyColumns(int columns) {
        return new Text(
                "表格多于 " + columns + " 列的上限；请删去不用的列再读入。",
                "The table has more than " + columns + " columns; please delete those that are not needed.");
    }
}
