package org.quxian.desktop.district;

import java.util.List;
import org.quxian.chart.Chart;

/**
 * A district with its charts, in words of one language.
 *
 * @param area its code
 * @param name its name
 * @param subtitle how many figures it has, under which themes
 * @param charts its charts; empty where it has no figure under the selection
 * @param lines all its figures, those too that no chart can show
 * @param series its statistical series
 */
public record DistrictPage(
        String area, String name, String subtitle, List<Chart> charts, List<Line> lines, Series series) {

    public DistrictPage {
        charts = List.copyOf(charts);
        lines = List.copyOf(lines);
    }

    /**
     * The statistical series of a district, whatever is selected.
     *
     * @param count how many there are
     * @param lines the first of them, in the order of the store; their ids are those of their indicators
     */
    public record Series(int count, List<Line> lines) {

        public Series {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A figure, or a series, in a line.
     *
     * @param id its id
     * @param indicator what it measures
     * @param context whose it is where it is not the area's, and its period
     * @param value its value
     */
    public record Line(String id, String indicator, String context, String value) {}
}
