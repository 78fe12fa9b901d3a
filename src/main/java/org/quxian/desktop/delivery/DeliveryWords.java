package org.quxian.desktop.delivery;

import java.util.Locale;
import org.quxian.observation.Text;
import org.quxian.store.SeriesReceipt;

/** The words around a file of series. */
final class DeliveryWords {
    static final Text LOOKING = new Text("查看文件", "Looking at the file");
    static final Text CHOOSE = new Text("导入统计序列", "Import statistical series");
    static final Text KINDS = new Text("统计序列（csv）", "Statistical series (csv)");
    static final Text SERIES = new Text("统计序列", "Statistical series");
    static final Text SERIES_HINT = new Text(
            "按期积累的统计数，可有上百万个。直接入库，不用审核；在对比、趋势和地图中可看。",
            "Statistics period by period, millions of them if need be. They go in without a review, and are seen in comparison, trend and map.");
    static final Text TABLE = new Text("数据表", "A table of figures");
    static final Text TABLE_HINT = new Text(
            "少量要紧的数据，每个都带出处。先核对各列是什么，再入库；总览和“数据”中也能看到。",
            "A few figures that matter, each with its row as its source. You say what the columns are first; they also show in the overview and under Figures.");
    static final Text AS_SERIES = new Text("作为统计序列", "As series");
    static final Text AS_TABLE = new Text("作为数据表", "As a table");
    static final Text CANCEL = new Text("取消", "Cancel");
    static final Text CLOSE = new Text("关闭", "Close");
    static final Text TREND = new Text("在趋势中查看", "Show the trend");
    static final Text POINTS = new Text("数据", "Points");
    static final Text AREAS = new Text("区县", "Areas");
    static final Text INDICATORS = new Text("指标", "Indicators");
    static final Text TIMES = new Text("时间", "Time");
    static final Text IGNORED = new Text("没有读的列", "Columns not read");

    private static final int LONGEST = 28;

    private DeliveryWords() {}

    static Text which(String file) {
        return new Text("“" + file + "”是哪一种？", "What is “" + file + "”?");
    }

    static Text reading(String file) {
        return new Text("读入“" + file + "”", "Reading “" + file + "”");
    }

    static Text read(String file, int points) {
        return new Text(
                "读入“" + brief(file) + "”：已读 " + grouped(points) + " 行",
                "Reading “" + brief(file) + "”: " + grouped(points) + " rows so far");
    }

    static Text writing(String file, int points) {
        return new Text(
                "写入“" + brief(file) + "”的 " + grouped(points) + " 个数据",
                "Writing the " + grouped(points) + " points of “" + brief(file) + "”");
    }

    static Text cancelled(String file) {
        return new Text("已取消，“" + file + "”没有读入，数据库没有变化。", "Cancelled; nothing of “" + file + "” was read in.");
    }

    static Text notTaken(String file) {
        return new Text("“" + file + "”有问题，没有读入", "“" + file + "” has faults; nothing was read in");
    }

    static Text nothingTaken(Text fault) {
        return new Text(fault.zh() + "整个文件没有读入。", fault.en() + " Nothing of the file was read in.");
    }

    static Text taken(String file) {
        return new Text("“" + file + "”已全部读入。", "All of “" + file + "” has been read in.");
    }

    static Text points(SeriesReceipt receipt) {
        long replaced = receipt.points() - receipt.added();
        return new Text(
                grouped(receipt.points()) + " 个（新 " + grouped(receipt.added()) + " 个，替换 " + grouped(replaced) + " 个）",
                grouped(receipt.points()) + " (" + grouped(receipt.added()) + " new, " + grouped(replaced)
                        + " replaced)");
    }

    static Text areas(SeriesReceipt receipt) {
        return new Text(grouped(receipt.areas()) + " 个", grouped(receipt.areas()));
    }

    static Text indicators(SeriesReceipt receipt) {
        String all = grouped(receipt.indicators());
        String fresh = grouped(receipt.newIndicators());
        return new Text(all + " 个（新 " + fresh + " 个）", all + " (" + fresh + " new)");
    }

    /** A long name by its two ends, since the foot of the window is short. */
    private static String brief(String file) {
        int length = file.length();
        return length <= LONGEST ? file : file.substring(0, LONGEST / 2) + "…" + file.substring(length - LONGEST / 2);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
