package org.quxian.desktop.shell;

import org.quxian.desktop.export.DataExportModel;
import org.quxian.desktop.support.SeriesWords;
import org.quxian.desktop.support.View;
import org.quxian.observation.Text;

/** The words of the window itself. */
final class ShellWords {
    static final Text TITLE = new Text("区县 Quxian", "Quxian");
    static final Text OPENING = new Text("正在打开数据…", "Opening the data…");
    static final Text RETRY = new Text("重试", "Try again");

    static final Text FILE = new Text("文件", "File");
    static final Text EDIT = new Text("编辑", "Edit");
    static final Text VIEW = new Text("视图", "View");
    static final Text HELP = new Text("帮助", "Help");
    static final Text EXPORT = new Text("导出图片…", "Export pictures…");
    static final Text EXPORT_DATA = new Text("导出数据…", "Export figures…");
    static final Text EXPORT_SHORT = new Text("导出", "Export");
    static final Text FACT_SHEET = new Text("情况简报…", "Fact sheet…");
    static final Text PRINT = new Text("打印…", "Print…");
    static final Text IN_VIEW = new Text("窗口中的图", "The picture in view");
    static final Text NO_SHEET = new Text("还没有区县有数据，不能生成情况简报。", "No district has a figure yet.");
    static final Text QUIT = new Text("退出", "Quit");
    static final Text COPY_PICTURE = new Text("复制图片", "Copy picture");
    static final Text COPY_ROWS = new Text("复制所选数据行", "Copy chosen rows");
    static final Text OPEN_DOCUMENTS = new Text("打开…", "Open…");
    static final Text OPEN_SERIES = new Text("导入统计序列…", "Import statistical series…");
    static final Text OPEN_SHORT = new Text("导入", "Import");
    static final Text PASTE = new Text("粘贴文字…", "Paste text…");
    static final Text UNDO = new Text("撤销", "Undo");
    static final Text REDO = new Text("重做", "Redo");
    static final Text REVIEW = new Text("审核", "Review");
    static final Text ACCEPT = new Text("接受", "Accept");
    static final Text ACCEPT_SENTENCE = new Text("接受整句", "Accept the sentence");
    static final Text CORRECT = new Text("更正", "Edit");
    static final Text REJECT = new Text("否决", "Reject");
    static final Text DOUBT = new Text("存疑", "In doubt");
    static final Text NEXT = new Text("下一个", "Next");
    static final Text PREVIOUS = new Text("上一个", "Previous");
    static final Text CLOSE_DOCUMENT = new Text("关闭文稿", "Close document");
    static final Text LOG = new Text("审核记录", "Review log");
    static final Text FIND = new Text("查找", "Find");
    static final Text CLEAR = new Text("清除筛选", "Clear the filter");
    static final Text PREFERENCES = new Text("首选项…", "Preferences…");
    static final Text PREFERENCES_TITLE = new Text("首选项", "Preferences");
    static final Text SHOW_FILTER = new Text("显示筛选", "Show the filter");
    static final Text SHOW_SOURCE = new Text("显示出处", "Show the source");
    static final Text DARK = new Text("深色", "Dark");
    static final Text BACK = new Text("返回总览", "Back to the overview");
    static final Text HELP_PAGE = new Text("按键、概数与许可", "Keys, qualifiers and licences");
    static final Text OTHER_APPEARANCE = new Text("切换浅色与深色", "Switch light and dark");

    static final Text LANGUAGE = new Text("语言", "Language");
    static final Text APPEARANCE = new Text("外观", "Appearance");
    static final Text CLOSE = new Text("关闭", "Close");

    static final Text FAULTS = new Text("数据问题", "Faults in the data");
    static final Text CANCEL = new Text("取消", "Cancel");
    static final Text LEAVE_ALL_THE_SAME = new Text("仍然关闭", "Close all the same");
    static final Text STAY = new Text("继续等", "Wait");
    static final Text COPIED = new Text("图片已复制，可粘贴到文稿中。", "The picture is on the clipboard.");

    private ShellWords() {}

    static Text sheetOf(Text area) {
        return new Text(area.zh() + "情况简报", "Fact sheet: " + area.en());
    }

    static Text unsaved(int steps) {
        return new Text(
                "数据库连接断开，还有 %d 步没有保存；现在关闭窗口会丢掉它们。".formatted(steps),
                "The connection to the store is lost, and %d steps are not saved yet; closing the window now loses them."
                        .formatted(steps));
    }

    static Text counts(int shown, int all, int districts, int waiting, int series) {
        String selected = shown == all ? "" : "已选 " + shown + " / ";
        String of = shown == all ? "" : shown + " of ";
        String wait = waiting == 0 ? "" : " · " + waiting + " 个待审";
        String pending = waiting == 0 ? "" : " · " + waiting + " pending";
        Text more = SeriesWords.indicators(series);
        String besides = series == 0 ? "" : " · " + more.zh();
        String alsoSeries = series == 0 ? "" : " · " + more.en();
        return new Text(
                selected + all + " 个数据 · " + districts + " 个区县" + wait + besides,
                of + all + " figures · " + districts + " districts" + pending + alsoSeries);
    }

    /** The name of a view, with how many figures wait in it. */
    static Text tab(View view, int waiting) {
        return view == View.DOCUMENTS && waiting > 0
                ? new Text(
                        view.label().zh() + "（" + waiting + " 待审）", view.label().en() + " (" + waiting + ")")
                : view.label();
    }

    static Text step(Text verb, Text words) {
        return new Text(verb.zh() + "：" + words.zh(), verb.en() + ": " + words.en());
    }

    static Text faults(int count) {
        return new Text(count + " 处数据问题", count == 1 ? "1 fault in the data" : count + " faults in the data");
    }

    static Text exported(int files, String folder) {
        return new Text(
                "已导出 " + files + " 张图片到 " + folder, files + (files == 1 ? " picture" : " pictures") + " in " + folder);
    }

    static Text exportedData(DataExportModel.Written written, String file) {
        int figures = written.figures();
        int left = written.leftOut();
        return new Text(
                "已导出 " + figures + " 个数据到 " + file + (left == 0 ? "" : "；另有 " + left + " 个没有时间，SDMX 写不了"),
                figures + (figures == 1 ? " figure" : " figures") + " in " + file
                        + (left == 0 ? "" : "; " + left + " without a time cannot be written as SDMX"));
    }

    static Text stopped(int files) {
        return new Text(
                "已停止，导出了 " + files + " 张图片。", "Stopped after " + files + (files == 1 ? " picture." : " pictures."));
    }
}
