package org.quxian.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.observation.Areas;

/**
 * Which areas are one and the same under another name or with another border. An area goes on as the successor that
 * bears its short name, or as the only one where it was that one's only predecessor: 铜梁县 as 铜梁区, but 万盛区 not as
 * 綦江区.
 */
public final class Lineage {

    private final List<Area> all;

    /**
     * @param areas all areas, past and present
     */
    public Lineage(Areas areas) {
        this.all = areas.all();
    }

    /** What {@code area} is or was in the end, the same for all that went on as it. */
    public Area last(Area area) {
        return next(area).map(this::last).orElse(area);
    }

    /** The changes of {@code area} and of all that it went on from and as, the oldest first. */
    public List<AreaChange> changes(Area area) {
        List<AreaChange> changes = new ArrayList<>();
        Optional<Area> at = Optional.of(first(area));
        while (at.isPresent()) {
            Area now = at.get();
            at = next(now);
            List<Area> before = predecessors(now);
            begin(now).filter(day -> !before.isEmpty()).ifPresent(day -> changes.add(change(day, before, now)));
            if (at.isEmpty()) {
                end(now).ifPresent(day -> changes.add(new AreaChange(day, List.of(now), successors(now))));
            }
        }
        return List.copyOf(changes);
    }

    /** A change by which {@code now} came to be, with all that came of the areas before it. */
    private AreaChange change(LocalDate day, List<Area> before, Area now) {
        List<Area> after = Stream.concat(Stream.of(now), before.stream().flatMap(area -> successors(area).stream()))
                .distinct()
                .toList();
        return new AreaChange(day, before, after);
    }

    private Area first(Area area) {
        return predecessors(area).stream()
                .filter(before -> next(before).filter(area::equals).isPresent())
                .findFirst()
                .map(this::first)
                .orElse(area);
    }

    private Optional<Area> next(Area area) {
        List<Area> successors = successors(area);
        return successors.stream()
                .filter(after -> after.shortName().equals(area.shortName()))
                .findFirst()
                .or(() -> successors.stream()
                        .filter(only ->
                                successors.size() == 1 && predecessors(only).size() == 1)
                        .findFirst());
    }

    private List<Area> successors(Area area) {
        return end(area)
                .map(day -> all.stream()
                        .filter(after -> begin(after).filter(day::equals).isPresent()
                                && area.successors().contains(after.code()))
                        .toList())
                .orElse(List.of());
    }

    private List<Area> predecessors(Area area) {
        return begin(area)
                .map(day -> all.stream()
                        .filter(before -> end(before).filter(day::equals).isPresent()
                                && before.successors().contains(area.code()))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<LocalDate> begin(Area area) {
        return area.lifetime().from();
    }

    private static Optional<LocalDate> end(Area area) {
        return area.lifetime().until();
    }
}
