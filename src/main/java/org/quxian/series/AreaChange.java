package org.quxian.series;

import java.time.LocalDate;
import java.util.List;
import org.quxian.observation.Area;

/**
 * A day on which areas were renamed or formed anew.
 *
 * @param day the first day of the new order
 * @param before the areas that ended
 * @param after the areas that took them over
 */
public record AreaChange(LocalDate day, List<Area> before, List<Area> after) {

    public AreaChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether the land stayed the same, so that figures before and after can be joined: one area became one other. */
    public boolean keepsLand() {
        return before.size() == 1 && after.size() == 1;
    }
}
