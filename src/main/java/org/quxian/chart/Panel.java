package org.quxian.chart;

import java.util.List;

/**
 * A district at a glance: what answers its own question first.
 *
 * @param area the code of the area
 * @param words its words: the title is the area's name, the subtitle its theme and question
 * @param charts what answers it, at most three, to be drawn small; empty where there is no figure (无数据)
 * @param figures how many figures of the selection the area has
 */
public record Panel(String area, Words words, List<Chart> charts, int figures) implements Picture {

    public Panel {
        charts = List.copyOf(charts);
    }

    @Override
    public List<Mark> marks() {
        return charts.stream().flatMap(chart -> chart.marks().stream()).toList();
    }
}
