package org.quxian.exchange.mapping;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What headings usually mean, in Chinese, in this program's own files, and in SDMX. */
final class Headings {
    private static final Map<ColumnUse, List<String>> WORDS = words();
    private static final Map<String, ColumnUse> USES = new HashMap<>();

    static {
        WORDS.forEach((use, words) -> words.forEach(word -> USES.put(word, use)));
    }

    private Headings() {}

    private static Map<ColumnUse, List<String>> words() {
        Map<ColumnUse, List<String>> words = new EnumMap<>(ColumnUse.class);
        words.put(
                ColumnUse.AREA,
                List.of(
                        "区县",
                        "区县名称",
                        "区县代码",
                        "区(县)",
                        "县区",
                        "地区",
                        "行政区",
                        "行政区划",
                        "行政区划代码",
                        "区划代码",
                        "区划",
                        "areacode",
                        "areaname",
                        "area",
                        "district",
                        "ref_area",
                        "地名"));
        words.put(ColumnUse.INDICATOR, List.of("指标", "指标名称", "指标编号", "项目", "内容", "indicator", "measure"));
        words.put(ColumnUse.VALUE, List.of("数值", "值", "数据", "数量", "指标值", "完成数", "数", "value", "obs_value"));
        words.put(ColumnUse.LOW, List.of("下限", "最小值", "low"));
        words.put(ColumnUse.HIGH, List.of("上限", "最大值", "high"));
        words.put(ColumnUse.UNIT, List.of("单位", "计量单位", "unit", "unit_measure"));
        words.put(ColumnUse.MULTIPLIER, List.of("unit_mult"));
        words.put(
                ColumnUse.PERIOD,
                List.of(
                        "时间",
                        "日期",
                        "时期",
                        "年份",
                        "年度",
                        "年",
                        "月份",
                        "截至",
                        "截至日期",
                        "截止日期",
                        "统计时间",
                        "统计日期",
                        "期间",
                        "period",
                        "date",
                        "year",
                        "month",
                        "time_period"));
        words.put(ColumnUse.PERIOD_FROM, List.of("起", "开始", "开始日期", "起始日期", "起始时间", "periodfrom", "from"));
        words.put(ColumnUse.PERIOD_TO, List.of("止", "结束", "结束日期", "终止日期", "结束时间", "periodto", "to"));
        words.put(ColumnUse.PERIOD_BASIS, List.of("time_basis"));
        words.put(ColumnUse.NATURE, List.of("性质", "数据性质", "nature", "obs_status"));
        words.put(ColumnUse.QUALIFIER, List.of("概数", "修饰", "qualifier"));
        words.put(ColumnUse.CHANGE, List.of("增减", "change"));
        words.put(ColumnUse.SCOPE, List.of("主体类别", "scope"));
        words.put(ColumnUse.SUBJECT, List.of("主体", "对象", "subject"));
        words.put(ColumnUse.SOURCE, List.of("来源", "出处", "文稿", "资料来源", "数据来源", "document", "source"));
        words.put(ColumnUse.NOTE, List.of("说明", "备注", "注", "note", "remark", "remarks"));
        return words;
    }

    /** What a column with this heading holds, by the heading alone. */
    static Optional<ColumnUse> use(String heading) {
        String plain = Cells.plain(heading).toLowerCase(Locale.ROOT).replaceFirst("^([a-z_]+):.*$", "$1");
        return Optional.ofNullable(USES.get(plain));
    }
}
