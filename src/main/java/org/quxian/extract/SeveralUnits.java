package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Unit;

/** Deals the units that stand over a table, 单位：万元、个, to its columns. */
final class SeveralUnits {
    private SeveralUnits() {}

    /** The columns of {@code head}, with the units of {@code declared} where those are several and it is clear whose each is. */
    static List<Column> dealt(List<Column> head, List<Unit> declared) {
        if (declared.size() < 2) {
            return head;
        }
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            if (isOpen(head, i)) {
                open.add(i);
            }
        }
        List<Unit> units = new ArrayList<>(declared);
        if (units.size() != open.size()) {
            units.removeIf(unit -> unit.dimension().equals("ratio"));
        }
        if (units.size() != 1 && units.size() != open.size()) {
            return head;
        }
        List<Column> columns = new ArrayList<>(head);
        for (int i = 0; i < open.size(); i++) {
            Unit unit = units.get(units.size() == 1 ? 0 : i);
            columns.set(open.get(i), head.get(open.get(i)).measuredIn(unit));
        }
        return columns;
    }

    /** Whether a column holds values whose unit it does not say; the one behind the running numbers is the rows' label. */
    private static boolean isOpen(List<Column> head, int place) {
        Column column = head.get(place);
        boolean label = place == 1 && head.getFirst().kind() == Column.Kind.INDEX;
        return column.kind() == Column.Kind.VALUE && column.unit() == null && !label;
    }
}
