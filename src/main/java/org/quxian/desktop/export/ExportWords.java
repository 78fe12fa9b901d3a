package org.quxian.desktop.export;

import org.quxian.observation.Text;

/** The words of the export dialog. */
final class ExportWords {
    static final Text TITLE = new Text("导出图片", "Export pictures");
    static final Text WHAT = new Text("内容", "Content");
    static final Text SIZE = new Text("尺寸", "Size");
    static final Text CUSTOM = new Text("自定义", "Custom");
    static final Text SCALE = new Text("倍率", "Scale");
    static final Text APPEARANCE = new Text("底色", "Ground");
    static final Text FOLDER = new Text("文件夹", "Folder");
    static final Text BROWSE = new Text("选择…", "Browse…");
    static final Text NAME = new Text("文件名", "File name");
    static final Text EACH_NAMED = new Text("按“区县_指标_日期”逐张命名", "Each is named district_indicator_date");
    static final Text EXPORT = new Text("导出", "Export");
    static final Text CANCEL = new Text("取消", "Cancel");
    static final Text OVERWRITE = new Text("覆盖", "Overwrite");
    static final Text KEEP = new Text("不覆盖", "Keep");

    private ExportWords() {}

    static Text exists(int files, String first) {
        return files == 1
                ? new Text("“" + first + "”已存在，要覆盖吗？", "\"" + first + "\" exists. Overwrite it?")
                : new Text(
                        "有 " + files + " 个文件已存在（如“" + first + "”），要覆盖吗？",
                        files + " files exist (such as \"" + first + "\"). Overwrite them?");
    }

    static Text pixels(int width, int height) {
        return new Text("成品 " + width + " × " + height + " 像素", width + " × " + height + " pixels in the file");
    }
}
