package org.quxian.exchange.bulk;

import java.util.List;
import java.util.Locale;
import org.quxian.observation.SeriesDraft;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.Text;

/** What can be wrong with a file of series. */
final class SeriesComplaint {
    static final Text NOT_UTF_8 = new Text("不是 UTF-8 编码；请另存为“CSV UTF-8”。", "It is not UTF-8; save it as “CSV UTF-8”.");
    static final Text EMPTY = new Text("这一格不能为空。", "This cell must not be empty.");
    static final Text NO_ROWS = new Text("没有一行有数据。", "No row has a point.");
    static final Text DELETES =
            new Text("ACTION 为 D（删除）的行不能导入。", "Rows with the ACTION D (delete) cannot be imported.");
    static final Text MISSING_FILE = new Text("找不到这个文件。", "The file is missing.");
    static final Text UNREADABLE = new Text("文件无法读取。", "The file cannot be read.");
    static final Text ENDLESS_ROW =
            new Text("这一行超过 1 MiB，或有引号没有结束。", "This row is longer than 1 MiB, or a quote in it is never closed.");
    static final Text TOO_MANY_POINTS = new Text(
            "一个文件最多 %d 行数据，请分成几个文件。".formatted(SeriesDraft.MOST_POINTS),
            "A file has at most %d points; split it.".formatted(SeriesDraft.MOST_POINTS));
    static final Text TOO_MANY_NAMES = new Text(
            "区县、指标或来源过多：各最多 %d 个，区县与指标的组合最多 %d 个。".formatted(SeriesDraft.MOST_NAMES, SeriesCsv.MOST_SERIES),
            "There are too many areas, indicators or sources: at most %d each, and %d pairs of area and indicator."
                    .formatted(SeriesDraft.MOST_NAMES, SeriesCsv.MOST_SERIES));

    static final Text TOO_MANY_COLUMNS = new Text(
            "表格多于 %d 列的上限；请删去不用的列再读入。".formatted(SeriesColumns.MOST),
            "The table has more than %d columns; please delete those that are not needed."
                    .formatted(SeriesColumns.MOST));
    static final Text LONG_NAME = new Text(
            "这一格多于 %d 个字节的上限。".formatted(SeriesRows.LONGEST_NAME),
            "This cell is longer than the limit of %d bytes.".formatted(SeriesRows.LONGEST_NAME));

    /** As much of a cell as a sentence can hold. */
    private static final int LONGEST = 40;

    private SeriesComplaint() {}

    private static String shown(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static Text columns(List<SeriesColumns.Use> missing) {
        String zh = String.join("、", missing.stream().map(SeriesComplaint::zh).toList());
        String en = String.join(
                ", ",
                missing.stream()
                        .map(use -> use.names().getFirst().toUpperCase(Locale.ROOT))
                        .toList());
        return new Text("缺少列：%s。".formatted(zh), "Columns are missing: %s.".formatted(en));
    }

    private static String zh(SeriesColumns.Use use) {
        return switch (use) {
            case AREA -> "区县（REF_AREA）";
            case INDICATOR -> "指标（INDICATOR）";
            case PERIOD -> "时间（TIME_PERIOD）";
            case VALUE -> "数值（OBS_VALUE）";
            default -> use.names().getFirst();
        };
    }

    static Text cells(int cells, int headings) {
        return new Text(
                "这一行有 %d 格，标题有 %d 格。".formatted(cells, headings),
                "This row has %d cells, the headings are %d.".formatted(cells, headings));
    }

    static Text area(String words) {
        return new Text(
                "没有代码或名称为“%s”的区县。".formatted(shown(words)),
                "No area has the code or name “%s”.".formatted(shown(words)));
    }

    static Text severalAreas(String words) {
        return new Text(
                "有几个区县叫“%s”，请写代码。".formatted(shown(words)),
                "Several areas are called “%s”; write the code.".formatted(shown(words)));
    }

    static Text period(String words) {
        return new Text(
                "“%s”不是年、季、月或日，应写作 2021、2021-Q1、2021-07 或 2021-07-31。".formatted(shown(words)),
                "“%s” is no year, quarter, month or day; write 2021, 2021-Q1, 2021-07 or 2021-07-31."
                        .formatted(shown(words)));
    }

    static Text number(String words) {
        return new Text(
                "“%s”不是数字，或超过 %d 位（其中小数 %d 位）。"
                        .formatted(shown(words), SeriesIndicator.MOST_DIGITS, SeriesIndicator.MOST_DECIMALS),
                "“%s” is no number, or has more than %d digits (%d decimals)."
                        .formatted(shown(words), SeriesIndicator.MOST_DIGITS, SeriesIndicator.MOST_DECIMALS));
    }

    static Text status(String words) {
        return new Text(
                "没有状态“%s”（CL_OBS_STATUS）。".formatted(shown(words)),
                "There is no status “%s” (CL_OBS_STATUS).".formatted(shown(words)));
    }

    static Text power(String words) {
        return new Text(
                "“%s”不是 10 的幂，应为 0 到 12 的整数。".formatted(shown(words)),
                "“%s” is no power of ten from 0 to 12.".formatted(shown(words)));
    }

    static Text unit(String indicator, String unit, String other) {
        return new Text(
                "指标“%s”先前的单位是“%s”，这里是“%s”。".formatted(shown(indicator), shown(unit), shown(other)),
                "“%s” had the unit “%s” before, here it is “%s”."
                        .formatted(shown(indicator), shown(unit), shown(other)));
    }

    static Text tooLong(String indicator, int digits) {
        return new Text(
                "指标“%s”的数值共需 %d 位，最多 %d 位。".formatted(shown(indicator), digits, SeriesIndicator.MOST_DIGITS),
                "The values of “%s” need %d digits together, at most %d are kept."
                        .formatted(shown(indicator), digits, SeriesIndicator.MOST_DIGITS));
    }

    static Text doubled(int line) {
        return new Text(
                "与第 %d 行重复：区县、指标和时间都相同。".formatted(line),
                "The same area, indicator and period as in line %d.".formatted(line));
    }
}
