package org.quxian.exchange.bulk;

import java.util.ArrayList;
import java.util.List;

/** Which line a point stands on, noted only where it is not the line behind the point before. */
final class Lines {

    /** From a point on, how much more its line is than its number. */
    private record Step(int point, int more) {}

    private final List<Step> steps = new ArrayList<>();

    /** Notes the line of the next point. */
    void note(int point, int line) {
        if (steps.isEmpty() || steps.getLast().more() != line - point) {
            steps.add(new Step(point, line - point));
        }
    }

    /** The line of a point. */
    int of(int point) {
        int low = 0;
        int high = steps.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (steps.get(middle).point() <= point) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return point + steps.get(low).more();
    }
}
