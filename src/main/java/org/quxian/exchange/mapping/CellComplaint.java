package org.quxian.exchange.mapping;

import org.quxian.observation.Indicator;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/** The sentences about cells that cannot be read. */
final class CellComplaint {
    static final Text EMPTY = new Text("这一格不能为空。", "This cell must not be empty.");
    static final Text NO_UNIT = new Text(
            "没有说明单位；可以指定单位列，或为全表填写单位。", "No unit is given; name a column of units, or a unit for the whole table.");
    static final Text NO_SUBJECT =
            new Text("单位或个人的数字必须写明是谁的。", "The figure of an organisation or a person must say whose it is.");
    static final Text BACKWARD_RANGE = new Text("上限必须大于下限。", "A range ends above where it begins.");
    static final Text BACKWARD_PERIOD = new Text("时间的终点早于起点。", "The period ends before it begins.");
    static final Text MISSING_BOUND = new Text("范围要有下限和上限。", "A range has a lower and an upper bound.");

    /** As much of a cell as a sentence can hold. */
    private static final int LONGEST = 40;

    private CellComplaint() {}

    private static String shown(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static Text noNumber(String cell) {
        return new Text("“" + shown(cell) + "”不是数字。", "“" + shown(cell) + "” is not a number.");
    }

    static Text negative(String cell) {
        return new Text(
                "“" + shown(cell) + "”是负数，只有比率可以为负。", "“" + shown(cell) + "” is negative, which only a rate can be.");
    }

    static Text noArea(String cell) {
        return new Text("没有名称或代码为“" + shown(cell) + "”的区县。", "There is no area “" + shown(cell) + "”.");
    }

    static Text noUnit(String cell) {
        return new Text("没有单位“" + shown(cell) + "”。", "There is no unit “" + shown(cell) + "”.");
    }

    static Text noPeriod(String cell) {
        return new Text(
                "看不懂时间“" + shown(cell) + "”，可写作 2021年7月 或 2021-07-31。",
                "“" + shown(cell) + "” is no period; write it as 2021-07 or 2021-07-31.");
    }

    static Text noChoice(String cell, String choices) {
        return new Text(
                "“" + shown(cell) + "”不在可选值之内：" + choices + "。", "“" + shown(cell) + "” is none of: " + choices + ".");
    }

    static Text wrongUnit(Indicator indicator, Unit unit) {
        return new Text(
                "指标“%s”以%s计，“%s”不能换算。".formatted(indicator.name().zh(), indicator.unit(), unit.symbol()),
                "The indicator “%s” is counted in %s, to which “%s” does not convert."
                        .formatted(indicator.name().en(), indicator.unit(), unit.symbol()));
    }
}
