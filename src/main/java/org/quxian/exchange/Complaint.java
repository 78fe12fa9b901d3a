package org.quxian.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.observation.Text;

/** The sentences about data that is well-formed and yet wrong. */
final class Complaint {

    static final Text MISSING_FILE = new Text("找不到这个文件。", "The file is missing.");
    static final Text NOT_UTF_8 = new Text("文件不是 UTF-8 编码。", "The file is not encoded in UTF-8.");
    static final Text UNREADABLE_FILE = new Text("文件无法读取。", "The file cannot be read.");
    static final Text BACKWARD_RANGE = new Text("范围的上限必须大于下限。", "A range ends above where it begins.");
    static final Text STRAY_UPPER_NUMBER = new Text("只有范围才有上限。", "Only a range has an upper number.");
    static final Text MISSING_UPPER_NUMBER = new Text("范围缺少上限。", "The range has no upper number.");
    static final Text BACKWARD_PERIOD = new Text("时间的终点早于起点。", "The period ends before it begins.");
    static final Text NO_SPAN = new Text("没有指明数字在原文中的位置。", "No place in the text is given.");
    static final Text NO_SUBJECT =
            new Text("单位或个人的数字必须写明是谁的。", "The figure of an organisation or a person must say whose it is.");
    static final Text NO_OUTLINE =
            new Text("边界必须由闭合的环组成，每点是经度和纬度。", "An outline consists of closed rings of longitudes and latitudes.");
    static final Text EMPTY_CELL = new Text("这一格不能为空。", "This cell must not be empty.");

    private Complaint() {}

    static Text unknownArea(String code) {
        return new Text("没有代码为“" + code + "”的区县。", "No area has the code “" + code + "”.");
    }

    static Text unknownArea(String code, LocalDate day) {
        return new Text(day + " 没有代码为“" + code + "”的区县。", "No area had the code “" + code + "” on " + day + ".");
    }

    static Text unknownAreaName(String name) {
        return unknown("区县", "area", name);
    }

    static Text noDay(String words) {
        return new Text("“" + words + "”不是日期，应写作 2021-08-12。", "“" + words + "” is no date; write it as 2021-08-12.");
    }

    /** The choices are the constants of an enum. */
    static Text noChoice(String value, Object[] choices) {
        String words = Stream.of(choices)
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return new Text(
                "“" + value + "”不在可选值之内：" + words + "。", "“" + value + "” is none of the choices: " + words + ".");
    }

    static Text unknownIndicator(String id) {
        return unknown("指标", "indicator", id);
    }

    static Text unknownUnit(String symbol) {
        return unknown("单位", "unit", symbol);
    }

    static Text unknownBaseUnit(String symbol) {
        return unknown("基本单位", "base unit", symbol);
    }

    static Text unknownTheme(String id) {
        return unknown("主题", "theme", id);
    }

    static Text unknownOutline(String code) {
        return new Text("没有代码为“" + code + "”的边界。", "No outline has the code “" + code + "”.");
    }

    static Text tooMany(int most) {
        return new Text("内容过多，最多 " + most + " 项。", "There are too many entries; at most " + most + " are read.");
    }

    static Text wrongUnit(String symbol, String expected) {
        return new Text(
                "单位“" + symbol + "”不能换算为该指标的单位“" + expected + "”。",
                "The unit “" + symbol + "” does not convert to the indicator's “" + expected + "”.");
    }

    static Text doubled(String id) {
        return new Text("“" + id + "”重复出现，只取第一个。", "“" + id + "” occurs twice; the first one stands.");
    }

    static Text noNumber(String number) {
        return new Text("“" + number + "”不是数字。", "“" + number + "” is not a number.");
    }

    static Text negative(String number) {
        return new Text("数值不能为负：“" + number + "”。", "A value cannot be negative: “" + number + "”.");
    }

    static Text outside(int start, int end, int length) {
        return new Text(
                "位置 " + start + "–" + end + " 不在原文之内（共 " + length + " 字符）。",
                "The span " + start + "–" + end + " is not inside the text, which has " + length + " characters.");
    }

    static Text differs(String quote, String found) {
        return new Text(
                "原文此处是“" + found + "”，不是“" + quote + "”。", "The text says “" + found + "” there, not “" + quote + "”.");
    }

    private static Text unknown(String zh, String en, String name) {
        return new Text("没有名为“" + name + "”的" + zh + "。", "There is no " + en + " “" + name + "”.");
    }
}
