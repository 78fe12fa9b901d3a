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
 */
public record DistrictPage(String area, String name, String subtitle, List<Chart> charts, List<Line> lines) {

    public DistrictPage {
        charts = List.copyOf(charts);
        lines = List.copyOf(lines);
    }

    /**
     * A figure in a line.
     *
     * @param id its id
     * @param indicator what it measures
     * @param context whose it is where it is not the area's, and its period
     * @param value its value
     */
    public record Line(String id, String indicator, String context, String value) {}
}
