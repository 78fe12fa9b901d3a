package org.quxian.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Areas;

/** Finds the areas that a text names, by the names they bore on its day. */
final class AreaNames {
    /** Behind a short name these make it the name of something else: 江津路, 大足镇, 万盛街道. */
    private static final String ELSE = "镇乡路街桥村湾大道河江山寺港站院校日晚";

    private final Words<List<Area>> names = new Words<>();
    private final Optional<LocalDate> day;

    AreaNames(Areas areas, Optional<LocalDate> day) {
        this.day = day;
        Map<String, List<Area>> byName = new HashMap<>();
        for (Area area : areas.all()) {
            if (area.kind() != AreaKind.MUNICIPALITY) {
                byName.computeIfAbsent(area.shortName().zh(), unused -> new ArrayList<>())
                        .add(area);
            }
            if (!area.name().zh().equals(area.shortName().zh())) {
                byName.computeIfAbsent(area.name().zh(), unused -> new ArrayList<>())
                        .add(area);
            }
            if (area.kind() == AreaKind.ZONE && area.shortName().zh().endsWith("经开区")) {
                String bare = area.shortName().zh().replace("经开区", "");
                byName.computeIfAbsent(bare, unused -> new ArrayList<>()).add(area);
                byName.computeIfAbsent(bare + "区", unused -> new ArrayList<>()).add(area);
            }
        }
        byName.forEach(names::add);
    }

    /** The area whose name starts at {@code at}; null where none does. */
    Words.@Nullable Match<Area> at(char[] text, int at, int end) {
        Words.Match<List<Area>> match = names.longest(text, at, end);
        if (match == null) {
            return null;
        }
        boolean isShort = match.end() - match.start() <= 3 && "区县市".indexOf(text[match.end() - 1]) < 0;
        if (isShort && match.end() < end && ELSE.indexOf(text[match.end()]) >= 0) {
            return null;
        }
        Area area = pick(match.meaning());
        return area == null ? null : new Words.Match<>(match.start(), match.end(), area);
    }

    private @Nullable Area pick(List<Area> areas) {
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
