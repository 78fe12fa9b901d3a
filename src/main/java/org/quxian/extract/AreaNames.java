package org.quxian.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Area;

/** The names that texts call areas by, and which area bears one on a day. */
final class AreaNames {
    /** Behind a short name these make it the name of something else: 江津路, 大足镇, 万盛街道. */
    private static final String ELSE = "镇乡路街桥村湾大道河江山寺港站院校日晚嘴籍商湖峡溪坝";

    private AreaNames() {}

    /** Every name, and the areas that bear or bore it. */
    static Map<String, List<Area>> of(List<Area> areas) {
        Map<String, List<Area>> names = new LinkedHashMap<>();
        for (Area area : areas) {
            String name = area.name().zh();
            String shortName = area.shortName().zh();
            add(names, name, area);
            switch (area.kind()) {
                case MUNICIPALITY -> {}
                case ZONE -> {
                    add(names, shortName, area);
                    String bare = shortName.replace("经开区", "");
                    if (!bare.equals(shortName) && !bare.equals("双桥")) {
                        add(names, bare, area);
                        add(names, bare + "区", area);
                    }
                }
                case AUTONOMOUS_COUNTY -> {
                    add(names, shortName, area);
                    add(names, shortName + "县", area);
                    add(names, shortName + "自治县", area);
                }
                default -> add(names, shortName, area);
            }
        }
        return names;
    }

    private static void add(Map<String, List<Area>> names, String name, Area area) {
        List<Area> bearers = names.computeIfAbsent(name, unused -> new ArrayList<>());
        if (!bearers.contains(area)) {
            bearers.add(area);
        }
    }

    /** Whether the name from {@code at} to {@code stop} is only the beginning of the name of something else. */
    static boolean isPartOfAName(char[] text, int at, int stop, int end) {
        boolean isShort = stop - at <= 3 && "区县市".indexOf(text[stop - 1]) < 0;
        if (!isShort || stop >= end) {
            return false;
        }
        return ELSE.indexOf(text[stop]) >= 0
                || Chars.startsAny(text, stop, end, "国际", "机场", "火车", "之乡", "老人", "命", "大厦", "商会", "广场", "嘉陵");
    }

    /** The one of {@code areas} that bears the name on {@code day}; the latest where no day is known, null for none. */
    static @Nullable Area bearer(List<Area> areas, Optional<LocalDate> day) {
        if (day.isPresent()) {
            for (Area area : areas) {
                if (area.lifetime().contains(day.get())) {
                    return area;
                }
            }
            return null;
        }
        Area latest = areas.getFirst();
        for (Area area : areas) {
            if (area.lifetime().until().isEmpty()) {
                latest = area;
            }
        }
        return latest;
    }
}
