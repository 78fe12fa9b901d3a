package org.quxian.desktop.mapping;

import org.quxian.exchange.mapping.TableReading;
import org.quxian.observation.Text;

/** The words of the mapping screen. */
final class MappingWords {
    static final Text TITLE = new Text("导入数据表", "Import a table");
    static final Text READING = new Text("读取数据表", "Reading the table");
    static final Text HINT = new Text(
            "请核对每一列是什么。确认后，全部数据一次入库；只要有一处问题，就一条也不写入。",
            "Check what each column is. All figures go in at once; as long as anything is wrong, none does.");
    static final Text SHEET = new Text("工作表", "Sheet");
    static final Text PUBLISHED = new Text("发布日期", "Published on");
    static final Text WHOLE = new Text("全表统一（没有这一列时填写）", "The same for the whole table (where no column says it)");
    static final Text FAULTS = new Text("问题", "Faults");
    static final Text GO_IN = new Text("导入", "Import");
    static final Text CANCEL = new Text("取消", "Cancel");
    static final Text CHECKING = new Text("正在检查…", "Checking…");
    static final Text NO_FIGURE = new Text("没有一行有数据。", "No row has a figure.");

    private MappingWords() {}

    static Text column(String heading, int column) {
        return heading.isBlank()
                ? new Text("第 " + (column + 1) + " 列", "Column " + (column + 1))
                : Text.same(heading.replaceAll("\\s+", " "));
    }

    static Text more(int columns) {
        return new Text("右边还有 " + columns + " 列，没有显示。", columns + " more columns are not shown.");
    }

    static Text summary(TableReading reading) {
        if (reading.faultCount() > 0) {
            return new Text(
                    reading.faultCount() + " 处问题，改好之前不能导入。请在表格文件里改正后重新打开，或更改上面各列的用途。",
                    count(reading.faultCount(), "fault")
                            + "; mend the file and open it again, or change what the columns are.");
        }
        if (reading.figures().isEmpty()) {
            return NO_FIGURE;
        }
        String waiting = reading.unknown() == 0 ? "" : "，其中 " + reading.unknown() + " 个的指标还没有，入库后等待审核";
        String pending =
                reading.unknown() == 0 ? "" : ", " + reading.unknown() + " of unknown indicators, to be reviewed";
        String passed = reading.passed() == 0 ? "" : "；跳过 " + reading.passed() + " 行（说明、合计或没有数值）";
        String left = reading.passed() == 0
                ? ""
                : "; " + count(reading.passed(), "row") + " passed over (notes, sums, no value)";
        return new Text(
                "将导入 " + reading.figures().size() + " 个数据" + waiting + passed + "。",
                count(reading.figures().size(), "figure") + " will go in" + pending + left + ".");
    }

    private static String count(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
