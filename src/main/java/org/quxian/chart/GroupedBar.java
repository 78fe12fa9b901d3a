package org.quxian.chart;

import java.util.List;

/**
 * Bars side by side in groups: done and left, for each kind of work.
 *
 * @param words its words
 * @param axis the axis of the bars
 * @param groups from the top
 */
public record GroupedBar(Words words, Axis axis, List<Group> groups) implements Chart {

    public GroupedBar {
        groups = List.copyOf(groups);
    }

    @Override
    public List<Mark> marks() {
        return groups.stream().flatMap(group -> group.marks().stream()).toList();
    }

    /**
     * Bars that belong together.
     *
     * @param label what they share
     * @param marks a bar each; the same labels in the same order in every group
     */
    public record Group(String label, List<Mark> marks) {

        public Group {
            marks = List.copyOf(marks);
        }
    }
}
