package org.quxian.exchange.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Text;

/**
 * What the columns of a table are, and what holds for all of its rows.
 *
 * @param headings the cells of the row above the values
 * @param uses what each column holds, as many as headings
 * @param fixed what no column says because it is the same for the whole table: area, indicator, unit, period or nature
 */
public record TableMapping(List<String> headings, List<ColumnUse> uses, Map<ColumnUse, String> fixed) {

    /** What can be the same for a whole table. */
    public static final List<ColumnUse> FIXABLE =
            List.of(ColumnUse.AREA, ColumnUse.INDICATOR, ColumnUse.PERIOD, ColumnUse.UNIT, ColumnUse.NATURE);

    public TableMapping {
        headings = List.copyOf(headings);
        uses = List.copyOf(uses);
        Map<ColumnUse, String> inOrder = new EnumMap<>(ColumnUse.class);
        inOrder.putAll(fixed);
        fixed = Collections.unmodifiableMap(inOrder);
        if (headings.size() != uses.size()) {
            throw new IllegalArgumentException("every column has a use: " + headings + " " + uses);
        }
    }

    /** This mapping with another use for one column. */
    public TableMapping with(int column, ColumnUse use) {
        List<ColumnUse> changed = new ArrayList<>(uses);
        changed.set(column, use);
        return new TableMapping(headings, changed, fixed);
    }

    /** This mapping with something that is the same for all rows; blank words take it away. */
    public TableMapping withFixed(ColumnUse use, String words) {
        Map<ColumnUse, String> changed = new EnumMap<>(ColumnUse.class);
        changed.putAll(fixed);
        if (words.isBlank()) {
            changed.remove(use);
        } else {
            changed.put(use, words.strip());
        }
        return new TableMapping(headings, uses, changed);
    }

    /** The column that holds {@code use}, counted from 0. */
    Optional<Integer> column(ColumnUse use) {
        int column = uses.indexOf(use);
        return column < 0 ? Optional.empty() : Optional.of(column);
    }

    /** The columns that hold values. */
    List<Integer> valueColumns() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < uses.size(); column++) {
            if (uses.get(column).holdsValues()) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** What is still to be said or said twice, a sentence each; empty where rows can be read. */
    public List<Text> flaws() {
        List<Text> flaws = new ArrayList<>();
        boolean range = uses.contains(ColumnUse.LOW) && uses.contains(ColumnUse.HIGH);
        if (valueColumns().isEmpty() && !range) {
            flaws.add(new Text("还没有哪一列是“数值”。", "No column holds the values yet."));
        }
        for (ColumnUse needed : List.of(ColumnUse.AREA, ColumnUse.INDICATOR)) {
            if (!says(needed)) {
                flaws.add(new Text(
                        "还没有哪一列是“" + needed.label().zh() + "”，也没有为全表填写。",
                        "No column holds the " + needed.label().en() + ", and it is not given for the whole table."));
            }
        }
        Stream.of(ColumnUse.values())
                .filter(use -> use != ColumnUse.IGNORED && !use.isWide())
                .filter(use -> uses.stream().filter(use::equals).count() > 1)
                .forEach(use -> flaws.add(new Text(
                        "有两列都是“" + use.label().zh() + "”，只能留一列。",
                        "Two columns hold the " + use.label().en() + "; only one can.")));
        if (uses.stream().filter(ColumnUse::holdsValues).distinct().count() > 1) {
            flaws.add(new Text("数值列的种类不一致。", "The columns of values are not of one kind."));
        }
        return flaws;
    }

    private boolean says(ColumnUse needed) {
        return uses.contains(needed)
                || fixed.containsKey(needed)
                || uses.stream().anyMatch(use -> use.named().equals(Optional.of(needed)));
    }
}
