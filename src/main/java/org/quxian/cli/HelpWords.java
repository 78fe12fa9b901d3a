package org.quxian.cli;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Language;
import org.quxian.observation.Text;

/** What {@code --help} says, under the keys that picocli asks for. */
final class HelpWords extends ResourceBundle {
    static final Map<String, Text> TEXTS = Map.ofEntries(
            entry("usage.synopsisHeading", new Text("用法：", "Usage: ")),
            entry("usage.parameterListHeading", new Text("%n参数：%n", "%nArguments:%n")),
            entry("usage.optionListHeading", new Text("%n选项：%n", "%nOptions:%n")),
            entry("usage.commandListHeading", new Text("%n命令：%n", "%nCommands:%n")),
            entry(
                    "quxian.usage.header",
                    new Text(
                            "区县发展指标看板。不带命令时打开窗口。%n",
                            "Indicators of districts. Without a command it opens its window.%n")),
            entry(
                    "quxian.usage.footer",
                    new Text(
                            "%n退出码：0 完成，1 失败，2 用法有误。%n环境变量：QUXIAN_STORE 与 --store 作用相同。",
                            "%nExit codes: 0 done, 1 failed, 2 wrong use.%nEnvironment: QUXIAN_STORE does what --store does.")),
            entry(
                    "quxian.import.usage.header",
                    new Text(
                            "将文稿读入数据库，找到的数据等待审核；数据表（csv、xlsx）直接入库。",
                            "Read documents into the store; what is found waits for review. Tables (csv, xlsx) go in at once.")),
            entry(
                    "quxian.figures.usage.header",
                    new Text(
                            "列出数据；待审的只列在 table、json、csv 中。",
                            "List figures; pending ones only as table, json and csv.")),
            entry(
                    "quxian.series.usage.header",
                    new Text(
                            "列出统计序列；指定区县或指标时列出其中的数据。",
                            "List statistical series; with areas or indicators, their points.")),
            entry(
                    "series",
                    new Text(
                            "按统计序列读入 CSV（SDMX-CSV 或 区县、指标、时间、数值 各列）。",
                            "Read CSV as statistical series (SDMX-CSV, or columns of area, indicator, period, value).")),
            entry(
                    "quxian.extract.usage.header",
                    new Text("找出一篇文稿里的数据，不改动数据库。", "Find the figures in a text; no store is touched.")),
            entry(
                    "quxian.chart.usage.header",
                    new Text("绘制一张图，保存为 PNG、SVG 或 PDF。", "Draw one picture into a PNG, SVG or PDF file.")),
            entry(
                    "quxian.chart.usage.footer",
                    new Text(
                            "%n不指定 --kind 和 --indicator 时，一个区县画看板，多个区县画总览。",
                            "%nWithout --kind and --indicator one area gives its panel, several the overview.")),
            entry(
                    "quxian.sheet.usage.header",
                    new Text(
                            "一个区县的情况简报（一页），保存为 PDF 或 DOCX；不带 -o 时打印文字。",
                            "The fact sheet of one area as PDF or DOCX; without -o its words are printed.")),
            entry(
                    "sheet-area",
                    new Text("区县：代码、全称、简称或英文名。", "The area: code, full or short Chinese name, English name.")),
            entry("sheet-output", new Text("简报文件，以 .pdf 或 .docx 结尾。", "The file; its name ends in .pdf or .docx.")),
            entry(
                    "quxian.export.usage.header",
                    new Text("将所选的全部看板和图表导出到文件夹。", "Draw every panel and chart of the selection into a folder.")),
            entry("quxian.check.usage.header", new Text("检查数据库，每个问题一行。", "Verify the store, one line a fault.")),
            entry(
                    "rebuild",
                    new Text(
                            "先由日志重建数据库，或由数据库重写损坏的日志；旧文件另行保留。",
                            "First make the database anew from the journal, or a damaged journal from the database; the old files are kept aside.")),
            entry("quxian.log.usage.header", new Text("将审核记录导出为 CSV。", "Write the log of the review as CSV.")),
            entry(
                    "quxian.backup.usage.header",
                    new Text("备份数据库，并读回核对。", "Back up the store, and read the backup back.")),
            entry("backup-output", new Text("备份文件，如 备份.zip。", "The file of the backup, as backup.zip.")),
            entry(
                    "quxian.restore.usage.header",
                    new Text("由备份恢复数据库；原来的数据库另行保留。", "Restore the store from a backup; the former one is kept aside.")),
            entry(
                    "quxian.roles.usage.header",
                    new Text(
                            "打印共享数据库（PostgreSQL）的权限脚本：只看、可审核两种角色。",
                            "Print the script of rights to a shared store (PostgreSQL): a role to look, a role to decide.")),
            entry(
                    "quxian.cluster.usage.header",
                    new Text(
                            "说明或设定数据库从哪个 ClickHouse 集群读取统计序列；密码取自环境变量 QUXIAN_CLUSTER_PASSWORD。",
                            "Tell or set the ClickHouse cluster that the store reads series from; the password is taken from"
                                    + " QUXIAN_CLUSTER_PASSWORD.")),
            entry(
                    "cluster",
                    new Text(
                            "集群地址，如 http://host:8123/quxian?user=reader。",
                            "The address of the cluster, as http://host:8123/quxian?user=reader.")),
            entry("no-cluster", new Text("改回从数据库自身读取。", "Read series from the store itself again.")),
            entry("cluster-tables", new Text("打印集群的建表脚本。", "Print the script that makes the cluster's tables.")),
            entry(
                    "quxian.space.usage.header",
                    new Text(
                            "列出数据库各部分占用的空间；删除另行保留的旧文件。",
                            "Say how much room the files of the store take; delete what was set aside.")),
            entry("delete-aside", new Text("删除全部另行保留的旧文件。", "Delete all that was ever set aside.")),
            entry(
                    "quxian.password.usage.header",
                    new Text(
                            "设置、更改或去掉数据库的密码；不写用法时说明是否已加密。",
                            "Set, change or take away the password of the store; alone it says whether there is one.")),
            entry(
                    "password-act",
                    new Text(
                            "set 设置密码并加密，change 更改密码，remove 去掉密码。",
                            "set (and encrypt), change, or remove (and decrypt).")),
            entry(
                    "password-stdin",
                    new Text(
                            "从标准输入读密码，一个一行；否则在终端上询问。",
                            "Read passwords from the standard input, one a line; else they are asked for at the terminal.")),
            entry("backup-input", new Text("备份文件。", "The file of the backup.")),
            entry(
                    "store",
                    new Text(
                            "数据库所在的文件夹，或 jdbc:postgresql: 地址；不存在时建立并装入自带数据。",
                            "The folder of the store, or a jdbc:postgresql: URL; a new one is filled with the shipped data.")),
            entry("lang", new Text("语言：zh 中文，en 英文。", "The language: zh Chinese, en English.")),
            entry("help", new Text("显示帮助。", "Show this help.")),
            entry("version", new Text("显示版本。", "Show the version.")),
            entry(
                    "area",
                    new Text(
                            "区县：代码、全称、简称或英文名，可重复。",
                            "An area: code, full or short Chinese name, English name; repeatable.")),
            entry("indicator", new Text("指标：编号或名称，可重复。", "An indicator: id or name; repeatable.")),
            entry("theme-name", new Text("主题：编号或名称，可重复。", "A subject: id or name; repeatable.")),
            entry(
                    "nature",
                    new Text(
                            "性质：actual 实际，forecast 预计，target 目标；可重复。",
                            "actual, forecast (expected) or target (to be reached); repeatable.")),
            entry(
                    "as-of",
                    new Text(
                            "截至日期，如 2021-08-12；此后的数据不计入。",
                            "The day to look from, as 2021-08-12; later figures are left out.")),
            entry(
                    "format",
                    new Text("格式；默认 table，或由 -o 的文件名决定。", "The format; table, or what the name after -o says.")),
            entry("document", new Text("文稿文件；- 为标准输入。", "The file of the text; - for the standard input.")),
            entry(
                    "documents",
                    new Text(
                            "文稿：txt、md、docx、pdf、html；数据表：csv、xlsx；- 为标准输入。",
                            "Documents: txt, md, docx, pdf, html; tables: csv, xlsx; - for the standard input.")),
            entry(
                    "map",
                    new Text(
                            "数据表各列的用途，JSON 文件；省略时用记住的，再按列名推断。",
                            "What the columns of tables are, a JSON file; else what is remembered, else what headings tell.")),
            entry(
                    "sheet",
                    new Text(
                            "工作簿里要读的工作表；省略时取第一个看得懂的。",
                            "The sheet to read of a workbook; else the first that is understood.")),
            entry(
                    "published",
                    new Text(
                            "发布日期，如 2021-08-12；没有写年份的日期以它为准。",
                            "The day of publication, as 2021-08-12, against which dates without a year are read.")),
            entry(
                    "extract-format",
                    new Text(
                            "格式：json 或 table；不指定时终端上用 table，其他情况用 json。",
                            "The format: json or table; table at a terminal and json elsewhere unless given.")),
            entry("output", new Text("写入文件，而不是标准输出。", "Write into a file instead of standard output.")),
            entry(
                    "chart-output",
                    new Text(
                            "图片文件，以 .png、.svg 或 .pdf 结尾。",
                            "The file of the picture; its name ends in .png, .svg or .pdf.")),
            entry(
                    "kind",
                    new Text(
                            "图的种类：bar 条形图，progress 进度图，dumbbell 前后对比图，line 曲线图，multiples 小多图，donut 环形图，map 地图，scorecard 数字卡片。",
                            "The kind of chart: bar, progress, dumbbell (before and after), line (through time), multiples (small"
                                    + " multiples), donut (parts of a whole), map or scorecard.")),
            entry("reviewed-only", new Text("只取已接受或已更正的数据。", "Only figures that somebody has accepted or corrected.")),
            entry(
                    "per",
                    new Text(
                            "条形图折算：head 按常住人口人均，area 每平方公里；只用于可相加的指标。",
                            "Bars per resident (head) or km² (area); for indicators that add up.")),
            entry("size", new Text("图片的像素大小，如 1920x1080。", "The size of a picture in pixels, as 1920x1080.")),
            entry(
                    "width-mm",
                    new Text("图片在纸上的宽度（毫米），高度随内容。", "The width on paper in millimetres; the height follows.")),
            entry(
                    "dpi",
                    new Text("每英寸像素数，默认 300，与 --width-mm 同用。", "Pixels an inch, 300 by default; with --width-mm.")),
            entry("height-mm", new Text("图片在纸上的高度（毫米）。", "The height on paper in millimetres.")),
            entry("scale", new Text("放大倍数，1 到 4。", "How many times to enlarge it, 1 to 4.")),
            entry(
                    "strict",
                    new Text(
                            "图片有缺字、未审核等问题时不写入，退出码为 1。",
                            "Write nothing where something is wrong, such as a figure not reviewed; exit code 1.")),
            entry(
                    "picture-format",
                    new Text("图片格式：png（默认）、svg、pdf，可重复。", "The formats of the pictures: png (the default), svg, pdf.")),
            entry(
                    "names",
                    new Text(
                            "文件名，默认 {区县}_{指标}_{截至日期}；还可以用 {图种}、{序号}。",
                            "File names, {area}_{indicator}_{date} by default; there are {kind} and {number}, too.")),
            entry("picture-file", new Text("本程序导出的 PNG 图片。", "A PNG picture that this program has exported.")),
            entry(
                    "quxian.open.usage.header",
                    new Text("在窗口中重新打开导出的图片。", "Open an exported picture in the window again.")),
            entry("theme", new Text("外观：light 浅色，dark 深色。", "The look: light or dark.")),
            entry("force", new Text("覆盖同名文件。", "Overwrite files of the same names.")),
            entry("folder", new Text("文件夹；不存在时建立。", "The folder; it is made where there is none.")));

    private final Language language;

    HelpWords(Language language) {
        this.language = language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        Text text = TEXTS.get(key);
        return text == null ? null : text.in(language);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(TEXTS.keySet());
    }
}
