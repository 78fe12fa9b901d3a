package org.quxian.desktop.reopened;

import org.quxian.observation.Text;

/** The words around a chart that came out of a file. */
final class ReopenedWords {
    static final Text OPENING = new Text("打开图片", "Opening the picture");
    static final Text FROM_FILE = new Text("来自文件", "From file");
    static final Text SOURCE = new Text("出处", "Source");
    static final Text NOTHING =
            new Text("点击图上的数字或图形，这里显示文件所带的原句。", "Click a mark to read the sentence that the file carries.");
    static final Text FORMULA = new Text("算式", "Formula");
    static final Text MISSING = new Text("文件没有带上这个数据的原句。", "The file does not carry the sentence of this figure.");
    static final Text GONE = new Text("现在的数据库中没有这个数据。", "The store has no such figure now.");
    static final Text CHANGED = new Text("现在的数据库中，这个数据已经不同。", "The store has this figure otherwise now.");
    static final Text UNDRAWABLE = new Text("图片所带的图表画不出来。", "The chart that the picture carries cannot be drawn.");

    private ReopenedWords() {}

    static Text title(String name) {
        return new Text("来自文件：" + name, "From file: " + name);
    }

    static Text differing(int figures) {
        return new Text(
                "其中 " + figures + " 个数据与现在的数据库不同，图中仍是导出时的数值。",
                figures + (figures == 1 ? " figure differs" : " figures differ")
                        + " from the store now; the chart shows what was exported.");
    }

    static Text now(String value) {
        return new Text("现在的数据库中为 " + value + "。", "The store has " + value + " now.");
    }
}
