package org.quxian.desktop.print;

import java.nio.file.Path;
import org.quxian.observation.Text;
import org.quxian.render.sheet.Paper;

/** The words of the print preview. */
final class PrintWords {
    static final Text TITLE = new Text("打印预览", "Print preview");
    static final Text WHAT = new Text("内容", "Content");
    static final Text PAPER = new Text("纸张", "Paper");
    static final Text ORIENTATION = new Text("方向", "Orientation");
    static final Text PORTRAIT = new Text("纵向", "Portrait");
    static final Text LANDSCAPE = new Text("横向", "Landscape");
    static final Text MARGIN = new Text("页边距（毫米）", "Margin (mm)");
    static final Text PRINTER = new Text("打印机", "Printer");
    static final Text PRINT = new Text("打印", "Print");
    static final Text SAVE_PDF = new Text("保存为 PDF…", "Save as PDF…");
    static final Text SAVE_DOCX = new Text("保存为 DOCX…", "Save as DOCX…");
    static final Text CLOSE = new Text("关闭", "Close");
    static final Text DRAWING = new Text("绘制页面", "Drawing the pages");
    static final Text PRINTING = new Text("打印", "Printing");
    static final Text SAVING = new Text("保存", "Saving");
    static final Text PRINTED = new Text("已交给打印机。", "The printer has it.");
    static final Text SHEET_PAPER = new Text("情况简报固定为 A4 纵向。", "Fact sheets are A4, upright.");

    private PrintWords() {}

    static Text format(Paper.Format format) {
        return Text.same(format.name());
    }

    static Text pages(int count) {
        return new Text("共 " + count + " 页", count + (count == 1 ? " page" : " pages"));
    }

    static Text saved(Path file) {
        return new Text("已保存 " + file, "Saved as " + file);
    }

    static Text unwritable(Path file) {
        return new Text(
                "无法写入“" + file + "”；请检查权限和磁盘空间，或换一个位置。",
                file + " cannot be written; check permission and room, or choose another place.");
    }
}
