package org.quxian.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Indicator;
import org.quxian.series.Figure;

/** Lines of the indicators of a section that have figures of several periods. */
final class SectionTrends {

    private final Strands strands;
    private final Trends trends;

    SectionTrends(Catalogue catalogue, Captions captions) {
        this.strands = new Strands(catalogue);
        this.trends = new Trends(captions);
    }

    /** A chart for each of them. */
    List<Chart> of(Section section) {
        Map<Indicator, List<Figure>> all = Stream.concat(section.figures().stream(), section.earlier().stream())
                .collect(Collectors.groupingBy(Figure::indicator, LinkedHashMap::new, Collectors.toList()));
        return all.values().stream()
                .map(strands::of)
                .filter(found ->
                        found.stream().anyMatch(strand -> strand.track().periods() > 1))
                .map(found -> trends.of(found, TrendStyle.TOGETHER, List.of()))
                .toList();
    }
}
