package org.quxian.exchange.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which column is what. Headings are those of SDMX-CSV, or plain ones; with labels, {@code REF_AREA: Area}, the code counts.
 *
 * @param places the place of each column that there is, from 0
 * @param headings all headings, in order
 * @param ignored those that are not read
 */
record SeriesColumns(Map<Use, Integer> places, List<String> headings, List<String> ignored) {

    /** What is read. */
    enum Use {
        AREA("ref_area", "area", "areacode", "area_code", "区县", "区县代码", "行政区划代码", "区划代码", "地区", "地区代码"),
        INDICATOR("indicator", "指标", "指标名称", "指标代码"),
        PERIOD("time_period", "period", "time", "date", "时期", "时间", "期别", "日期", "年月", "月份", "年份"),
        VALUE("obs_value", "value", "数值", "值", "数据"),
        STATUS("obs_status", "status", "状态"),
        UNIT("unit_measure", "unit", "单位", "计量单位"),
        POWER("unit_mult"),
        SOURCE("source", "comment_ts", "来源", "数据来源"),
        ACTION("action");

        private final List<String> names;

        Use(String... names) {
            this.names = List.of(names);
        }

        List<String> names() {
            return names;
        }

        boolean isNeeded() {
            return this == AREA || this == INDICATOR || this == PERIOD || this == VALUE;
        }
    }

    /** As many columns as are read. */
    static final int MOST = 500;

    /** Columns that say nothing of a point that is not said elsewhere. */
    private static final List<String> SILENT =
            List.of("structure", "structure_id", "structure_name", "dataflow", "freq");

    static SeriesColumns of(List<String> headings) {
        Map<Use, Integer> places = new EnumMap<>(Use.class);
        List<String> ignored = new ArrayList<>();
        for (int place = 0; place < headings.size(); place++) {
            String name = name(headings.get(place));
            boolean known = SILENT.contains(name);
            for (Use use : Use.values()) {
                if (use.names.contains(name) && places.putIfAbsent(use, place) == null) {
                    known = true;
                }
            }
            if (!known && !name.isEmpty()) {
                ignored.add(headings.get(place));
            }
        }
        return new SeriesColumns(places, List.copyOf(headings), ignored);
    }

    private static String name(String heading) {
        return code(heading).toLowerCase(Locale.ROOT);
    }

    /** What stands before a label. */
    static String code(String words) {
        int label = words.indexOf(": ");
        return label < 0 ? words : words.substring(0, label);
    }

    /** Those that are needed and not there. */
    List<Use> missing() {
        List<Use> missing = new ArrayList<>();
        for (Use use : Use.values()) {
            if (use.isNeeded() && !places.containsKey(use)) {
                missing.add(use);
            }
        }
        return missing;
    }

    /** Whether these are columns of SDMX-CSV, in which a statistical office delivers series. */
    boolean areSdmx() {
        List<String> names = headings.stream().map(SeriesColumns::name).toList();
        return names.containsAll(List.of("ref_area", "indicator", "time_period", "obs_value"));
    }

    /** The place of a column; -1 where it is not there. */
    int place(Use use) {
        return places.getOrDefault(use, -1);
    }

    /** The heading of a column. */
    String heading(Use use) {
        return headings.get(place(use));
    }
}
