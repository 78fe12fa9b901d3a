package org.quxian.chart;

import java.util.List;

/**
 * Panels on one sheet.
 *
 * @param words its words: the subtitle says which districts and themes are chosen, and the day
 * @param panels in reading order
 */
public record Board(Words words, List<Panel> panels) implements Picture {

    public Board {
        panels = List.copyOf(panels);
    }

    @Override
    public List<Mark> marks() {
        return panels.stream().flatMap(panel -> panel.marks().stream()).toList();
    }
}
