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
 */
public record DistrictPage(String area, String name, String subtitle, List<Chart> charts) {

    public DistrictPage {
        charts = List.copyOf(charts);
    }
}
