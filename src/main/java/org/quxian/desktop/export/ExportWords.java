package org.quxian.desktop.export;

import org.quxian.observation.Text;

/** The words of the export dialogs. */
final class ExportWords {
    static final Text TITLE = new Text("导出图片", "Export pictures");
    static final Text DATA_TITLE = new Text("导出数据", "Export figures");
    static final Text WHAT = new Text("内容", "Content");
    static final Text FORMAT = new Text("格式", "Format");
    static final Text SIZE = new Text("尺寸", "Size");
    static final Text APPEARANCE = new Text("底色", "Ground");
    static final Text FOLDER = new Text("文件夹", "Folder");
    static final Text BROWSE = new Text("选择…", "Browse…");
    static final Text NAME = new Text("文件名", "File name");
    static final Text PLACES = new Text("可以用：", "There are: ");
    static final Text EXPORT = new Text("导出", "Export");
    static final Text CANCEL = new Text("取消", "Cancel");
    static final Text OVERWRITE = new Text("覆盖", "Overwrite");
    static final Text KEEP = new Text("不覆盖", "Keep");
    static final Text PREFLIGHT = new Text("导出前检查", "Before the export");
    static final Text GO_ON = new Text("仍然导出", "Export all the same");
    static final Text OPEN_FIGURE = new Text("查看这个数据", "Look at the figure");

    private ExportWords() {}

    static Text exists(int files, String first) {
        return files == 1
                ? new Text("“" + first + "”已存在，要覆盖吗？", "\"" + first + "\" exists. Overwrite it?")
                : new Text(
                        "有 " + files + " 个文件已存在（如“" + first + "”），要覆盖吗？",
                        files + " files exist (such as \"" + first + "\"). Overwrite them?");
    }

    static Text found(int findings) {
        return new Text(
                "发现 " + findings + " 处问题，图片尚未写入。",
                findings == 1
                        ? "One thing to know; nothing has been written yet."
                        : findings + " things to know; nothing has been written yet.");
    }

    static Text times(int times) {
        return new Text(times + " 倍", times + " ×");
    }

    static Text pixels(int width, int height) {
        return new Text("成品 " + width + " × " + height + " 像素", width + " × " + height + " pixels in the file");
    }

    static Text wide(int width) {
        return new Text("成品宽 " + width + " 像素，高度随内容", width + " pixels wide; the height follows the content");
    }

    static Text pixelRange(int least, int most) {
        return new Text(
                "宽和高都应是 %d 到 %d 之间的整数。".formatted(least, most),
                "Width and height are whole numbers from %d to %d.".formatted(least, most));
    }

    static Text paperRange(int leastMm, int mostMm, int leastDpi, int mostDpi) {
        return new Text(
                "宽度应是 %d 到 %d 毫米，精度 %d 到 %d dpi。".formatted(leastMm, mostMm, leastDpi, mostDpi),
                "The width goes from %d to %d mm, at %d to %d dpi.".formatted(leastMm, mostMm, leastDpi, mostDpi));
    }

    static Text figures(int figures) {
        return new Text(
                "当前筛选的 " + figures + " 个数据", figures + (figures == 1 ? " figure" : " figures") + " of the selection");
    }
}
